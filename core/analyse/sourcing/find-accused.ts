import type { NameMention } from './names/name-mention.ts';

/** What may stand between the name and the verb. */
const BETWEEN = String.raw`^(?:, \d{1,3},| \(\d{1,3}\)|, [^,.;“"]{3,40},)? `;
/** "Ann Lee, 47, is accused of fraud". */
const CHARGED = new RegExp(
  `${BETWEEN}(?:pleaded (?:not )?guilty|(?:is|was|has been|had been) (?:accused of|charged with|on trial)|(?:went|is going) on trial)`,
  'u',
);
/** "Ann Lee (47) denies it". */
const DENIES = new RegExp(`${BETWEEN}(?:also )?(?:denies|denied) (?!that )`, 'u');
/** How far behind a name is looked, in characters. */
const REACH = 90;

/**
 * The mentions at which the article says that somebody is charged; where it says so of nobody, those at which its one person who
 * denies something does: whoever denies beside the accused is a witness, a minister or a firm's head. Linear.
 */
export function findAccused(text: string, persons: readonly NameMention[]): ReadonlySet<NameMention> {
  const goesOn = (pattern: RegExp) => persons.filter(({ end }) => pattern.test(text.slice(end, end + REACH)));
  const charged = goesOn(CHARGED);
  if (charged.length > 0) return new Set(charged);
  const denying = goesOn(DENIES);
  return new Set(new Set(denying.map(({ name }) => name)).size === 1 ? denying : []);
}
