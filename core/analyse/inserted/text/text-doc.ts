import { type LineWords, readLineWords } from './line-words.ts';

/** A text's lines with what they have in common, read once for all lines. */
export interface TextDoc {
  texts: readonly string[];
  words: LineWords[];
  /** For every content word, the lines it stands in, in order. */
  places: Map<string, number[]>;
  /** What each line's content words weigh together, by rarity. */
  weights: number[];
  /** For every capitalised word, the first line it stands in, and the first it stands in without a first name. */
  firstNamed: Map<string, number>;
  firstAlone: Map<string, number>;
  /** Shares of lines with an open end, in capitals, dash-led, opening with a quotation; 0 to 1. */
  openShare: number;
  capitalShare: number;
  dashShare: number;
  quoteShare: number;
  /** UTF-16 units. */
  medianLength: number;
  /** How much a content word tells, 0 (everywhere in the news) to 1. */
  rarity: (stem: string) => number;
}

const STOPPED = /[.!?…。][\s"'”’»)\]*]*$/u;
const DASH_LED = /^\s*[–—•-]\s/u;
const QUOTE_LED = /^\s*["“„«‘']/u;

export const hasStop = (text: string) => STOPPED.test(text.slice(-12));
export const isDashLed = (text: string) => DASH_LED.test(text);
export const isQuoteLed = (text: string) => QUOTE_LED.test(text);

/** Reads the lines of one text. Linear. */
export function readTextDoc(texts: readonly string[], rarity: (stem: string) => number): TextDoc {
  const words = texts.map(readLineWords);
  const weights = words.map(({ content }) => {
    let sum = 0;
    for (const word of content) sum += rarity(word);
    return sum;
  });
  const places = new Map<string, number[]>();
  const firstNamed = new Map<string, number>();
  const firstAlone = new Map<string, number>();
  for (const [i, line] of words.entries()) {
    for (const word of line.content) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [i]);
      else list.push(i);
    }
    readNames(line, i, firstNamed, firstAlone);
  }
  const share = (test: (text: string, i: number) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    texts,
    words,
    places,
    weights,
    firstNamed,
    firstAlone,
    openShare: share((text) => !hasStop(text)),
    capitalShare: share((_, i) => capitalShareOf(words[i] as LineWords) > 0.75),
    dashShare: share(isDashLed),
    quoteShare: share(isQuoteLed),
    medianLength: lengths[lengths.length >> 1] ?? 0,
    rarity,
  };
}

function readNames(
  { all, capitals, isFunction }: LineWords,
  line: number,
  named: Map<string, number>,
  alone: Map<string, number>,
): void {
  for (let k = 0; k < all.length; k++) {
    if (!capitals[k]) continue;
    const word = all[k] as string;
    if (!named.has(word)) named.set(word, line);
    const isAfterName = k > 0 && capitals[k - 1] && !isFunction[k - 1];
    if (!isAfterName && !alone.has(word)) alone.set(word, line);
  }
}

/** Share of a line's words in capitals, the first and function words left out, 0 to 1; 0 for lines of one word. */
export function capitalShareOf({ all, capitals, isFunction }: LineWords): number {
  let capital = 0;
  let count = 0;
  for (let i = 1; i < all.length; i++) {
    const word = all[i] as string;
    if (isFunction[i] || (word >= '0' && word <= '9~')) continue;
    count++;
    if (capitals[i]) capital++;
  }
  return count < 2 ? 0 : capital / count;
}
