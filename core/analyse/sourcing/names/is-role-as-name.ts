import { firstNameGender } from './first-name-gender.ts';
import { plainWord } from './plain-word.ts';

/** Before a name these say that it is a person's, whatever else the word means. */
export const COURTESY = /^(?:mr|mrs|ms|miss|dr|rep|sen|gov)$/;

/** True for a last word that is a title or a trade and here somebody's name: "Brian Baker", "Mr King". */
export function isRoleAsName(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? '';
  const isLast = at === words.length - 1 && /^\p{Lu}/u.test(words[at] ?? '');
  return isLast && (firstNameGender(before) !== null || COURTESY.test(plainWord(before)));
}
