import { readWords, type Words } from '../text/read-words.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { hashShingles } from './hash-shingles.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** A page's text with what matching needs of it; read once, however many articles it is compared with. */
export interface PageText {
  text: string;
  words: Words;
  shingles: Uint32Array;
  sentences: Sentence[];
}

/** Reads a page's text for matching. Linear in its length. */
export function readPageText(text: string): PageText {
  const words = readWords(text);
  const sentences = readSentences(text, words, splitSentences(text));
  return { text, words, shingles: hashShingles(words.values), sentences };
}
