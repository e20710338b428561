import { SHAPES } from './read-shape.ts';

/** Ids that stand for no word of the vocabulary. */
export const SPECIAL_WORDS = { none: 0, break: 1, unknown: 2, unknownName: 3, number: 4, year: 5, symbol: 6 } as const;
/** The row of the vocabulary's first word. */
export const FIRST_WORD = 8;

/** Longer tokens are no words, and are not looked up. Characters. */
const MAX_WORD_LENGTH = 40;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const CANONICAL = new Map([
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u201F', '"'],
  ['\u00AB', '"'],
  ['\u00BB', '"'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201A', "'"],
  ['\u201B', "'"],
  ['\u2014', '--'],
  ['\u2013', '--'],
  ['\u2015', '--'],
  ['\u2026', '...'],
]);

/** A vocabulary: the rows of the net's table of word vectors. */
export interface WordIds {
  /** The row of a token, given in lower case and with its shape. */
  idOf(folded: string, shape: number): number;
}

/** The vocabulary of `words`, whose first entry has row 8, the next 9 and so on. */
export function makeWordIds(words: readonly string[]): WordIds {
  const rows = new Map(words.map((word, i) => [word, FIRST_WORD + i]));
  const find = (word: string) => rows.get(word);
  return {
    idOf(folded, shape) {
      if (folded.length > MAX_WORD_LENGTH) return SPECIAL_WORDS.unknown;
      const straight = CANONICAL.get(folded) ?? (folded.includes('\u2019') ? folded.replaceAll('\u2019', "'") : folded);
      const row = find(straight);
      if (row !== undefined) return row;
      if (shape === SHAPES.number) return YEAR.test(straight) ? SPECIAL_WORDS.year : SPECIAL_WORDS.number;
      if (shape > SHAPES.number) return SPECIAL_WORDS.symbol;
      return find(lastPart(straight)) ?? unknown(shape);
    },
  };
}

/** Behind the last hyphen, or without the final full stop: "co-chairman" is a kind of chairman. */
function lastPart(word: string): string {
  if (word.endsWith('.')) return word.slice(0, -1);
  return word.slice(word.lastIndexOf('-') + 1);
}

const unknown = (shape: number) =>
  shape === SHAPES.lower || shape === SHAPES.hyphened ? SPECIAL_WORDS.unknown : SPECIAL_WORDS.unknownName;
