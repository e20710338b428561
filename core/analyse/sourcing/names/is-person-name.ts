import { findCueVerb } from '../../attribution/sentences/cue-verbs.ts';
import { findOutlet } from './find-outlet.ts';
import { firstNameGender } from './first-name-gender.ts';
import { isNoName } from './is-no-name.ts';
import { isRole } from './is-role.ts';
import { isRoleAsName } from './is-role-as-name.ts';
import { isTimeWord } from './is-time-word.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { opensDescription } from './opens-description.ts';
import { plainWord } from './plain-word.ts';
import { CLUB, COMPANY } from './read-body.ts';
import { BODY_NAME_WORDS, OPEN_GROUPS, opensPlace } from './source-nouns.ts';

/** True for two to four capital words, "van der" and its like aside, that are a person's name, by what none of them is. */
export function isPersonName(run: readonly string[]): boolean {
  const words = run.filter((word) => !NAME_PARTICLES.has(word));
  if (words.length < 2 || words.length > 4 || opensPlace(words[0] ?? '') || /^the$/i.test(words[0] ?? '')) return false;
  // "AirNorland QN4512" is a flight.
  if (words.some((word) => /\d/.test(word))) return false;
  // Bill Lund is a man though bills are none.
  const isGiven = firstNameGender(words[0] ?? '') !== null;
  // "Park Ji-hoon" is no park, and "Halden Rovers" a club.
  const isFamily = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[1] ?? '');
  const isOther = (word: string, at: number) =>
    isNoName(word, false) ||
    (BODY_NAME_WORDS.has(plainWord(word)) && !(at === 0 && (isGiven || isFamily))) ||
    isTimeWord(plainWord(word)) ||
    (/^\p{Lu}{3,}$/u.test(word) && word !== 'III') ||
    (isRole(plainWord(word)) && !isRoleAsName(words, at));
  // "Westbrook Coaches" drives buses.
  if (OPEN_GROUPS.has(plainWord(words.at(-1) ?? '')) && !isGiven) return false;
  // "Hartwell Rail" is a company, "Danielle Steel" is not.
  const last = plainWord(words.at(-1) ?? '');
  const isCompany = (COMPANY.test(last) || CLUB.test(last)) && !isGiven;
  if (words.slice(0, -1).some((word) => /['’]s?$/.test(word)) || isCompany) return false;
  if (
    words.some(isOther) ||
    words.slice(1).some(isVerb) ||
    (words.length > 2 &&
      words.slice(1).some((word, at) => opensDescription(plainWord(word)) && !endsInIan(words, at + 1)))
  )
    return false;
  return findOutlet(words.join(' ')) === null;
}

/** "Kim Ara Kardian", "Giovanni Maria Vian": last names that end as words for a people do. */
const endsInIan = (words: readonly string[], at: number) =>
  at === words.length - 1 && /ian$/.test(words[at] ?? '') && firstNameGender(words[0] ?? '') !== null;

/** "Obama Urges Sudan": a headline. */
function isVerb(word: string): boolean {
  const verb = findCueVerb(word.toLowerCase());
  return verb?.form === 'present' && !verb.isNounToo;
}
