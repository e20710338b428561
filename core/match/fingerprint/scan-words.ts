import { readWords } from '../../text/read-words.ts';
import { FNV_OFFSET, FNV_PRIME, hashWord } from './key-space.ts';

/** A word's first units that stand for its stem; a choice, not measured. */
export const STEM = 7;

/** The words `readWords` finds in a text, hashed, column by column; the columns may be longer than `count`. */
export interface ScannedWords {
  count: number;
  /** `hashWord` of each word as it is compared. */
  hashes: Uint32Array;
  /** The same of its first `STEM` units. */
  stems: Uint32Array;
  /** UTF-16 units of the word as it is compared. */
  lengths: Uint32Array;
  /** UTF-16 offsets in the text. */
  starts: Uint32Array;
  ends: Uint32Array;
  /** 1 where the word is digits alone. */
  areDigits: Uint8Array;
}

// What each unit up to U+2027 is: 0 stands between words, 1 is left to `readWords`, 2 is an apostrophe and ignored; anything
// else is the unit a word is compared by. See `WORD` in read-words.ts.
const BETWEEN = 0;
const OTHER = 1;
const IGNORED = 2;
const KINDS = new Uint8Array(0x2028).fill(OTHER);
for (let unit = 0; unit < 0x80; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase();
  KINDS[unit] = /[a-z0-9]/.test(lower) ? lower.charCodeAt(0) : BETWEEN;
}
// Dashes, quotes, the ellipsis: the punctuation of news beyond ASCII.
KINDS.fill(BETWEEN, 0x2010, 0x2028);
for (const apostrophe of "'`\u2018\u2019") KINDS[apostrophe.charCodeAt(0)] = IGNORED;

const kindOf = (unit: number): number => (unit < KINDS.length ? (KINDS[unit] as number) : OTHER);
const isDigit = (kind: number) => kind >= 0x30 && kind <= 0x39;

/**
 * The words of a text as `readWords` gives them, without making a string of each: words of ASCII are hashed where they stand, what
 * else there is up to the next space goes through `readWords`. Linear; a third of the time for English (`npm run bench -- library`).
 */
export function scanWords(text: string): ScannedWords {
  // In scripts without spaces every unit may be a word.
  const words = makeColumns(text.length);
  for (let at = 0; at < text.length; ) {
    if (kindOf(text.charCodeAt(at)) === BETWEEN) at++;
    else at = scanWord(text, at, words) ?? scanOther(text, at, words);
  }
  return words;
}

function makeColumns(capacity: number): ScannedWords {
  const column = () => new Uint32Array(capacity);
  return {
    count: 0,
    hashes: column(),
    stems: column(),
    lengths: column(),
    starts: column(),
    ends: column(),
    areDigits: new Uint8Array(capacity),
  };
}

/** Takes the word that begins at `from`; where it ends, or null where it is not of ASCII alone. */
function scanWord(text: string, from: number, words: ScannedWords): number | null {
  let hash = FNV_OFFSET;
  let stem = FNV_OFFSET;
  let length = 0;
  let digits = 0;
  let start = from;
  let end = from;
  let at = from;
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === BETWEEN) break;
    if (kind === OTHER) return null;
    if (kind === IGNORED) continue;
    if (length === 0) start = at;
    hash = Math.imul(hash ^ kind, FNV_PRIME);
    length++;
    if (length <= STEM) stem = hash;
    if (isDigit(kind)) digits++;
    end = at + 1;
  }
  if (length === 0) return at;
  const i = words.count++;
  words.hashes[i] = hash;
  words.stems[i] = stem;
  words.lengths[i] = length;
  words.starts[i] = start;
  words.ends[i] = end;
  words.areDigits[i] = digits === length ? 1 : 0;
  return at;
}

/** Takes the words from `from` to the next unit that is surely none of a word's; where that is. */
function scanOther(text: string, from: number, words: ScannedWords): number {
  let to = from;
  while (to < text.length && kindOf(text.charCodeAt(to)) !== BETWEEN) to++;
  const { values, starts, ends } = readWords(text.slice(from, to));
  for (const [j, value] of values.entries()) {
    const i = words.count++;
    words.hashes[i] = hashWord(value);
    words.stems[i] = hashWord(value.slice(0, STEM));
    words.lengths[i] = value.length;
    words.starts[i] = from + (starts[j] as number);
    words.ends[i] = from + (ends[j] as number);
    words.areDigits[i] = /^[0-9]+$/.test(value) ? 1 : 0;
  }
  return to;
}
