import { findOutlet } from './find-outlet.ts';
import type { NameMention } from './name-mention.ts';
import { plainWord } from './plain-word.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** Shorter names that differ in a letter ("Reed", "Reid") are often two persons'. */
const MIN_LENGTH = 5;

/**
 * Looks up the last name that a word misspells: one letter other, missing, too many or elsewhere, neither the first nor the
 * last ("Kreizer" of "Dale Kreiser"). Only a word that the article has once among its names, and the last name of one
 * person it names in full; null for others. Linear in the names, a look-up in the word's length.
 */
export function findMisspelt(
  runs: readonly CapitalRun[],
  fullNames: ReadonlyMap<string, NameMention[]>,
): (word: string) => string | null {
  const counts = new Map<string, number>();
  for (const word of runs.flatMap(({ words }) => words)) {
    counts.set(plainWord(word), (counts.get(plainWord(word)) ?? 0) + 1);
  }
  const index = new Map<string, Set<string>>();
  for (const [last, mentions] of fullNames) {
    if (last.length < MIN_LENGTH || mentions.some(({ name }) => findOutlet(name) !== null)) continue;
    for (const key of keysOf(last)) index.set(key, (index.get(key) ?? new Set()).add(last));
  }
  return (word) => {
    const short = plainWord(word);
    if (short.length < MIN_LENGTH || counts.get(short) !== 1 || fullNames.has(short)) return null;
    const meant = new Set(keysOf(short).flatMap((key) => [...(index.get(key) ?? [])]));
    return meant.size === 1 ? ([...meant][0] ?? null) : null;
  };
}

/** The word, and the word without each one of its letters but the first and the last. */
const keysOf = (word: string) => [
  word,
  ...Array.from({ length: word.length - 2 }, (_, at) => word.slice(0, at + 1) + word.slice(at + 2)),
];
