import { isRelation } from './is-relation.ts';
import { isRole } from './names/is-role.ts';
import { plainWord } from './names/plain-word.ts';
import { DOCUMENTS, OPEN_GROUPS } from './names/source-nouns.ts';

/** True where the title at `role` belongs to somebody else than the source: "Aides to Mr Lund", "a friend of President Lund". */
export function isAboutAnother(words: readonly string[], role: number): boolean {
  if (isOfAnother(words, role)) return true;
  const preposition = words.findIndex((word, at) => at < role && /^(?:to|for|of|at|from|with|by|in|on)$/.test(word));
  if (preposition < 0 || isWithinName(words, preposition, role)) return false;
  return words[preposition] !== 'of' || !words.slice(0, preposition).some((word) => isRole(plainWord(word)));
}

/** "The mother of Mary Ann Lund" is not Ann Lund; "mother of two Ann Lund" is. */
function isOfAnother(words: readonly string[], role: number): boolean {
  const name = words.slice(role + 2);
  return (
    words[role + 1] === 'of' && isRelation(plainWord(words[role] ?? '')) && name.length > 0 && name.every(isCapital)
  );
}

/** "Coils to Locs Founder", "Bank of England Governor": the small word stands within a name. */
function isWithinName(words: readonly string[], preposition: number, role: number): boolean {
  const before = words[preposition - 1] ?? '';
  const noun = plainWord(before);
  const isPeople = [noun, noun.replace(/s$/, '')].some(
    (each) => isRole(each) || OPEN_GROUPS.has(each) || DOCUMENTS.has(each),
  );
  const between = words.slice(preposition + 1, role);
  return isCapital(before) && !isPeople && between.length > 0 && between.every(isCapital);
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
