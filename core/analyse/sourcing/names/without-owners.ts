import { firstNameGender } from './first-name-gender.ts';
import type { CapitalRun } from './read-capital-runs.ts';

const POSSESSIVE = /['’]s?$/u;

/** "Mr. Trump's RT", "NBC's Ann Lee": the owner and, where a given name opens it, the name behind, as runs of their own. */
export function withoutOwners(run: CapitalRun): CapitalRun[] {
  const owner = run.words.slice(0, -1).findIndex((word) => POSSESSIVE.test(word));
  if (owner < 0) return [run];
  const own = run.words.slice(0, owner + 1);
  const rest = run.words.slice(owner + 1);
  const before = { ...run, words: own.map((word, at) => (at === owner ? word.replace(POSSESSIVE, '') : word)) };
  if (firstNameGender(rest[0] ?? '') === null) return [before];
  const start = run.start + own.join(' ').length + 1;
  return [before, ...withoutOwners({ start, words: rest, gender: null, hasTitle: false, isKin: false })];
}
