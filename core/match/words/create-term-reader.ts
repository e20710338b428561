import type { Words } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PLACES } from './places.ts';
import { stemWord } from './stem-word.ts';
import { synonymGroupsOf } from './synonyms.ts';

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

/** What one word of a text says wherever it stands in it. */
interface WordTerms {
  /** True where it may begin a number: then its neighbour counts. */
  isNumber: boolean;
  /** True where it has a digit and says nothing but its number. */
  isDigits: boolean;
  terms: readonly (readonly [key: string, strength: number])[];
}

/** Reads the terms of stretches of one text's words, ends exclusive. `names` holds the text's names (`findNames`). Linear. */
export function createTermReader({ values }: Words, names: ReadonlySet<string>): (within: Span) => Terms {
  // Half of a text's words come again.
  const known = new Map<string, WordTerms>();
  return ({ start, end }) => {
    const terms: Terms = new Map();
    const add = (key: string, strength: number) => {
      if (strength > (terms.get(key) ?? 0)) terms.set(key, strength);
    };
    const last = Math.min(end, start + MAX_WORDS);
    for (let i = start; i < last; i++) {
      const word = values[i] as string;
      let own = known.get(word);
      if (own === undefined) {
        own = readWordTerms(word, names);
        known.set(word, own);
      }
      const number = own.isNumber ? readNumber(values, i) : null;
      if (number !== null) add(`d:${number}`, number <= SMALL_NUMBER ? STRENGTH.smallNumber : STRENGTH.number);
      if (number !== null && own.isDigits) continue;
      for (const [key, strength] of own.terms) add(key, strength);
    }
    return terms;
  };
}

function readWordTerms(word: string, names: ReadonlySet<string>): WordTerms {
  const isDigits = /\d/.test(word);
  const isNumber = isDigits || NUMBER_WORDS.has(word) || NUMBER_WORDS.has(word.replace(/s$/, ''));
  if (FUNCTION_WORDS.has(word) || word.length < 2) return { isNumber, isDigits, terms: [] };
  const place = PLACES.get(word) ?? (word.endsWith('s') ? PLACES.get(word.slice(0, -1)) : undefined);
  // The very same word is stronger: a city is not only its country.
  if (place !== undefined) {
    const terms = [[`p:${place}`, STRENGTH.place] as const, [`n:${nameStem(word)}`, STRENGTH.place] as const];
    return { isNumber, isDigits, terms };
  }
  if (names.has(word)) return { isNumber, isDigits, terms: [[`n:${nameStem(word)}`, STRENGTH.name]] };
  const stem = stemWord(word);
  const groups = synonymGroupsOf(stem).map((group) => [`s:${group}`, STRENGTH.group] as const);
  return { isNumber, isDigits, terms: [[`w:${stem}`, STRENGTH.word], ...groups] };
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
