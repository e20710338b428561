import type { Kind } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';
import { headWord } from './head-word.ts';

/** What is scored of a note; `source` and `cue` are empty where the text names none. */
export interface ScoredNote {
  kind: Kind;
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** A gold note and the prediction that stands for it. */
export interface Pair<G, P> {
  gold: G;
  predicted: P;
}

export type Level = 'match' | 'strict';

// The words of the attribution scorer: letters with inner apostrophes and hyphens, or digits.
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu;
// Least word F1 of two contents. At 0.5 two annotators' usual quarrel over where a clause ends passes, a sentence
// too many does not; 0.9 lets a joining word differ.
const MIN_CONTENT_F1 = { match: 0.5, strict: 0.9 };

/**
 * The most pairs of gold and predicted attributions that match, each used once. A pair matches if the cues
 * share a word (if either has no cue, the contents), the sources share a word or both are absent, and the
 * contents' word F1 is 0.5 or more; strictly, if it is 0.9 or more and the sources have the same head word.
 * Inserted lines are left out. Cost: gold × predicted × words.
 */
export function pairNotes<G extends ScoredNote, P extends ScoredNote>(
  text: string,
  gold: readonly G[],
  predicted: readonly P[],
  level: Level = 'match',
): Pair<G, P>[] {
  const words = [...text.matchAll(WORD)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const golds = gold.filter(isAttribution).map((note) => ({ note, words: readNote(text, words, note) }));
  const rows = predicted.filter(isAttribution).map((note) => ({ note, words: readNote(text, words, note) }));
  const candidates = rows.map((row) =>
    [...golds.keys()].filter((index) => isMatch(row.words, golds[index]?.words as NoteWords, level)),
  );
  return pairUp(candidates).map(([row, column]) => ({
    gold: golds[column]?.note as G,
    predicted: rows[row]?.note as P,
  }));
}

/** True for the kinds that are scored. */
export function isAttribution(note: { kind: Kind }): boolean {
  return note.kind !== 'inserted';
}

interface NoteWords {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
  head: number;
}

function readNote(text: string, words: Span[], note: ScoredNote): NoteWords {
  const source = touched(words, note.source);
  return {
    source,
    cue: touched(words, note.cue),
    content: touched(words, note.content),
    head: headWord(text, words, [...source]),
  };
}

function touched(words: Span[], spans: Span[]): Set<number> {
  const found = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (spans.some((span) => span.start < word.end && word.start < span.end)) found.add(index);
  }
  return found;
}

function isMatch(a: NoteWords, b: NoteWords, level: Level): boolean {
  const isFound = a.cue.size > 0 && b.cue.size > 0 ? shared(a.cue, b.cue) > 0 : shared(a.content, b.content) > 0;
  if (!isFound || wordF1(a.content, b.content) < MIN_CONTENT_F1[level]) return false;
  if (a.source.size === 0 && b.source.size === 0) return true;
  return shared(a.source, b.source) > 0 && (level === 'match' || a.head === b.head);
}

function shared(a: Set<number>, b: Set<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function wordF1(a: Set<number>, b: Set<number>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
}

/** Maximum bipartite matching by augmenting paths (Kuhn): nobody's pair is lost to the order of the lists. */
function pairUp(candidates: number[][]): [row: number, column: number][] {
  const takenBy = new Map<number, number>();
  const seat = (row: number, tried: Set<number>): boolean =>
    (candidates[row] ?? []).some((column) => {
      if (tried.has(column)) return false;
      tried.add(column);
      const holder = takenBy.get(column);
      if (holder !== undefined && !seat(holder, tried)) return false;
      takenBy.set(column, row);
      return true;
    });
  for (const row of candidates.keys()) seat(row, new Set());
  return [...takenBy].map(([column, row]) => [row, column]);
}
