import { PLACES } from '../words/places.ts';
import type { FactWord } from './read-fact-words.ts';
import { wholeName } from './whole-name.ts';

/** Words without which what follows is another place: "West Virginia". */
const TELLING =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|great|neuer?|nouvelle|nueva|nuevo)$/;
/** Without these a title is another's: "Vice President Falk", "Lt. Gov. Falk". A name behind one is the same without it: "Lt. Falk". */
const OFFICE = /^(?:vice|deputy|acting|interim|assistant|lieutenant|lt|shadow|crown|former|ex)$/;

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
  const isTelling = (word: FactWord) => {
    const next = words[words.indexOf(word) + 1] as FactWord;
    return !part.includes(next) && (TELLING.test(word.value) || (OFFICE.test(word.value) && next !== last));
  };
  if (part.some(isTelling)) return false;
  const count = (all: readonly FactWord[]) => all.filter(({ key }) => key === last.key).length;
  return count(others) >= count(words);
}
