import { foldWord } from '../../../text/read-words.ts';
import { stemOf } from './stem-of.ts';
import { KIND, wordKinds } from './word-kinds.ts';

/** One line's words. */
export interface LineWords {
  /** Every word in order, folded; possessive endings cut. */
  all: string[];
  /** What each of them is: bits of `KIND`. */
  kinds: number[];
  /** Stems of words that carry meaning, by number: no function words, three letters and more; each once, in order. */
  content: number[];
  /** Those of capitalised words that do not open a sentence, in the same order. */
  names: number[];
}

/** The words of a text, line by line. */
export interface TextWords {
  lines: LineWords[];
  /** The text's stems; a stem's number is its place here. */
  stems: string[];
  /** The lines each stem stands in, in order. */
  places: number[][];
}

interface Book extends TextWords {
  /** Each stem's number. */
  numbers: Map<string, number>;
  /** The last line each stem stands in, by number; -1 before the first. */
  last: number[];
  /** The last line each stem is a name in. */
  lastNamed: number[];
}

const WORD = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’]*/gu;
/** In most lines every letter is one of A to Z or À to ÿ: such a line is read unit by unit, three times as fast. */
const PLAIN_LINE = /^[ -~\u00A0-\u00A9«»¿-ÿ\u2010-\u2026]*$/;
const OPENERS = '.!?…:;“”"„«‘\n•–—-';
const SKIPPED = ' \t\u00A0"“„«‘\'([';

/** Letters of the shortest word that can carry meaning by itself. */
const MIN_CONTENT = 3;

/** Reads the words of one text's lines. Linear. */
export function readTextWords(texts: readonly string[]): TextWords {
  const book: Book = { lines: [], stems: [], places: [], numbers: new Map(), last: [], lastNamed: [] };
  for (const [i, text] of texts.entries()) {
    const line: LineWords = { all: [], kinds: [], content: [], names: [] };
    book.lines.push(line);
    if (PLAIN_LINE.test(text)) readPlainWords(text, book, line);
    else for (const { 0: found, index } of text.matchAll(WORD)) addMarkedWord(book, line, text, index, found);
    line.names = line.content.filter((stem) => book.lastNamed[stem] === i);
  }
  return { lines: book.lines, stems: book.stems, places: book.places };
}

function readPlainWords(text: string, book: Book, line: LineWords): void {
  for (let at = 0; at < text.length; at++) {
    const first = classAt(text, at);
    if (first < SMALL) continue;
    const start = at++;
    let isMarked = false;
    let isRaised = first === CAPITAL;
    for (let unit = classAt(text, at); unit !== NONE; unit = classAt(text, ++at)) {
      if (unit === APOSTROPHE) isMarked = true;
      else if (unit === CAPITAL) isRaised = true;
    }
    const found = text.slice(start, at);
    if (isMarked) addMarkedWord(book, line, text, start, found);
    else addWord(book, line, text, start, isRaised ? found.toLowerCase() : found, first === CAPITAL);
  }
}

/** What a UTF-16 unit of a plain line is to a word. */
const [NONE, APOSTROPHE, SMALL, CAPITAL] = [0, 1, 2, 3];
const CLASSES = Uint8Array.from({ length: 0x100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  if (sign === "'") return APOSTROPHE;
  if (/[A-ZÀ-ÖØ-Þ]/.test(sign)) return CAPITAL;
  return /[a-z0-9ß-öø-ÿ]/.test(sign) ? SMALL : NONE;
});

function classAt(text: string, at: number): number {
  // NaN behind the end.
  const unit = text.charCodeAt(at);
  return unit < 0x100 ? (CLASSES[unit] as number) : unit === 0x2019 ? APOSTROPHE : NONE;
}

function addMarkedWord(book: Book, line: LineWords, text: string, at: number, found: string): void {
  const written = found.replace(/['’]s?$/, '');
  const first = written.charAt(0);
  addWord(book, line, text, at, foldWord(written), first !== first.toLowerCase());
}

function addWord(book: Book, line: LineWords, text: string, at: number, word: string, isCapital: boolean): void {
  if (word === '') return;
  let kinds = wordKinds(word);
  const isFunction = (kinds & KIND.function) !== 0;
  if (isCapital) kinds |= opensSentence(text, at) ? KIND.capital | KIND.opener : KIND.capital;
  line.all.push(word);
  line.kinds.push(kinds);
  if (isFunction || word.length < MIN_CONTENT) return;
  const stem = numberOf(book, stemOf(word));
  const index = book.lines.length - 1;
  if (book.last[stem] !== index) {
    book.last[stem] = index;
    book.places[stem]?.push(index);
    line.content.push(stem);
  }
  if ((kinds & (KIND.capital | KIND.opener)) === KIND.capital) book.lastNamed[stem] = index;
}

function numberOf({ numbers, stems, places, last, lastNamed }: Book, stem: string): number {
  let number = numbers.get(stem);
  if (number === undefined) {
    number = stems.length;
    stems.push(stem);
    places.push([]);
    last.push(-1);
    lastNamed.push(-1);
    numbers.set(stem, number);
  }
  return number;
}

function opensSentence(text: string, at: number): boolean {
  // Most words stand behind a word and a space.
  if (text.charCodeAt(at - 1) === 0x20 && classAt(text, at - 2) >= SMALL) return false;
  let i = at - 1;
  while (i >= 0 && at - i < 5 && SKIPPED.includes(text.charAt(i))) {
    if (OPENERS.includes(text.charAt(i))) return true;
    i--;
  }
  return i < 0 || OPENERS.includes(text.charAt(i));
}
