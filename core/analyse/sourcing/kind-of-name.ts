import { findOutlet } from './names/find-outlet.ts';
import { firstNameGender } from './names/first-name-gender.ts';
import { isRole } from './names/is-role.ts';
import type { SourceContext } from './source-mention.ts';

/**
 * What kind of source a name without a title is, by what the article calls it elsewhere: "Wulandari" is a person where she is
 * "the engineer Wulandari" or has her age behind her.
 */
export function kindOfName(
  name: string,
  at: number,
  { names, described, past }: SourceContext,
  words: string,
): 'person' | 'body' | 'outlet' {
  // "Arne, who has a kiosk"
  if (/^\p{Lu}[\p{L}'’-]+, (?:\d\d|who|whose)\b/u.test(words) || isCalledByRole(words)) return 'person';
  const isKnown = described.has(name) || past.some(({ resolved, kind }) => resolved === name && kind === 'person');
  if (isKnown) return 'person';
  const full = name.includes(' ') && !/^the\s\S+$/i.test(name) ? null : names.fullName(name, at);
  if (names.bodyNamed(name) !== null) return 'body';
  if (full === null && firstNameGender(name) !== null) return 'person';
  if (full === null) return 'body';
  if (findOutlet(full) !== null) return 'outlet';
  return /^the\s/i.test(name) ? 'body' : 'person';
}

/** "Wulandari, an analyst at Corran Securities" */
const isCalledByRole = (words: string) =>
  /^\p{Lu}[\p{L}'’-]+, (?:an?|the) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)(?= (?:at|of|for|from|with|in|who)|,|$)/u
    .exec(words)?.[1]
    ?.split(' ')
    .some((word) => isRole(word)) === true;
