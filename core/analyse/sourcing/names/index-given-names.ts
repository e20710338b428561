import { firstNameGender } from './first-name-gender.ts';
import { MAX_FORMS } from './index-full-names.ts';
import type { NameMention } from './name-mention.ts';
import { plainWord } from './plain-word.ts';

/** Persons by their given name, for short forms nobody's last name explains. */
export function indexGivenNames(full: ReadonlyMap<string, NameMention[]>): Map<string, NameMention[]> {
  const index = new Map<string, NameMention[]>();
  for (const mention of [...full.values()].flat()) {
    if (firstNameGender(mention.name) === null) continue;
    const key = plainWord(mention.name.split(' ', 1)[0] ?? '');
    const list = index.get(key) ?? [];
    if (list.length === 0) index.set(key, list);
    if (list.length < MAX_FORMS) list.push(mention);
  }
  return index;
}
