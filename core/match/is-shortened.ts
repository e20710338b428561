import { PLACES } from './places.ts';
import type { FactWord } from './read-fact-words.ts';
import { wholeName } from './whole-name.ts';

/** Words without which what follows is another's name: "West Virginia", "Vice President Falk". */
const TELLING =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|great|vice|deputy|acting|former|ex|neuer?|nouvelle|nueva|nuevo)$/;

/**
 * True where words that only one of two passages has belong to a name that the other has shortened: "President" of "President Obama", who is
 * "Obama" there. Not where the name stands there less often: "Ida" of "Ida Falk", where only "Peter Falk" is left.
 */
export function isShortened(
  part: readonly FactWord[],
  words: readonly FactWord[],
  others: readonly FactWord[],
): boolean {
  const last = wholeName(part, words).at(-1);
  if (last === undefined || part.includes(last) || PLACES.has(last.value)) return false;
  const isTelling = (word: FactWord) =>
    TELLING.test(word.value) && !part.includes(words[words.indexOf(word) + 1] as FactWord);
  if (part.some(isTelling)) return false;
  const count = (all: readonly FactWord[]) => all.filter(({ key }) => key === last.key).length;
  return count(others) >= count(words);
}
