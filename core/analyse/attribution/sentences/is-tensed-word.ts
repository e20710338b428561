import { hasTense } from './has-tense.ts';

/** True for a word as the text has it that is a verb with a tense, as far as its form tells. */
export const isTensedWord = (word: string) =>
  hasTense({ word: word.toLowerCase().replaceAll('’', "'"), isCapital: /^\p{Lu}/u.test(word), isWord: true });
