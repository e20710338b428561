/** Buckets of a style's table of weights. */
export const STYLE_BUCKETS = 1 << 14;
/** Words of a line that are looked at; headlines and opening sentences are shorter. */
const MAX_WORDS = 50;
const MAX_LENGTH = 500;
const DIGIT = /\d/;
const TOKEN = /[\p{L}\p{N}'’-]+|[^\s\p{L}\p{N}]/gu;

/** The same for lines in which every letter is one of A to Z; read faster. */
const PLAIN_LINE = /^[ -~\u00A0\u2010-\u2026]*$/;
const PLAIN_TOKEN = /[A-Za-z0-9'’-]+|[^\sA-Za-z0-9]/g;

/** A bit a bucket, for one line at a time: all zero between two. */
const isFound = new Uint32Array(STYLE_BUCKETS >> 5);

/**
 * The buckets a line's words fall into: words, pairs and triples, in the form they are written in (capitals and marks
 * kept, numbers folded), and which of them open and close the line; each once. Linear.
 */
export function readStyle(text: string): number[] {
  const head = text.slice(0, MAX_LENGTH);
  const tokens = (head.match(PLAIN_LINE.test(head) ? PLAIN_TOKEN : TOKEN) ?? []).slice(0, MAX_WORDS);
  // The last stop is another feature: headlines are printed with and without.
  while (tokens.length > 1 && /^[.”"’]$/.test(tokens.at(-1) as string)) tokens.pop();
  const words = tokens.map((token) => (DIGIT.test(token) ? `${token.length}#` : token));
  const written = words.map((word) => hash(START, word));
  const folded = words.map((word, i) => hashFolded(word, written[i] as number));
  const shapes = words.map((word, i) => hashShape(word, written[i] as number));
  const buckets: number[] = [];
  const add = (kind: number, a: number, b = 0, c = 0) => {
    const bucket = bucketOf(mix(mix(mix(kind, a), b), c));
    const seen = isFound[bucket >> 5] as number;
    const bit = 1 << (bucket & 31);
    if ((seen & bit) !== 0) return;
    isFound[bucket >> 5] = seen | bit;
    buckets.push(bucket);
  };
  for (let i = 0; i < words.length; i++) {
    add(1, written[i] as number);
    if (i > 0) add(2, folded[i - 1] as number, folded[i]);
    if (i > 1) add(3, shapes[i - 2] as number, shapes[i - 1], shapes[i]);
  }
  if (words.length > 0) {
    add(4, folded[0] as number);
    add(5, folded[0] as number, folded[1]);
    add(6, folded.at(-1) as number);
  }
  for (const bucket of buckets) isFound[bucket >> 5] = 0;
  return buckets;
}

function hashFolded(word: string, written: number): number {
  const folded = word.toLowerCase();
  return folded === word ? written : hash(START, folded);
}

/** A word's form, or itself where it is short and small: "Aa of Aa", so that patterns of headlines meet. */
function hashShape(word: string, written: number): number {
  const first = word.charAt(0);
  // "a" and the last two letters.
  if (first === first.toLowerCase()) return word.length < 5 ? written : hash(SMALL, word, word.length - 2);
  return word.length > 1 && word === word.toUpperCase() ? SHOUTED : CAPITALISED;
}

/** FNV-1a, 32 bits: the usual start and prime. */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

function hash(start: number, key: string, from = 0): number {
  let value = start;
  for (let i = from; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), PRIME);
  return value;
}

const SMALL = hash(START, 'a');
const SHOUTED = hash(START, 'AA');
const CAPITALISED = hash(START, 'Aa');

const mix = (a: number, b: number) => Math.imul(Math.imul(a ^ b, PRIME) ^ (b >>> 15), PRIME);
const bucketOf = (value: number) => (value ^ (value >>> 15)) & (STYLE_BUCKETS - 1);
