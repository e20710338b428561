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
  // A term of one text alone can be shared by no sentence, but weighs in its own.
  const inStored = countHolders(stored, numbers);
  const inPage = countHolders(page, numbers);
  const tooMany = Math.max(MIN_HOLDERS, MAX_HELD * Math.max(stored.length, page.length));
  const rarity = new Float64Array(numbers.size);
  for (let term = 0; term < rarity.length; term++) {
    // The side that holds it more often tells: a name in every sentence of the page joins none of them.
    const most = Math.max(inStored[term] ?? 0, inPage[term] ?? 0);
    rarity[term] = most <= tooMany ? 1 / (1 + Math.log(most)) : 0;
  }
  const weighAll = (sentences: readonly Sentence[]) => sentences.map((sentence) => weigh(sentence, numbers, rarity));
  return { rows: weighAll(stored), columns: weighAll(page), count: numbers.size };
}

function countHolders(sentences: readonly Sentence[], numbers: Map<string, number>): number[] {
  const holders = new Array<number>(numbers.size).fill(0);
  for (const { terms } of sentences) {
    for (const term of terms.keys()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(term, number);
      }
      holders[number] = (holders[number] ?? 0) + 1;
    }
  }
  return holders;
}

const GROUP = 's:';

function weigh({ terms }: Sentence, numbers: ReadonlyMap<string, number>, rarity: Float64Array): Weighed {
  const found: { number: number; weight: number; isOwn: boolean }[] = [];
  for (const [term, strength] of terms) {
    const number = numbers.get(term) as number;
    const rare = rarity[number] as number;
    if (rare > 0) found.push({ number, weight: strength * rare, isOwn: !term.startsWith(GROUP) });
  }
  const weight = found.reduce((sum, each) => sum + (each.isOwn ? each.weight : 0), 0);
  found.sort((a, b) => a.number - b.number);
  return {
    terms: Int32Array.from(found, ({ number }) => number),
    weights: Float64Array.from(found, (each) => each.weight),
    isOwn: Uint8Array.from(found, ({ isOwn }) => (isOwn ? 1 : 0)),
    weight,
  };
}
