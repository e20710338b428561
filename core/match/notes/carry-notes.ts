import type { StoredArticle } from '../../library/stored-article.ts';
import type { Note, NoteSource } from '../../notes/note.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { WordAlignment } from '../align/align-words.ts';
import { areSameWords } from '../differences/are-same-words.ts';
import type { SentencePair } from '../match.ts';
import { carryByPairs } from './carry-by-pairs.ts';
import { type CarriedSpan, carrySpan, type ReadText } from './carry-span.ts';
import { findPhrase } from './find-phrase.ts';
import { findWithin } from './find-within.ts';
import { readSentenceWords } from './read-sentence-words.ts';

/**
 * Share of a passage's words that must stand on the page for its note to be placed by its words. Below
 * three quarters the marked words may say something else: the sentence's new wording is taken, or the note left out. Of a few words
 * one may be another all the same: "36 crossings", now "46 crossings".
 */
const MIN_WORDS_FOUND = 0.75;

/**
 * The stored article's notes with spans in the page's text, in the stored order. A note whose words were changed is
 * placed where its very words stand in the sentences that tell the passage now (`pairs`), else on these sentences, approximate, or left
 * out where none does.
 */
export function carryNotes(
  article: StoredArticle,
  stored: ReadText,
  page: ReadText,
  alignment: WordAlignment,
  pairs: readonly SentencePair[],
): Note[] {
  const carry = (span: Span) => {
    const carried = carrySpan(stored, page, alignment, span);
    if (carried === null || (carried.found === 1 && !carried.isInterrupted)) return carried;
    const [own, there] = [
      { text: stored.text, spans: [span] },
      { text: page.text, spans: carried.spans },
    ];
    // "2,300" may be "2300" there.
    return areSameWords(own, there) ? { ...carried, found: 1, isInterrupted: false } : carried;
  };
  const { language } = article;
  const read = readSentenceWords(stored, page, language);
  const find = (span: Span) => findPhrase(span, stored, page, pairs, language, read);
  return article.notes.flatMap(
    (note) =>
      carryByWords(note, carry) ??
      carryByPhrases(note, carry, find, pairs) ??
      carryAnew(note, stored, page, carry, pairs) ??
      [],
  );
}

type Carry = (span: Span) => CarriedSpan | null;
type Find = (span: Span) => Span | null;

function carryByWords(note: Note, carry: Carry): Note | null {
  const carried = note.content.map(carry);
  const found = Math.min(...carried.map((span) => span?.found ?? 0));
  if (!carried.every((span) => span !== null && (span.found >= MIN_WORDS_FOUND || span.isAllButOne))) return null;
  // A word put in may be a "not".
  const isInterrupted = carried.some((span) => span?.isInterrupted);
  const content = carried.flatMap((span) => span?.spans ?? []);
  const source = note.source && { ...note.source, spans: carryWhole(note.source.spans, carry) };
  return { ...note, content, source, cue: carryWhole(note.cue, carry), isApproximate: found < 1 || isInterrupted };
}

/** Every part of the passage must stand there; the source and the words that attribute are kept where theirs do. */
function carryByPhrases(note: Note, carry: Carry, find: Find, pairs: readonly SentencePair[]): Note | null {
  if (note.kind === 'inserted') return null;
  const content: Span[] = [];
  for (const span of note.content) {
    const found = find(span);
    if (found === null || content.some((other) => isOverlapping(other, found))) return null;
    content.push(found);
  }
  const isChanged = pairs.some(
    ({ stored, changed }) => changed && note.content.some((span) => isOverlapping(stored, span)),
  );
  const carryOr = (span: Span) => {
    const whole = carryWhole([span], carry);
    return whole.length > 0 ? whole : (find(span) ?? []);
  };
  const source = note.source && { ...note.source, spans: note.source.spans.flatMap(carryOr) };
  return { ...note, content, source, cue: note.cue.flatMap(carryOr), isApproximate: isChanged };
}

/** An inserted line is no sentence of the article, so nothing tells it anew. */
function carryAnew(
  note: Note,
  stored: ReadText,
  page: ReadText,
  carry: Carry,
  pairs: readonly SentencePair[],
): Note | null {
  if (note.kind === 'inserted') return null;
  const content = carryByPairs(note.content, stored, pairs, carry);
  if (content === null) return null;
  const source = note.source && carrySource(note.source, stored, page, carry, content);
  // A short sentence that was moved is found by what it says.
  const isSame = areSameWords({ text: stored.text, spans: note.content }, { text: page.text, spans: content });
  return { ...note, content, source, cue: carryWhole(note.cue, carry), isApproximate: !isSame };
}

/** The source's own words where they stand; else its name, where the new sentences have it. */
function carrySource(
  source: NoteSource,
  stored: ReadText,
  page: ReadText,
  carry: Carry,
  content: readonly Span[],
): NoteSource {
  const spans = carryWhole(source.spans, carry);
  if (spans.length > 0) return { ...source, spans };
  return { ...source, spans: source.spans.flatMap((span) => findWithin(stored, span, page, content) ?? []) };
}

/** Source and cue name exact words, so a span that is not found whole is dropped. */
function carryWhole(spans: readonly Span[], carry: Carry): Span[] {
  return spans.flatMap((span) => {
    const carried = carry(span);
    return carried?.found === 1 ? carried.spans : [];
  });
}
