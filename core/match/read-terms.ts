import type { Words } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PLACES } from './places.ts';
import { stemWord } from './stem-word.ts';
import { SYNONYM_GROUPS } from './synonyms.ts';

/**
 * What a sentence says, as terms another telling would share, each with its strength: names and numbers survive a
 * translation, words often do not. Keys begin with the sort of term: "n:" name, "d:" digits, "p:" place, "w:" word,
 * "s:" group of synonyms.
 */
export type Terms = Map<string, number>;

/** Strength of a shared term by its sort. Chosen on test/goldens/match/tuning, 2026-11. */
const STRENGTH = { name: 1.6, number: 1.6, smallNumber: 0.7, place: 0.9, word: 1, group: 0.55 };
/** Numbers up to here stand in every text. */
const SMALL_NUMBER = 12;
/** Letters of a name that are compared: "Norway" and "Norwegian", "Moldova" and "Moldavian" begin alike. */
const NAME_LETTERS = 6;
/** Terms read of one sentence; a list or a table without full stops may have thousands. */
const MAX_WORDS = 200;

/** The terms of the words `from` to `to` (exclusive). `names` holds the text's names (`findNames`). Linear. */
export function readTerms(words: Words, { start, end }: Span, names: ReadonlySet<string>): Terms {
  const terms: Terms = new Map();
  const add = (key: string, strength: number) => terms.set(key, Math.max(strength, terms.get(key) ?? 0));
  const last = Math.min(end, start + MAX_WORDS);
  for (let i = start; i < last; i++) {
    const word = words.values[i] as string;
    const number = readNumber(words.values, i);
    if (number !== null) {
      add(`d:${number}`, number <= SMALL_NUMBER ? STRENGTH.smallNumber : STRENGTH.number);
      if (/\d/.test(word)) continue;
    }
    if (FUNCTION_WORDS.has(word) || word.length < 2) continue;
    const place = PLACES.get(word) ?? (word.endsWith('s') ? PLACES.get(word.slice(0, -1)) : undefined);
    if (place !== undefined) {
      add(`p:${place}`, STRENGTH.place);
      // The very same word is stronger: a city is not only its country.
      add(`n:${nameStem(word)}`, STRENGTH.place);
    } else if (names.has(word)) {
      add(`n:${nameStem(word)}`, STRENGTH.name);
    } else {
      addWord(word, add);
    }
  }
  return terms;
}

function addWord(word: string, add: (key: string, strength: number) => void): void {
  const stem = stemWord(word);
  add(`w:${stem}`, STRENGTH.word);
  for (const group of SYNONYM_GROUPS.get(stem) ?? []) add(`s:${group}`, STRENGTH.group);
}

/** A name for comparing: without the genitive and cut to its first letters. */
export function nameStem(word: string): string {
  const bare = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  return bare.slice(0, NAME_LETTERS);
}

/** The number a word begins ("1" of "1,500", "2" of "2.4", "thirty" of "thirty-five"), or null. */
function readNumber(values: readonly string[], i: number): number | null {
  const word = values[i] as string;
  if (/^\d/.test(word)) {
    const number = Number.parseInt(word, 10);
    return Number.isFinite(number) ? number : null;
  }
  const number = NUMBER_WORDS.get(word) ?? NUMBER_WORDS.get(word.replace(/s$/, ''));
  if (number === undefined) return null;
  const next = NUMBER_WORDS.get(values[i + 1] ?? '') ?? 0;
  return number >= 20 && number < 100 && next >= 1 && next < 10 ? number + next : number;
}
