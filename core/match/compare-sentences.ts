import type { Sentence } from './read-sentences.ts';
import type { Terms } from './read-terms.ts';

/** How alike the sentences of two texts are in what they say, 0 to 1; indices are those of the sentences. */
export interface Comparison {
  likeness: (stored: number, page: number) => number;
  /** Of a stored sentence and two of the page, from `firstPage` on, taken together. */
  likenessOfTwoPage: (stored: number, firstPage: number) => number;
  /** Of two stored sentences, from `firstStored` on, and one of the page. */
  likenessOfTwoStored: (firstStored: number, page: number) => number;
}

/**
 * A term in more sentences than this share of either text joins none of them; in short texts it takes this many. It also
 * bounds the work: a text of one sentence repeated has no term left.
 */
const MAX_HELD = 0.15;
const MIN_HOLDERS = 12;
/** Two sentences are taken together only where each is at least so like the third. */
const MIN_PART = 0.04;

/**
 * Compares every sentence of one text with every one of another by weighted shared terms (Dice over rarity times
 * strength). A term's rarity is counted in these two texts alone: what stands in many of their sentences joins none.
 * `meaning` (`measureMeaning`) is added. Time and memory grow with the product of both counts; the caller caps it.
 */
export function compareSentences(
  stored: readonly Sentence[],
  page: readonly Sentence[],
  meaning: Float32Array | null = null,
): Comparison {
  const rarity = measureRarity(stored, page);
  const rows = stored.map(({ terms }) => weigh(terms, rarity));
  const columns = page.map(({ terms }) => weigh(terms, rarity));
  const matrix = fillMatrix(rows, columns);
  const meant = (s: number, p: number) => (meaning === null ? 0 : (meaning[s * page.length + p] as number));
  const likeness = (s: number, p: number) => (matrix[s * page.length + p] as number) + meant(s, p);
  const isPart = (s: number, p: number) => (matrix[s * page.length + p] as number) >= MIN_PART;
  return {
    likeness,
    likenessOfTwoPage: (s, p) =>
      isPart(s, p) && isPart(s, p + 1)
        ? compareJoined(rows[s], columns[p], columns[p + 1]) + (meant(s, p) + meant(s, p + 1)) / 2
        : 0,
    likenessOfTwoStored: (s, p) =>
      isPart(s, p) && isPart(s + 1, p)
        ? compareJoined(columns[p], rows[s], rows[s + 1]) + (meant(s, p) + meant(s + 1, p)) / 2
        : 0,
  };
}

function measureRarity(stored: readonly Sentence[], page: readonly Sentence[]): Map<string, number> {
  const inStored = countHolders(stored);
  const inPage = countHolders(page);
  const tooMany = Math.max(MIN_HOLDERS, MAX_HELD * Math.max(stored.length, page.length));
  const rarity = new Map<string, number>();
  for (const term of [...inStored.keys(), ...inPage.keys()]) {
    // The side that holds it more often tells: a name in every sentence of the page joins none of them.
    const most = Math.max(inStored.get(term) ?? 0, inPage.get(term) ?? 0);
    if (most <= tooMany) rarity.set(term, 1 / (1 + Math.log(most)));
  }
  return rarity;
}

function countHolders(sentences: readonly Sentence[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { terms } of sentences) for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  return holders;
}

/** A sentence's terms with their weights here. */
interface Weighed {
  terms: Terms;
  /** What its words, names and numbers weigh; groups of synonyms are other views of the same words. */
  weight: number;
}

function weigh(terms: Terms, rarity: ReadonlyMap<string, number>): Weighed {
  const weighed: Terms = new Map();
  let weight = 0;
  for (const [term, strength] of terms) {
    const rare = rarity.get(term);
    if (rare === undefined) continue;
    weighed.set(term, strength * rare);
    if (!isGroup(term)) weight += strength * rare;
  }
  return { terms: weighed, weight };
}

const isGroup = (term: string) => term.startsWith('s:');

/** Dice's coefficient over weights. */
function dice(shared: number, weight: number, otherWeight: number): number {
  const all = weight + otherWeight;
  return all === 0 ? 0 : Math.min(1, (2 * shared) / all);
}

function fillMatrix(rows: readonly Weighed[], columns: readonly Weighed[]): Float32Array {
  const matrix = new Float32Array(rows.length * columns.length);
  const holders = new Map<string, number[]>();
  for (const [column, { terms }] of columns.entries()) {
    for (const term of terms.keys()) {
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [column]);
      else known.push(column);
    }
  }
  for (const [row, { terms, weight }] of rows.entries()) {
    const cells = matrix.subarray(row * columns.length, (row + 1) * columns.length);
    for (const [term, own] of terms) {
      // A term weighs the same on both sides but for a small number or a place; the columns' weights are near enough.
      for (const column of holders.get(term) ?? []) (cells[column] as number) += own;
    }
    for (let column = 0; column < cells.length; column++) {
      const shared = cells[column] as number;
      if (shared > 0) cells[column] = dice(shared, weight, (columns[column] as Weighed).weight);
    }
  }
  return matrix;
}

function compareJoined(one: Weighed | undefined, first: Weighed | undefined, second: Weighed | undefined): number {
  if (one === undefined || first === undefined || second === undefined) return 0;
  let shared = 0;
  for (const [term, weight] of one.terms) if (first.terms.has(term) || second.terms.has(term)) shared += weight;
  let weight = first.weight;
  for (const [term, own] of second.terms) if (!isGroup(term) && !first.terms.has(term)) weight += own;
  return dice(shared, one.weight, weight);
}
