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
  /** For each sentence, whether it stands in a line of the page's own article. */
  isInBody: boolean[];
}

/** Reads a page's text for matching; `bodyText` is what its own article says, a block a line. Linear. */
export function readPageText(text: string, bodyText = text): PageText {
  const words = readWords(text);
  const sentences = readSentences(text, words, splitSentences(text));
  const body = new Set(bodyText.split('\n').map((line) => line.trim()));
  const isInBody = findLines(text, sentences).map((line) => body.has(line));
  return { text, words, shingles: hashShingles(words.values), sentences, isInBody };
}

/** The line that each sentence stands in, trimmed. Linear: sentences of one line share its string. */
function findLines(text: string, sentences: readonly Sentence[]): string[] {
  let end = -1;
  let line = '';
  return sentences.map((sentence) => {
    if (sentence.start > end) {
      const start = sentence.start === 0 ? 0 : text.lastIndexOf('\n', sentence.start - 1) + 1;
      const next = text.indexOf('\n', sentence.start);
      end = next < 0 ? text.length : next;
      line = text.slice(start, end).trim();
    }
    return line;
  });
}
