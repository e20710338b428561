import type { Span } from '../../../text/span.ts';
import { splitSentences } from '../../../text/split-sentences.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { scanWords } from './scan-words.ts';

/** A word or mark, as the rules read it. */
export interface Token extends Span {
  /** Lower case, curly apostrophes made straight. */
  word: string;
  isWord: boolean;
  isCapital: boolean;
  /** The quotation it stands in (its marks included), or null. */
  quote: Quote | null;
}

/** A sentence that never ends inside a quotation: `“One. Two,” she said.` is one. */
export interface Sentence extends Span {
  tokens: Token[];
  /** Index of the paragraph among those read. */
  paragraph: number;
}

/** Longest sentence read as one, in tokens: what is longer is cut, so that rules stay linear on hostile text. */
const MAX_TOKENS = 400;

/** The sentences of the paragraphs, with their words and quotations. Linear; a sentence over 400 words is cut. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    const quotes = findQuotes(text, paragraph);
    return joinSpans(text, paragraph, quotes).flatMap((span) => cutSentence(readTokens(text, span, quotes), index));
  });
}

/** compromise's sentences, joined where a break falls inside a quotation. */
function joinSpans(text: string, paragraph: Span, quotes: readonly Quote[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const found of splitSentences(text.slice(paragraph.start, paragraph.end))) {
    const span = { start: found.start + paragraph.start, end: found.end + paragraph.start };
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const quote = quotes[next];
    const last = spans.at(-1);
    if (last !== undefined && quote !== undefined && quote.start < span.start) last.end = span.end;
    else spans.push(span);
  }
  return spans;
}

function readTokens(text: string, span: Span, quotes: readonly Quote[]): Token[] {
  let next = firstQuoteEndingAfter(quotes, span.start);
  // "Smith’s" stays whole, "he’s" and "didn’t" too: rules look at their beginnings.
  return scanWords(text, span.start, span.end).map(({ start, end, isWord, isCapital }) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const quote = quotes[next];
    return {
      start,
      end,
      word: text.slice(start, end).toLowerCase().replaceAll('’', "'"),
      isWord,
      isCapital,
      quote: quote !== undefined && quote.start <= start ? quote : null,
    };
  });
}

function firstQuoteEndingAfter(quotes: readonly Quote[], offset: number): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Quote).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cutSentence(tokens: Token[], paragraph: number): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += MAX_TOKENS) {
    const part = tokens.slice(from, from + MAX_TOKENS);
    sentences.push({
      start: (part[0] as Token).start,
      end: (part.at(-1) as Token).end,
      tokens: part,
      paragraph,
    });
  }
  return sentences;
}
