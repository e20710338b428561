import { type LineWords, readTextWords, type TextWords } from './read-text-words.ts';
import { KIND } from './word-kinds.ts';

/** One line of a text, with what is asked of it and of its neighbours. */
export interface TextLine extends LineWords {
  text: string;
  /** True where no stop ends it. */
  isOpen: boolean;
  isDashLed: boolean;
  isQuoteLed: boolean;
  /** Share of its words in capitals, the first and function words left out, 0 to 1; 0 for lines of one word. */
  capitalShare: number;
  /** What its content words weigh together, by rarity. */
  weight: number;
}

/** A text's lines with what they have in common, read once for all lines. */
export interface TextDoc extends TextWords {
  lines: TextLine[];
  /** How much each stem tells, 0 to 1, by its number. */
  rarities: number[];
  /** Shares of lines with an open end, in capitals, dash-led, opening with a quotation; 0 to 1. */
  openShare: number;
  capitalShare: number;
  dashShare: number;
  quoteShare: number;
  /** UTF-16 units. */
  medianLength: number;
  /** For every capitalised word that may be a name, the first line it stands in, and the first it stands in without a first name. */
  firstNamed: ReadonlyMap<string, number>;
  firstAlone: ReadonlyMap<string, number>;
}

const STOPPED = /[.!?…。][\s"'”’»)\]*]*$/u;
const DASH_LED = /^\s*[–—•-]\s/u;
const QUOTE_LED = /^\s*["“„«‘']/u;
/** Share of a line's words from which it is set in capitals. */
export const MOSTLY_CAPITALS = 0.75;

export const hasStop = (text: string) => STOPPED.test(text.slice(-12));
export const isDashLed = (text: string) => DASH_LED.test(text);

/** Reads the lines of one text. Linear. `rarity` tells how much a content word tells, 0 (everywhere in the news) to 1. */
export function readTextDoc(texts: readonly string[], rarity: (stem: string) => number): TextDoc {
  const words = readTextWords(texts);
  const rarities = words.stems.map(rarity);
  const lines = words.lines.map((line, i) => describeLine(line, texts[i] as string, rarities));
  const share = (test: (line: TextLine) => boolean) => lines.filter(test).length / Math.max(1, lines.length);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  return {
    ...words,
    lines,
    rarities,
    openShare: share(({ isOpen }) => isOpen),
    capitalShare: share(({ capitalShare }) => capitalShare > MOSTLY_CAPITALS),
    dashShare: share((line) => line.isDashLed),
    quoteShare: share((line) => line.isQuoteLed),
    medianLength: lengths[lengths.length >> 1] ?? 0,
    ...findFirst(words.lines),
  };
}

function describeLine(words: LineWords, text: string, rarities: readonly number[]): TextLine {
  let weight = 0;
  for (const stem of words.content) weight += rarities[stem] as number;
  const { all, kinds, content, names } = words;
  return {
    all,
    kinds,
    content,
    names,
    text,
    isOpen: !hasStop(text),
    isDashLed: isDashLed(text),
    isQuoteLed: QUOTE_LED.test(text),
    capitalShare: capitalShareOf(kinds),
    weight,
  };
}

function capitalShareOf(kinds: readonly number[]): number {
  let capital = 0;
  let count = 0;
  for (let i = 1; i < kinds.length; i++) {
    const kind = kinds[i] as number;
    if ((kind & (KIND.function | KIND.figure)) !== 0) continue;
    count++;
    if ((kind & KIND.capital) !== 0) capital++;
  }
  return count < 2 ? 0 : capital / count;
}

function findFirst(lines: readonly LineWords[]): Pick<TextDoc, 'firstNamed' | 'firstAlone'> {
  const firstNamed = new Map<string, number>();
  const firstAlone = new Map<string, number>();
  for (const [i, { all, kinds }] of lines.entries()) {
    for (let k = 0; k < kinds.length; k++) {
      if (((kinds[k] as number) & (KIND.capital | KIND.function)) !== KIND.capital) continue;
      const word = all[k] as string;
      if (!firstNamed.has(word)) firstNamed.set(word, i);
      if (!isAfterName(kinds, k) && !firstAlone.has(word)) firstAlone.set(word, i);
    }
  }
  return { firstNamed, firstAlone };
}

/** True where a capitalised word that may be a name stands before a line's word. */
export function isAfterName(kinds: readonly number[], k: number): boolean {
  return k > 0 && ((kinds[k - 1] as number) & (KIND.capital | KIND.function)) === KIND.capital;
}
