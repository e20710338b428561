import { firstNameGender } from './first-name-gender.ts';
import { isAgentPlural } from './is-agent-plural.ts';
import { isNoName } from './is-no-name.ts';
import { isRole } from './is-role.ts';
import { isTimeWord } from './is-time-word.ts';
import type { NameMention } from './name-mention.ts';
import { opensDescription } from './opens-description.ts';
import { plainWord } from './plain-word.ts';
import type { CapitalRun } from './read-capital-runs.ts';
import { OPEN_GROUPS } from './source-nouns.ts';

const VERB = /^ (?:has|have|had|is|was|says?|said|told|tells|will|would|\p{Ll}{3,}ed) /u;

/** A single name that opens a sentence or clause, has a verb behind it and is nobody's last or given name; [] for none. */
export function subjectInRun(
  text: string,
  { start, words }: CapitalRun,
  fullNames: ReadonlyMap<string, NameMention[]>,
  small: ReadonlySet<string>,
): { start: number; name: string }[] {
  const name = words[0] ?? '';
  const isOpener = start === 0 || /(?:[.!?]["”]? |, |\n)$/.test(text.slice(Math.max(0, start - 3), start));
  if (words.length > 1 || !isOpener || !VERB.test(text.slice(start + name.length, start + name.length + 16))) return [];
  const word = plainWord(name);
  const isOther =
    fullNames.has(word) ||
    // "Moss grew. These mosses …": a thing, which has its capital from its place.
    [word, `${word}s`, `${word}es`, word.replace(/s$/, '')].some((each) => small.has(each)) ||
    // "Critics have said": people at large are no company.
    OPEN_GROUPS.has(word) ||
    isAgentPlural(word) ||
    firstNameGender(name) !== null ||
    isNoName(name, true) ||
    isTimeWord(word);
  return isOther || opensDescription(word) || isRole(word) ? [] : [{ start, name }];
}
