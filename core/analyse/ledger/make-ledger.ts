import { GRADES, type Note } from '../../notes/note.ts';
import { readWords, type Words, wordsWithin } from '../../text/read-words.ts';
import type { AnalysedText } from '../analysed-text.ts';
import type { Ledger, LedgerSource } from './ledger.ts';

const OWN = 0;
const UNSOURCED = 1;
const ATTRIBUTED = 2;
const PRONOUN = /^(?:i|we|he|she|they|it|you|who|which|that|this|these|those|his|her|him|their|them)$/i;

/**
 * The article’s sources by words attributed, and how much of it is attributed, unsourced and in the
 * writer’s own voice. Counts reports, claims and interview answers; attitudes ("wants to") and inserted
 * lines are the writer’s telling. A word that is attributed and unsourced at once counts as attributed.
 * Headlines count; notes outside the article do not. Linear but for sorting the sources.
 */
export function makeLedger(article: AnalysedText, notes: readonly Note[]): Ledger {
  const words = readWords(article.text);
  const state = new Uint8Array(words.values.length);
  const inArticle = new Uint8Array(words.values.length);
  for (const paragraph of article.paragraphs) fill(inArticle, words, paragraph, 1);
  const isIn = ({ content }: Note) => content.some((span) => inArticle[wordsWithin(words, span).start] === 1);
  const counted = notes.filter((note) => note.kind !== 'inserted' && note.act !== 'attitude' && isIn(note));
  for (const note of counted) {
    const mark = note.kind === 'attributed' ? ATTRIBUTED : UNSOURCED;
    for (const span of note.content) fill(state, words, span, mark);
  }
  const total = count(inArticle, (each) => each === 1);
  const shareOf = (mark: number) =>
    total === 0 ? 0 : count(state, (each, at) => each === mark && inArticle[at] === 1) / total;
  const sources = collectSources(words, counted, total);
  const attributedShare = shareOf(ATTRIBUTED);
  const unsourcedShare = shareOf(UNSOURCED);
  return {
    words: total,
    sources,
    attributedShare,
    unsourcedShare,
    ownShare: total === 0 ? 0 : shareOf(OWN),
    largestShare: attributedShare === 0 ? 0 : Math.min(1, (sources[0]?.share ?? 0) / attributedShare),
  };
}

function fill(target: Uint8Array, words: Words, span: { start: number; end: number }, mark: number) {
  const { start, end } = wordsWithin(words, span);
  for (let at = start; at < end; at++) if ((target[at] as number) < mark) target[at] = mark;
}

function count(values: Uint8Array, isCounted: (value: number, at: number) => boolean): number {
  let found = 0;
  for (let at = 0; at < values.length; at++) if (isCounted(values[at] as number, at)) found++;
  return found;
}

interface Draft extends LedgerSource {
  wordsSeen: Set<number>;
}

function collectSources(words: Words, notes: readonly Note[], total: number): LedgerSource[] {
  const drafts = new Map<string, Draft>();
  for (const note of notes) {
    if (note.kind !== 'attributed' || note.source === null) continue;
    const name = note.source.resolved ?? note.source.text ?? null;
    // "She" whom nothing names is nobody a ledger could list.
    if (name === null || PRONOUN.test(name)) continue;
    const key = name.toLowerCase().replace(/^the\s/, '');
    const draft = drafts.get(key) ?? emptyDraft(name);
    drafts.set(key, addNote(draft, note, words));
  }
  return [...drafts.values()]
    .map(({ wordsSeen, ...source }) => ({
      ...source,
      words: wordsSeen.size,
      share: total === 0 ? 0 : wordsSeen.size / total,
    }))
    .sort((a, b) => b.words - a.words);
}

const emptyDraft = (name: string): Draft => ({
  name,
  words: 0,
  share: 0,
  grade: 'none',
  via: 'second-hand',
  isLinked: false,
  notes: [],
  wordsSeen: new Set(),
});

/** The draft with one more note; its words and ids are its own and grow in place. */
function addNote(draft: Draft, note: Note, words: Words): Draft {
  for (const span of note.content) {
    const { start, end } = wordsWithin(words, span);
    for (let at = start; at < end; at++) draft.wordsSeen.add(at);
  }
  draft.notes.push(note.id);
  const grade = note.source?.grade ?? 'none';
  return {
    ...draft,
    grade: GRADES.indexOf(grade) < GRADES.indexOf(draft.grade) ? grade : draft.grade,
    via: note.via === 'second-hand' ? draft.via : 'first-hand',
    isLinked: draft.isLinked || (note.source?.link ?? null) !== null,
    notes: draft.notes,
  };
}
