import { findOutlet } from './find-outlet.ts';
import { lastName } from './last-name.ts';
import type { NameMention } from './name-mention.ts';
import type { CapitalRun } from './read-capital-runs.ts';
import { readForms } from './read-forms.ts';

/** Most full names kept for one last name, or one given name. */
export const MAX_FORMS = 200;

/**
 * For each last word the full names of persons and outlets that end in it, in text order, each in the form
 * in which it counts. `inFull` are those of the runs that are a person's name in full.
 */
export function indexFullNames(
  runs: readonly CapitalRun[],
  inFull: ReadonlySet<CapitalRun>,
): Map<string, NameMention[]> {
  const formOf = readForms([...inFull]);
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
    else if (inFull.has(run)) add({ ...place, name: formOf(run.words) });
  }
  return index;
}
