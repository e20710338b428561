import { hashShingles } from './hash-shingles.ts';
import { hashWords } from './hash-words.ts';

/** A text's words as alignment compares them. */
export interface Shingled {
  /** Folded. */
  values: readonly string[];
  /** `hashWords`: two words are compared by these first. */
  hashes: Uint32Array;
  /** `hashShingles`. */
  shingles: Uint32Array;
  /** Where each shingle stands first, and for every place the next with the same shingle, or -1. */
  firstPlace: ReadonlyMap<number, number>;
  nextPlace: Int32Array;
}

/** Reads folded words for alignment; once a text, however many others it is aligned with. Linear. */
export function shingleWords(values: readonly string[]): Shingled {
  const hashes = hashWords(values);
  const shingles = hashShingles(hashes);
  const firstPlace = new Map<number, number>();
  const nextPlace = new Int32Array(shingles.length);
  for (let place = shingles.length - 1; place >= 0; place--) {
    const shingle = shingles[place] as number;
    nextPlace[place] = firstPlace.get(shingle) ?? -1;
    firstPlace.set(shingle, place);
  }
  return { values, hashes, shingles, firstPlace, nextPlace };
}
