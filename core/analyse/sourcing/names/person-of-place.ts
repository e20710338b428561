import { firstNameGender } from './first-name-gender.ts';
import { isPersonName } from './is-person-name.ts';
import { isRole } from './is-role.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { plainWord } from './plain-word.ts';

const BEHIND = /^(.{3,80}?) (?:of|from|at|for|in) (?:the )?\p{Lu}/u;

/**
 * The person named before a place or a house: "Supervisor Ann Lee of Napa County", "Dan Lee at the National Review". Null where
 * neither a title nor a given name says that it is one: "the Duke of York", "Royal Academy of Arts".
 */
export function personOfPlace(words: string): string | null {
  const before = BEHIND.exec(words)?.[1]?.split(' ') ?? [];
  const role = before.findLastIndex((word) => isRole(plainWord(word)));
  const name = before.slice(role + 1);
  const isSure = role >= 0 || firstNameGender(name[0] ?? '') !== null;
  const isName = name.every((word) => /^\p{Lu}/u.test(word) || NAME_PARTICLES.has(word));
  return isSure && isName && isPersonName(name) ? name.join(' ') : null;
}
