import { findOutlet } from './find-outlet.ts';
import { isPersonName } from './is-person-name.ts';
import { lastName } from './last-name.ts';
import type { NameMention } from './name-mention.ts';
import type { CapitalRun } from './read-capital-runs.ts';

/** Most full names kept for one last name, or one given name. */
export const MAX_FORMS = 200;

/**
 * For each last word the full names of persons and outlets that end in it, in text order, each cut to its most frequent
 * form.
 */
export function indexFullNames(runs: readonly CapitalRun[]): Map<string, NameMention[]> {
  const counts = new Map<string, number>();
  const suffixesOf = (words: string[]) => words.slice(0, -1).map((_, at) => words.slice(at).join(' '));
  const named = runs.filter(({ words }) => isPersonName(words));
  for (const { words } of named) for (const form of suffixesOf(words)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const index = new Map<string, NameMention[]>();
  const add = (mention: NameMention) => {
    const list = index.get(lastName(mention.name)) ?? [];
    if (list.length < MAX_FORMS) index.set(lastName(mention.name), [...list, mention]);
  };
  for (const run of runs) {
    const name = run.words.join(' ');
    const place = { start: run.start, end: run.start + name.length, gender: run.gender, isKin: run.isKin };
    const outlet = run.words.length >= 2 ? findOutlet(name) : null;
    if (outlet?.name.includes(' ')) add({ ...place, name: outlet.name });
    else if (isPersonName(run.words)) {
      // "Miss Universe Ana Ruiz" once and "Ana Ruiz" thrice: the shorter, more frequent one.
      const best = suffixesOf(run.words).reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
      add({ ...place, name: best });
    }
  }
  return index;
}
