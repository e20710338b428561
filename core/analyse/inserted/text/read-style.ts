/** Buckets of a style's table of weights. */
export const STYLE_BUCKETS = 1 << 14;
/** Words of a line that are looked at; headlines and opening sentences are shorter. */
const MAX_WORDS = 50;
const MAX_LENGTH = 500;
const DIGIT = /\d/;
const TOKEN = /[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu;

/** Lines in which every letter is one of A to Z: read unit by unit, without cutting them up. */
const PLAIN_LINE = /^[ -~\u00A0\u2010-\u2026]*$/;
const [SPACE, NO_BREAK_SPACE] = [0x20, 0xa0];

/** A bit a bucket, for one line at a time: all zero between two. */
const isFound = new Uint32Array(STYLE_BUCKETS >> 5);

/** What the tokens of one line hash to: as written, in small letters, by form. Of the line that is read, too. */
const written = new Int32Array(MAX_WORDS);
const folded = new Int32Array(MAX_WORDS);
const shapes = new Int32Array(MAX_WORDS);

/**
 * The buckets a line's words fall into: words, pairs and triples, in the form they are written in (capitals and marks
 * kept, numbers folded), and which of them open and close the line; each once. Linear.
 */
export function readStyle(text: string): number[] {
  const head = text.slice(0, MAX_LENGTH);
  let count = PLAIN_LINE.test(head) ? hashPlainLine(head) : hashMarkedLine(head);
  // The last stop is another feature: headlines are printed with and without.
  while (count > 1 && LAST_STOPS.includes(written[count - 1] as number)) count--;
  const buckets: number[] = [];
  for (let i = 0; i < count; i++) {
    add(buckets, 1, written[i] as number, 0, 0);
    if (i > 0) add(buckets, 2, folded[i - 1] as number, folded[i] as number, 0);
    if (i > 1) add(buckets, 3, shapes[i - 2] as number, shapes[i - 1] as number, shapes[i] as number);
  }
  if (count > 0) {
    add(buckets, 4, folded[0] as number, 0, 0);
    add(buckets, 5, folded[0] as number, count > 1 ? (folded[1] as number) : 0, 0);
    add(buckets, 6, folded[count - 1] as number, 0, 0);
  }
  for (const bucket of buckets) isFound[bucket >> 5] = 0;
  return buckets;
}

function add(buckets: number[], kind: number, a: number, b: number, c: number): void {
  const bucket = bucketOf(mix(mix(mix(kind, a), b), c));
  const seen = isFound[bucket >> 5] as number;
  const bit = 1 << (bucket & 31);
  if ((seen & bit) !== 0) return;
  isFound[bucket >> 5] = seen | bit;
  buckets.push(bucket);
}

/** Hashes a line's first tokens and returns their number. */
function hashPlainLine(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length && count < MAX_WORDS; ) {
    const unit = text.charCodeAt(start);
    let end = start + 1;
    if (unit !== SPACE && unit !== NO_BREAK_SPACE) {
      if (isOfWord(unit)) while (isOfWord(text.charCodeAt(end))) end++;
      hashPlain(text, start, end, count++);
    }
    start = end;
  }
  return count;
}

function hashPlain(text: string, start: number, end: number, index: number): void {
  const length = end - start;
  let asWritten = START;
  let small = START;
  let smalls = 0;
  let digits = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    asWritten = Math.imul(asWritten ^ unit, PRIME);
    small = Math.imul(small ^ (isCapital(unit) ? unit + 0x20 : unit), PRIME);
    if (isSmall(unit)) smalls++;
    else if (isDigit(unit)) digits++;
  }
  if (digits > 0) {
    hashMarked(text.slice(start, end), index);
    return;
  }
  written[index] = asWritten;
  folded[index] = small;
  if (!isCapital(text.charCodeAt(start))) shapes[index] = length < 5 ? asWritten : hash(SMALL, text, end - 2, end);
  else shapes[index] = length > 1 && smalls === 0 ? SHOUTED : CAPITALISED;
}

function hashMarkedLine(text: string): number {
  const tokens = (text.match(TOKEN) ?? []).slice(0, MAX_WORDS);
  for (const [i, token] of tokens.entries()) hashMarked(token, i);
  return tokens.length;
}

function hashMarked(token: string, index: number): void {
  const word = DIGIT.test(token) ? `${token.length}#` : token;
  written[index] = hash(START, word);
  folded[index] = hash(START, word.toLowerCase());
  shapes[index] = hashShape(word, written[index] as number);
}

/** A word's form, or itself where it is short and small: "Aa of Aa", so that patterns of headlines meet. */
function hashShape(word: string, asWritten: number): number {
  const first = word.charAt(0);
  // "a" and the last two letters.
  if (first === first.toLowerCase()) return word.length < 5 ? asWritten : hash(SMALL, word, word.length - 2);
  return word.length > 1 && word === word.toUpperCase() ? SHOUTED : CAPITALISED;
}

const isSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** A letter, a digit, a hyphen or an apostrophe. NaN, behind the end, is none. */
const isOfWord = (unit: number) =>
  isSmall(unit) || isCapital(unit) || isDigit(unit) || unit === 0x27 || unit === 0x2d || unit === 0x2019;

/** FNV-1a, 32 bits: the usual start and prime. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

function hash(seed: number, text: string, start = 0, end = text.length): number {
  let value = seed;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value;
}

const SMALL = hash(START, 'a');
const SHOUTED = hash(START, 'AA');
const CAPITALISED = hash(START, 'Aa');
const LAST_STOPS = ['.', '”', '"', '’'].map((stop) => hash(START, stop));

const mix = (a: number, b: number) => Math.imul(Math.imul(a ^ b, PRIME) ^ (b >>> 15), PRIME);
const bucketOf = (value: number) => (value ^ (value >>> 15)) & (STYLE_BUCKETS - 1);
