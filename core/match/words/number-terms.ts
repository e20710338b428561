import type { Terms } from './create-term-reader.ts';
import type { Sentence } from './read-sentences.ts';

/** A sentence's terms as numbers, sorted, with their weights in these two texts. */
export interface Weighed {
  terms: Int32Array;
  weights: Float64Array;
  /** 1 for words, names and numbers; 0 for groups of synonyms, which are other views of the same words. */
  isOwn: Uint8Array;
  /** What its words, names and numbers weigh. */
  weight: number;
}

/**
 * A term in more sentences than this share of either text joins none of them; in short texts it takes this many. It also
 * bounds the work: a text of one sentence repeated has no term left.
 */
const MAX_HELD = 0.15;
const MIN_HOLDERS = 12;

/** Two texts' sentences with their terms numbered alike, weighed by rarity times strength. Linear. */
export function numberTerms(
  stored: readonly Sentence[],
  page: readonly Sentence[],
): { rows: Weighed[]; columns: Weighed[]; count: number } {
  const numbers = new Map<string, number>();
  const isOwn: number[] = [];
  const numbered = [stored, page].map((sentences) =>
    sentences.map(({ terms }) => {
      const own = new Int32Array(terms.size);
      let at = 0;
      for (const term of terms.keys()) {
        let number = numbers.get(term);
        if (number === undefined) {
          number = isOwn.push(isGroup(term) ? 0 : 1) - 1;
          numbers.set(term, number);
        }
        own[at++] = number;
      }
      return own;
    }),
  );
  const [inStored = [], inPage = []] = numbered;
  const rarity = measureRarity(inStored, inPage, numbers.size);
  const strengths = new Float64Array(numbers.size);
  const weighAll = (sentences: readonly Sentence[], all: readonly Int32Array[]) =>
    sentences.map(({ terms }, i) => weigh(terms, all[i] as Int32Array, { rarity, strengths, isOwn }));
  return { rows: weighAll(stored, inStored), columns: weighAll(page, inPage), count: numbers.size };
}

const GROUP = 's:';

/** True for a group of synonyms, which is another view of a word. */
export const isGroup = (term: string): boolean => term.startsWith(GROUP);

/** By term; 0 for one that stands in too many sentences. */
function measureRarity(stored: readonly Int32Array[], page: readonly Int32Array[], count: number): Float64Array {
  const inStored = countHolders(stored, count);
  const inPage = countHolders(page, count);
  const tooMany = Math.max(MIN_HOLDERS, MAX_HELD * Math.max(stored.length, page.length));
  return Float64Array.from(inStored, (held, term) => {
    // The side that holds it more often tells: a name in every sentence of the page joins none of them.
    const most = Math.max(held, inPage[term] as number);
    return most <= tooMany ? 1 / (1 + Math.log(most)) : 0;
  });
}

function countHolders(sentences: readonly Int32Array[], count: number): Int32Array {
  const holders = new Int32Array(count);
  for (const terms of sentences) for (const term of terms) holders[term] = (holders[term] as number) + 1;
  return holders;
}

/** What is known of the terms, by number; `strengths` is lent to one sentence after the other. */
interface TermLore {
  rarity: Float64Array;
  strengths: Float64Array;
  isOwn: readonly number[];
}

function weigh(terms: Terms, numbers: Int32Array, { rarity, strengths, isOwn }: TermLore): Weighed {
  let at = 0;
  for (const strength of terms.values()) strengths[numbers[at++] as number] = strength;
  const kept = numbers.filter((term) => (rarity[term] as number) > 0).sort();
  const weighed: Weighed = {
    terms: kept,
    weights: new Float64Array(kept.length),
    isOwn: new Uint8Array(kept.length),
    weight: 0,
  };
  for (let i = 0; i < kept.length; i++) {
    const term = kept[i] as number;
    const weight = (strengths[term] as number) * (rarity[term] as number);
    weighed.weights[i] = weight;
    if (isOwn[term] !== 1) continue;
    weighed.isOwn[i] = 1;
    weighed.weight += weight;
  }
  return weighed;
}
