import { foldWord } from '../../text/read-words.ts';
import { anchorKey, hashWord, mixHash } from './key-space.ts';
import { type ScannedWords, scanWords } from './scan-words.ts';

/** Anchors kept of a stored article. 24 cost about 75 bytes; a news article of 600 words has 20 to 40 names and numbers. */
export const STORED_ANCHORS = 24;

/** Anchors asked for of a page: more than are stored, as the page holds more than the article. */
export const ASKED_ANCHORS = 48;

// Shorter words ("working", "yearly") are everywhere; a choice, not measured.
const MIN_STEM = 8;
const MIN_NAME = 3;

/**
 * What a new translation of a text keeps of it, as keys, sorted, at most `limit`: names (capitalised within
 * a sentence) and numbers, and where those are few, the heads of long words. Which ones are taken of
 * many is decided by their hash alone (bottom-k sketch, Broder 1997): two texts with the same names take
 * the same. Linear in the text's length.
 */
export function anchorsOf(text: string, limit: number = STORED_ANCHORS): Uint32Array {
  return anchorsIn(text, scanWords(text), limit);
}

/** The same of a text whose words are hashed already. */
export function anchorsIn(text: string, words: ScannedWords, limit: number): Uint32Array {
  const names = new Set<number>();
  const stems = new Set<number>();
  for (let i = 0; i < words.count; i++) {
    const start = words.starts[i] as number;
    const length = words.lengths[i] as number;
    // One digit alone counts lists and paragraphs. "2nd" is none: a translation writes it otherwise.
    if (words.areDigits[i] === 1 && length >= 2) names.add(words.hashes[i] as number);
    else if (length >= MIN_NAME && isCapital(text, start) && !isSentenceStart(text, start)) {
      names.add(hashName(text.slice(start, words.ends[i]), words.hashes[i] as number));
    } else if (length >= MIN_STEM) stems.add(words.stems[i] as number);
  }
  const chosen = lowest(names, limit);
  const rest = [...stems].filter((stem) => !names.has(stem));
  const keys = [...chosen, ...lowest(rest, limit - chosen.length)].map(anchorKey);
  return Uint32Array.from(new Set(keys)).sort();
}

function isCapital(text: string, start: number): boolean {
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return first !== first.toLowerCase();
}

// What may stand between a sentence's end and its first word.
const OPENING = /[\s"'\u2018\u2019\u201C\u201D\u00AB\u00BB([{*\u2013\u2014-]/u;
// A sentence's opening is short; more than this is a line of rubbish.
const MAX_OPENING = 6;

function isSentenceStart(text: string, start: number): boolean {
  let before = start - 1;
  const limit = Math.max(-1, before - MAX_OPENING);
  while (before > limit && OPENING.test(text.charAt(before))) {
    if (text.charAt(before) === '\n') return true;
    before--;
  }
  return before < 0 || '.!?:\u2026\u2022'.includes(text.charAt(before));
}

/** "Orban’s" is "Orban", whose translation may have no such form. */
const hashName = (word: string, hash: number): number =>
  /['\u2019]s$/iu.test(word) ? hashWord(foldWord(word.slice(0, -2))) : hash;

function lowest(hashes: Iterable<number>, count: number): number[] {
  if (count <= 0) return [];
  const ranked = Array.from(hashes, (hash) => ({ hash, rank: mixHash(hash) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ hash }) => hash);
}
