import { readWords, type Words } from '../text/read-words.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { hashShingles } from './hash-shingles.ts';
import { readSentences, type Sentence } from './read-sentences.ts';

/** A page's text with what matching needs of it; read once, however many articles it is compared with. */
export interface PageText {
  text: string;
  /** Those of ignored spans are left out: what stands around an inserted line is read as one text. */
  words: Words;
  shingles: Uint32Array;
  sentences: Sentence[];
  /** For each sentence, whether it stands in a line of the page's own article. */
  isInBody: boolean[];
  /** Number of words in the page's own article, at least 1. */
  bodyWords: number;
}

/**
 * Reads a page's text for matching; `bodyText` is what its own article says, a block a line. Words within `ignored`
 * (inserted lines), in any order, count nowhere. Linear, but for sorting those.
 */
export function readPageText(text: string, bodyText = text, ignored: readonly Span[] = []): PageText {
  const all = readWords(text);
  const words = leaveOut(all, ignored);
  const sentences = readSentences(text, words, splitSentences(text));
  const body = new Set(bodyText.split('\n').map((line) => line.trim()));
  const isInBody = findLines(text, sentences).map((line) => body.has(line));
  const outside = isInBody.reduce((sum, isIn, i) => sum + (isIn ? countWords(sentences[i] as Sentence) : 0), 0);
  // Without ignored spans the body's own words are exact, whatever lines the page repeats.
  const bodyWords = Math.max(1, ignored.length === 0 ? readWords(bodyText).values.length : outside);
  return { text, words, shingles: hashShingles(words.values), sentences, isInBody, bodyWords };
}

const countWords = ({ words }: Sentence) => words.end - words.start;

function leaveOut(words: Words, ignored: readonly Span[]): Words {
  if (ignored.length === 0) return words;
  const sorted = [...ignored].sort((a, b) => a.start - b.start);
  const kept: Words = { values: [], starts: [], ends: [] };
  let next = 0;
  for (const [i, value] of words.values.entries()) {
    const start = words.starts[i] as number;
    const end = words.ends[i] as number;
    // Spans may lie within one another, so only those that end before this word are behind us.
    while (next < sorted.length && (sorted[next] as Span).end <= start) next++;
    const span = sorted[next];
    if (span !== undefined && isOverlapping(span, { start, end })) continue;
    kept.values.push(value);
    kept.starts.push(start);
    kept.ends.push(end);
  }
  return kept;
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
