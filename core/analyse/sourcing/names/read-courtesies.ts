import { plainWord } from './plain-word.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** Last names that the article sets behind "Mr" alone or behind "Ms" alone, with what they go with. Linear. */
export function readCourtesies(runs: readonly CapitalRun[]): Map<string, 'she' | 'he'> {
  const genders = new Map<string, 'she' | 'he' | null>();
  for (const { words, gender, hasTitle } of runs) {
    if (words.length !== 1 || gender === null || !hasTitle) continue;
    const name = plainWord(words[0] ?? '');
    genders.set(name, (genders.get(name) ?? gender) === gender && genders.get(name) !== null ? gender : null);
  }
  return new Map([...genders].flatMap(([name, gender]) => (gender === null ? [] : [[name, gender] as const])));
}
