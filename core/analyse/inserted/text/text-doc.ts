import { type LineWords, readLineWords } from './line-words.ts';

/** A text's lines with what they have in common, read once for all lines. */
export interface TextDoc {
  texts: readonly string[];
  words: LineWords[];
  /** The content words of each line by number, each once, in order; and its names. */
  content: number[][];
  names: number[][];
  /** Every content word of the text; below, by its number: how much it tells, 0 to 1; the lines it stands in, in order. */
  stems: string[];
  rarities: number[];
  places: number[][];
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
}

const STOPPED = /[.!?…。][\s"'”’»)\]*]*$/u;
const DASH_LED = /^\s*[–—•-]\s/u;
const QUOTE_LED = /^\s*["“„«‘']/u;

export const hasStop = (text: string) => STOPPED.test(text.slice(-12));
export const isDashLed = (text: string) => DASH_LED.test(text);
export const isQuoteLed = (text: string) => QUOTE_LED.test(text);

/** Reads the lines of one text. Linear. `rarity` tells how much a content word tells, 0 (everywhere in the news) to 1. */
export function readTextDoc(texts: readonly string[], rarity: (stem: string) => number): TextDoc {
  const words = texts.map(readLineWords);
  const numbered = numberStems(words);
  const rarities = numbered.stems.map(rarity);
  const weights = numbered.content.map((line) => line.reduce((sum, stem) => sum + (rarities[stem] as number), 0));
  const firstNamed = new Map<string, number>();
  const firstAlone = new Map<string, number>();
  for (const [i, line] of words.entries()) readNames(line, i, firstNamed, firstAlone);
  const share = (test: (text: string, i: number) => boolean) => texts.filter(test).length / Math.max(1, texts.length);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    texts,
    words,
    ...numbered,
    rarities,
    weights,
    firstNamed,
    firstAlone,
    openShare: share((text) => !hasStop(text)),
    capitalShare: share((_, i) => capitalShareOf(words[i] as LineWords) > 0.75),
    dashShare: share(isDashLed),
    quoteShare: share(isQuoteLed),
    medianLength: lengths[lengths.length >> 1] ?? 0,
  };
}

/** Gives every content word a number, so that what follows compares numbers. */
function numberStems(words: readonly LineWords[]): Pick<TextDoc, 'content' | 'names' | 'stems' | 'places'> {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const places: number[][] = [];
  const names: number[][] = [];
  const content = words.map((line, i) => {
    const own: number[] = [];
    const named: number[] = [];
    names.push(named);
    for (const stem of line.content) {
      let number = numbers.get(stem);
      if (number === undefined) {
        number = stems.push(stem) - 1;
        numbers.set(stem, number);
        places.push([]);
      }
      own.push(number);
      (places[number] as number[]).push(i);
      if (line.names.has(stem)) named.push(number);
    }
    return own;
  });
  return { content, names, stems, places };
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
