import { findOutlet } from './find-outlet.ts';
import { isNoName } from './is-no-name.ts';
import { isRole } from './is-role.ts';
import { isTimeWord } from './is-time-word.ts';
import type { NameMention } from './name-mention.ts';
import { plainWord } from './plain-word.ts';
import type { CapitalRun } from './read-capital-runs.ts';
import type { Names } from './read-names.ts';
import { BODY_NAME_WORDS } from './source-nouns.ts';

/**
 * The person a run of capital words names: in full, by a short form the article explains, or behind a title; [] for
 * none. `inFull` are the runs that are a person's name in full, `bodies` those with a short form, `formAt` the frequent form of a
 * full name by where it stands.
 */
export function personInRun(
  run: CapitalRun,
  inFull: ReadonlySet<CapitalRun>,
  fullName: Names['fullName'],
  bodies: ReadonlyMap<string, string>,
  formAt: ReadonlyMap<number, string>,
): NameMention[] {
  const name = run.words.join(' ');
  const place = { start: run.start, end: run.start + name.length, gender: run.gender };
  if (inFull.has(run)) return [{ ...place, name: formAt.get(run.start) ?? fullName(name, run.start) ?? name }];
  if (run.words.length > 1) return [];
  const known = fullName(name, run.start, run.gender);
  if (known !== null && known === bodies.get(name)) return [];
  if (known !== null) return findOutlet(known) === null ? [{ ...place, name: known }] : [];
  const word = plainWord(name);
  // "The secretary general. Assembly rooms", "the chef. From Trent": no names.
  const isOther = isRole(word) || isTimeWord(word) || BODY_NAME_WORDS.has(word) || isNoName(name, true);
  const isName = run.hasTitle && !isOther;
  return isName ? [{ ...place, name }] : [];
}
