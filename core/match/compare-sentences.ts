import type { Sentence } from './read-sentences.ts';
import type { Terms } from './read-terms.ts';

/** How alike the sentences of two texts are, before and beyond their wording. */
export interface Comparison {
  /** 0 to 1 for stored sentence `stored` and page sentence `page`. */
  likeness: (stored: number, page: number) => number;
  /** As `likeness`, for one sentence on one side and two neighbours, from the first index on, on the other. */
  likenessOfTwoPage: (stored: number, firstPage: number) => number;
  likenessOfTwoStored: (firstStored: number, page: number) => number;
}

/**
 * Compares every sentence of one text with every one of another by weighted shared terms (Dice over rarity times
 * strength). A term's rarity is counted in these two texts alone: what stands in many of their sentences joins none.
 * Time and memory grow with the product of both counts; the caller caps it.
 */
export function compareSentences(stored: readonly Sentence[], page: readonly Sentence[]): Comparison {
  const rarity = measureRarity(stored, page);
  const weigh = (sentences: readonly Sentence[]) => sentences.map(({ terms }) => weighTerms(terms, rarity));
  const storedTerms = weigh(stored);
  const pageTerms = weigh(page);
  const storedPairs = joinNeighbours(storedTerms);
  const pagePairs = joinNeighbours(pageTerms);
  const single = fillMatrix(storedTerms, pageTerms);
  const twoPage = fillMatrix(storedTerms, pagePairs);
  const twoStored = fillMatrix(storedPairs, pageTerms);
  return {
    likeness: (s, p) => single[s * page.length + p] as number,
    likenessOfTwoPage: (s, p) => twoPage[s * pagePairs.length + p] as number,
    likenessOfTwoStored: (s, p) => twoStored[s * page.length + p] as number,
  };
}

function measureRarity(stored: readonly Sentence[], page: readonly Sentence[]): Map<string, number> {
  const counts = [stored, page].map((sentences) => {
    const holders = new Map<string, number>();
    for (const { terms } of sentences) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
    return holders;
  });
  const rarity = new Map<string, number>();
  const [inStored, inPage] = counts as [Map<string, number>, Map<string, number>];
  for (const [term, count] of [...inStored, ...inPage]) {
    // The side that holds it more often tells: a name in every sentence of the page joins none of them.
    const most = Math.max(count, inStored.get(term) ?? 0, inPage.get(term) ?? 0);
    rarity.set(term, 1 / (1 + Math.log(most)));
  }
  return rarity;
}

function weighTerms(terms: Terms, rarity: ReadonlyMap<string, number>): Terms {
  return new Map([...terms].map(([term, strength]) => [term, strength * (rarity.get(term) ?? 1)]));
}

function joinNeighbours(all: readonly Terms[]): Terms[] {
  return all.slice(1).map((terms, i) => new Map([...(all[i] as Terms), ...terms]));
}

/** Weights of synonym groups count only as far as the words themselves are not shared. */
function fillMatrix(rows: readonly Terms[], columns: readonly Terms[]): Float32Array {
  const matrix = new Float32Array(rows.length * columns.length);
  const holders = new Map<string, [column: number, weight: number][]>();
  const columnWeights = columns.map(ownWeight);
  for (const [column, terms] of columns.entries()) {
    for (const [term, weight] of terms) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [[column, weight]]);
      else known.push([column, weight]);
    }
  }
  for (const [row, terms] of rows.entries()) {
    const rowWeight = ownWeight(terms);
    const start = row * columns.length;
    for (const [term, weight] of terms) {
      for (const [column, other] of holders.get(term) ?? []) {
        (matrix[start + column] as number) += Math.min(weight, other);
      }
    }
    for (let column = 0; column < columns.length; column++) {
      const all = rowWeight + (columnWeights[column] as number);
      const shared = matrix[start + column] as number;
      matrix[start + column] = all === 0 ? 0 : Math.min(1, (2 * shared) / all);
    }
  }
  return matrix;
}

/** What a sentence weighs: its words, names and numbers; groups are other views of the same words. */
function ownWeight(terms: Terms): number {
  let sum = 0;
  for (const [term, weight] of terms) if (!term.startsWith('s:')) sum += weight;
  return sum;
}
