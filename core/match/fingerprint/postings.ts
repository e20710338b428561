/** Pairs of a key and an article's number, column by column, by key and then by number. */
export interface Postings {
  keys: Uint32Array;
  numbers: Uint32Array;
}

/** An article as the index takes it in: its number in the store and its sorted keys, each once. */
export interface KeyedArticle {
  number: number;
  keys: Uint32Array;
}

const NUMBERS = 2 ** 22;

/** The pairs of some articles, sorted. Numbers may lie at most 4,194,303 apart: a key and that fit a double's 53 bits. */
export function sortPostings(articles: readonly KeyedArticle[]): Postings {
  const base = articles.reduce((least, { number }) => Math.min(least, number), Number.POSITIVE_INFINITY);
  const pairs = new Float64Array(articles.reduce((sum, { keys }) => sum + keys.length, 0));
  let length = 0;
  for (const { number, keys } of articles) {
    for (const key of keys) pairs[length++] = key * NUMBERS + (number - base);
  }
  pairs.sort();
  const postings = { keys: new Uint32Array(length), numbers: new Uint32Array(length) };
  for (let i = 0; i < length; i++) {
    const pair = pairs[i] as number;
    const key = Math.floor(pair / NUMBERS);
    postings.keys[i] = key;
    postings.numbers[i] = base + (pair - key * NUMBERS);
  }
  return postings;
}

/** Two sorted lists as one. */
export function mergePostings(a: Postings, b: Postings): Postings {
  const length = a.keys.length + b.keys.length;
  const keys = new Uint32Array(length);
  const numbers = new Uint32Array(length);
  let i = 0;
  let j = 0;
  for (let k = 0; k < length; k++) {
    const isFirst = j === b.keys.length || (i < a.keys.length && isBefore(a, i, b, j));
    const from = isFirst ? a : b;
    const at = isFirst ? i++ : j++;
    keys[k] = from.keys[at] as number;
    numbers[k] = from.numbers[at] as number;
  }
  return { keys, numbers };
}

function isBefore(a: Postings, i: number, b: Postings, j: number): boolean {
  const left = a.keys[i] as number;
  const right = b.keys[j] as number;
  return left < right || (left === right && (a.numbers[i] as number) <= (b.numbers[j] as number));
}

/** Lists that follow each other as one. */
export function joinPostings(lists: readonly Postings[]): Postings {
  const length = lists.reduce((sum, { keys }) => sum + keys.length, 0);
  const joined = { keys: new Uint32Array(length), numbers: new Uint32Array(length) };
  let at = 0;
  for (const { keys, numbers } of lists) {
    joined.keys.set(keys, at);
    joined.numbers.set(numbers, at);
    at += keys.length;
  }
  return joined;
}

/** The pairs with keys from `from` to below `to`, without copying. */
export function cutPostings({ keys, numbers }: Postings, from: number, to: number): Postings {
  const [first, last] = [firstFrom(keys, from), firstFrom(keys, to)];
  return { keys: keys.subarray(first, last), numbers: numbers.subarray(first, last) };
}

function firstFrom(keys: Uint32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as number) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
