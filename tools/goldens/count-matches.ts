import type { Kind } from '../../core/notes/note.ts';
import type { Span } from '../../core/text/span.ts';

/** What is scored of a note; `source` and `cue` are empty where the text names none. */
export interface ScoredNote {
  kind: Kind;
  source: Span[];
  cue: Span[];
  content: Span[];
}

// The words of the attribution scorer: letters with inner apostrophes and hyphens, or digits.
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu;
// Half of the words of two contents in common: two annotators' usual quarrel over where a clause ends passes,
// a sentence too many does not.
const MIN_CONTENT_F1 = 0.5;

/**
 * The most pairs of gold and predicted attributions that match, each used once. A pair matches if the cues
 * share a word (if either has no cue, the contents), the sources share a word or both are absent, and the
 * contents' word F1 is 0.5 or more. Inserted lines are left out. Cost: gold × predicted × words.
 */
export function countMatches(text: string, gold: ScoredNote[], predicted: ScoredNote[]): number {
  const words = [...text.matchAll(WORD)].map((word) => ({ start: word.index, end: word.index + word[0].length }));
  const read = (note: ScoredNote): NoteWords => ({
    source: touched(words, note.source),
    cue: touched(words, note.cue),
    content: touched(words, note.content),
  });
  const golds = gold.filter(isAttribution).map(read);
  const candidates = predicted
    .filter(isAttribution)
    .map(read)
    .map((note) => [...golds.keys()].filter((index) => isMatch(note, golds[index] as NoteWords)));
  return countPairs(candidates);
}

/** True for the kinds that are scored. */
export function isAttribution(note: { kind: Kind }): boolean {
  return note.kind !== 'inserted';
}

interface NoteWords {
  source: Set<number>;
  cue: Set<number>;
  content: Set<number>;
}

function touched(words: Span[], spans: Span[]): Set<number> {
  const found = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (spans.some((span) => span.start < word.end && word.start < span.end)) found.add(index);
  }
  return found;
}

function isMatch(a: NoteWords, b: NoteWords): boolean {
  const isFound = a.cue.size > 0 && b.cue.size > 0 ? shared(a.cue, b.cue) > 0 : shared(a.content, b.content) > 0;
  if (!isFound) return false;
  const isSameSource = shared(a.source, b.source) > 0 || (a.source.size === 0 && b.source.size === 0);
  return isSameSource && wordF1(a.content, b.content) >= MIN_CONTENT_F1;
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
function countPairs(candidates: number[][]): number {
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
  return [...candidates.keys()].filter((row) => seat(row, new Set())).length;
}
