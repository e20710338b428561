import { itemsBefore } from './items-before.ts';
import type { NameMention } from './names/name-mention.ts';
import type { SourceContext } from './source-mention.ts';

/** Most persons looked at for one pronoun. */
const MAX_PERSONS = 60;

/** The persons named from `start` to `end`, in text order. */
export function personsIn(start: number, end: number, { names }: SourceContext): NameMention[] {
  return itemsBefore(names.persons, end, MAX_PERSONS).filter((person) => person.start >= start);
}
