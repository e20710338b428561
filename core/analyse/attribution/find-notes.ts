import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { leaveOutNobodies } from '../sourcing/leave-out-nobodies.ts';
import { readNames } from '../sourcing/names/read-names.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { endRelatives } from './ends/end-relatives.ts';
import { sourceOverAside } from './ends/source-over-aside.ts';
import { trimContent } from './ends/trim-content.ts';
import { withinSentence } from './ends/within-sentence.ts';
import { withoutMainClause } from './ends/without-main-clause.ts';
import { withoutNextVerb } from './ends/without-next-verb.ts';
import { withoutPredicate } from './ends/without-predicate.ts';
import { behindLabels } from './interviews/behind-labels.ts';
import { findInterviewTurns } from './interviews/find-interview-turns.ts';
import { introductionsIn } from './interviews/introductions-in.ts';
import { nameSpeakers } from './interviews/name-speakers.ts';
import { joinAttributions } from './join-attributions.ts';
import { cutArticle } from './notes/cut-article.ts';
import { findClaims } from './notes/find-claims.ts';
import { noteAnswers } from './notes/note-answers.ts';
import { noteAttributions } from './notes/note-attributions.ts';
import { noteClaims } from './notes/note-claims.ts';
import { onlyParagraphs } from './notes/only-paragraphs.ts';
import { shiftNote } from './notes/shift-note.ts';
import { withoutAnonymity } from './notes/without-anonymity.ts';
import { withoutAsked } from './notes/without-asked.ts';
import { withoutClock } from './notes/without-clock.ts';
import { withoutOthers } from './notes/without-others.ts';
import { withoutSilence } from './notes/without-silence.ts';
import { continueQuotes } from './quotes/continue-quotes.ts';
import { goOnAlone } from './quotes/go-on-alone.ts';
import { partQuotes } from './quotes/part-quotes.ts';
import { wholeQuotes } from './quotes/whole-quotes.ts';
import { withDoubleMarks } from './quotes/with-double-marks.ts';
import { readSentences } from './sentences/read-sentences.ts';

/**
 * Everything the analysis says about who says what in an article: attributions with their source,
 * interview answers, reports without a source. Notes in the order of their first words, ids "a1", "a2",
 * …; spans count in the article's text. Without a tagger the rules answer alone. Linear in
 * the article's own text, whatever else the page holds; never throws.
 */
export function findNotes(whole: AnalysedText, tagger: Tagger | null): Note[] {
  const { article: written, movedBy } = cutArticle(whole);
  const { paragraphs } = written;
  const own = withoutClock(onlyParagraphs(written.text, paragraphs), paragraphs);
  const text = withDoubleMarks(own, paragraphs);
  const article = { ...written, text };
  const sentences = readSentences(text, paragraphs);
  const names = readNames(text);
  const all = joinAttributions(text, paragraphs, sentences, tagger);
  const read = withoutAsked(sentences, withoutSilence(text, all));
  const joinedUp = sourceOverAside(sentences, withinSentence(text, sentences, read));
  const claimed = withoutPredicate(sentences, endRelatives(sentences, joinedUp));
  const ended = withoutMainClause(sentences, withoutNextVerb(text, sentences, claimed));
  const joined = withoutAnonymity(text, ended).map((each) => trimContent(text, each));
  const parted = partQuotes(text, paragraphs, withoutOthers(sentences, wholeQuotes(text, paragraphs, joined)));
  const found = goOnAlone(
    text,
    paragraphs,
    sentences,
    leaveOutNobodies(text, continueQuotes(text, paragraphs, parted)),
  );
  const turns = nameSpeakers(findInterviewTurns(article, introductionsIn(article, found, sentences, names)), names);
  const attributions = noteAttributions(article, behindLabels(paragraphs, turns, found), sentences, turns, names);
  const notes = [
    ...attributions,
    ...noteAnswers(article, turns, attributions),
    ...noteClaims(article, findClaims(article, sentences), attributions),
  ];
  const sorted = notes.sort((a, b) => firstOf(a) - firstOf(b));
  return sorted.map((note, index) => shiftNote({ ...note, id: `a${index + 1}` }, movedBy));
}

/** Where a reader meets the note. */
function firstOf(note: Note): number {
  const spans: Span[] = [...note.content, ...note.cue, ...(note.source?.spans ?? [])];
  return spans.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
}
