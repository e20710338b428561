import type { Note } from '../../notes/note.ts';
import type { Span } from '../../text/span.ts';
import type { AnalysedText } from '../analysed-text.ts';
import { leaveOutNobodies } from '../sourcing/leave-out-nobodies.ts';
import { readNames } from '../sourcing/read-names.ts';
import type { Tagger } from '../tagger/tagger.ts';
import { continueQuotes } from './continue-quotes.ts';
import { cutArticle } from './cut-article.ts';
import { endRelatives } from './end-relatives.ts';
import { findClaims } from './find-claims.ts';
import { findInterviewTurns } from './find-interview-turns.ts';
import { introductionsIn } from './introductions-in.ts';
import { joinAttributions } from './join-attributions.ts';
import { nameSpeakers } from './name-speakers.ts';
import { noteAnswers } from './note-answers.ts';
import { noteAttributions } from './note-attributions.ts';
import { noteClaims } from './note-claims.ts';
import { onlyParagraphs } from './only-paragraphs.ts';
import { partQuotes } from './part-quotes.ts';
import { readSentences } from './read-sentences.ts';
import { shiftNote } from './shift-note.ts';
import { sourceOverAside } from './source-over-aside.ts';
import { trimContent } from './trim-content.ts';
import { wholeQuotes } from './whole-quotes.ts';
import { withDoubleMarks } from './with-double-marks.ts';
import { withoutAnonymity } from './without-anonymity.ts';
import { withoutAsked } from './without-asked.ts';
import { withoutMainClause } from './without-main-clause.ts';
import { withoutNextVerb } from './without-next-verb.ts';
import { withoutOthers } from './without-others.ts';
import { withoutSilence } from './without-silence.ts';

/**
 * Everything the analysis says about who says what in an article: attributions with their source,
 * interview answers, reports without a source. Notes in the order of their first words, ids "a1", "a2",
 * …; spans count in the article's text. Without a tagger the rules answer alone. Linear in
 * the article's own text, whatever else the page holds; never throws.
 */
export function findNotes(whole: AnalysedText, tagger: Tagger | null): Note[] {
  const { article: written, movedBy } = cutArticle(whole);
  const { paragraphs } = written;
  const text = withDoubleMarks(onlyParagraphs(written.text, paragraphs), paragraphs);
  const article = { ...written, text };
  const sentences = readSentences(text, paragraphs);
  const names = readNames(text);
  const all = joinAttributions(text, paragraphs, sentences, tagger);
  const read = withoutAsked(sentences, withoutSilence(text, all));
  const joinedUp = sourceOverAside(sentences, read);
  const ended = withoutMainClause(sentences, withoutNextVerb(text, sentences, endRelatives(sentences, joinedUp)));
  const joined = withoutAnonymity(text, ended).map((each) => trimContent(text, each));
  const parted = partQuotes(text, paragraphs, withoutOthers(sentences, wholeQuotes(text, paragraphs, joined)));
  const found = leaveOutNobodies(text, continueQuotes(text, paragraphs, parted));
  const turns = nameSpeakers(findInterviewTurns(article, introductionsIn(article, found, sentences, names)), names);
  const attributions = noteAttributions(article, found, sentences, turns, names);
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
