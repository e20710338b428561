import { findOutlet } from './find-outlet.ts';
import { firstNameGender } from './first-name-gender.ts';
import { isRole } from './is-role.ts';
import { isTimeWord } from './is-time-word.ts';
import { lastName } from './last-name.ts';
import type { NameMention } from './name-mention.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { plainWord } from './plain-word.ts';
import { opensPlace } from './source-nouns.ts';

const SPEAKS =
  '(?:said|says|told|tells|added|adds|asked|wrote|writes|argued|argues|claimed|warned|insisted|explained|recalled|noted|denied|replied|announced)';
/** Behind a name: an age, or that it speaks. */
const BEHIND = new RegExp(
  `^(?:, \\d{1,3},| \\(\\d{1,3}\\)|, who |(?:, [^,.;“”"\\n]{3,90},)? ${SPEAKS}(?![\\p{L}]))`,
  'u',
);
/** What somebody is: "a pilot", "the council’s leader". */
const APPOSED = /^, (?:an?|the|his|her|its|their|[\p{L}-]+['’]s) ([^,.;“”"\n]{3,60})/u;
const BEFORE = new RegExp(`(?<![\\p{L}])${SPEAKS} (?:[\\p{Ll}-]+ ){0,3}$`, 'u');
const REACH = 110;

/**
 * Full names by each of their words but the last, for short forms that no last name explains: the family name that stands first
 * ("Wang" of "Wang Guozhi"), the given name by which Icelanders go, the first of a Spaniard's last names. Only names that the
 * article treats as a person's, and no word that two of them share. Linear.
 */
export function indexOtherWords(
  text: string,
  full: ReadonlyMap<string, NameMention[]>,
  isTitled: (start: number) => boolean,
): Map<string, string> {
  const index = new Map<string, string | null>();
  const sure = new Set<string>();
  const all = [...full.values()].flat();
  const persons = [...new Set(all.map(({ name }) => name))].filter((name) => findOutlet(name) === null);
  for (const { name, start, end } of all) {
    if (sure.has(name)) continue;
    const behind = text.slice(end, end + REACH);
    const isSure =
      isTitled(start) ||
      BEHIND.test(behind) ||
      APPOSED.exec(behind)?.[1]?.split(' ').some(isRole) ||
      BEFORE.test(text.slice(Math.max(0, start - REACH), start));
    if (isSure) sure.add(name);
  }
  for (const name of persons) {
    for (const word of name.split(' ').slice(0, -1)) {
      const key = plainWord(word);
      const isOther = word.length < 3 || NAME_PARTICLES.has(word) || opensPlace(word) || isRole(key) || isTimeWord(key);
      if (isOther || key === lastName(name)) continue;
      const isNew = !index.has(key) || index.get(key) === name;
      index.set(key, isNew ? name : null);
    }
  }
  return new Map(
    [...index].flatMap(([word, name]) =>
      name !== null && sure.has(name) && firstNameGender(word) === null ? [[word, name] as const] : [],
    ),
  );
}
