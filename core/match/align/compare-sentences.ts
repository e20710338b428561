import { numberTerms, type Weighed } from '../words/number-terms.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** How alike the sentences of two texts are in what they say, 0 to 1: cell `stored * width + page`. */
export interface Comparison {
  /** Sentences of the page. */
  width: number;
  single: Float32Array;
  /** Of a stored sentence, and the page's and the one behind it taken together; 0 where either is unlike. */
  twoPage: Float32Array;
  /** Of a stored sentence and the one behind it taken together, and one of the page. */
  twoStored: Float32Array;
}

/** Two sentences are taken together only where each is at least so like the third. */
const MIN_PART = 0.04;

/**
 * Compares every sentence of one text with every one of another by weighted shared terms (Dice over rarity times
 * strength). A term's rarity is counted in these two texts alone: what stands in many of their sentences joins none.
 * Time and memory grow with the product of both counts; the caller caps it.
 */
export function compareSentences(stored: readonly Sentence[], page: readonly Sentence[]): Comparison {
  const { rows, columns, count } = numberTerms(stored, page);
  const single = fillSingle(rows, columns, count);
  // With a stored sentence the likeness is measured from that side: the other two share its weight.
  const twoPage = fillTwo(rows, columns, count);
  const turned = fillTwo(columns, rows, count);
  const twoStored = new Float32Array(single.length);
  const width = page.length;
  for (let s = 0; s < stored.length; s++) {
    for (let p = 0; p < width; p++) {
      const cell = s * width + p;
      const isPart = (single[cell] as number) >= MIN_PART;
      const isNextPagePart = p + 1 < width && (single[cell + 1] as number) >= MIN_PART;
      const isNextStoredPart = s + 1 < stored.length && (single[cell + width] as number) >= MIN_PART;
      if (isPart && isNextStoredPart) twoStored[cell] = turned[p * stored.length + s] as number;
      if (!isPart || !isNextPagePart) twoPage[cell] = 0;
    }
  }
  return { width, single, twoPage, twoStored };
}

/** The same with what the sentences' words mean added (`measureMeaning`); that of two sentences is the mean. */
export function addMeaning({ width, single, twoPage, twoStored }: Comparison, meaning: Float32Array): Comparison {
  const both = (shared: Float32Array, step: number) =>
    shared.map((value, cell) => {
      const isPart = (single[cell] as number) >= MIN_PART && (single[cell + step] ?? 0) >= MIN_PART;
      const isThere = isPart && (step > 1 || (cell + 1) % width !== 0);
      return isThere ? value + ((meaning[cell] as number) + (meaning[cell + step] as number)) / 2 : value;
    });
  return {
    width,
    single: single.map((value, cell) => value + (meaning[cell] as number)),
    twoPage: both(twoPage, 1),
    twoStored: both(twoStored, width),
  };
}

/** The same for a page whose sentences stand in the opposite order. */
export function turnRound({ width, single, twoPage, twoStored }: Comparison): Comparison {
  const turn = (cells: Float32Array, pairs: number) => {
    const turned = new Float32Array(cells.length);
    for (let row = 0; row < cells.length; row += width) {
      for (let p = 0; p + pairs <= width; p++) turned[row + p] = cells[row + width - pairs - p] as number;
    }
    return turned;
  };
  return { width, single: turn(single, 1), twoPage: turn(twoPage, 2), twoStored: turn(twoStored, 1) };
}

/** Dice's coefficient over weights. */
function dice(shared: number, weight: number, otherWeight: number): number {
  const all = weight + otherWeight;
  return all === 0 ? 0 : Math.min(1, (2 * shared) / all);
}

function fillSingle(rows: readonly Weighed[], columns: readonly Weighed[], count: number): Float32Array {
  const width = columns.length;
  const matrix = new Float32Array(rows.length * width);
  const holders = findHolders(columns, count);
  for (const [row, { terms, weights, weight }] of rows.entries()) {
    const first = row * width;
    for (let i = 0; i < terms.length; i++) {
      const own = weights[i] as number;
      // A term weighs the same on both sides but for a small number or a place; the columns' weights are near enough.
      for (const column of holders[terms[i] as number] ?? []) (matrix[first + column] as number) += own;
    }
    for (let column = 0; column < width; column++) {
      const shared = matrix[first + column] as number;
      if (shared > 0) matrix[first + column] = dice(shared, weight, (columns[column] as Weighed).weight);
    }
  }
  return matrix;
}

/** How alike each row is to each column and the one behind it taken together, both having what either has. */
function fillTwo(rows: readonly Weighed[], columns: readonly Weighed[], count: number): Float32Array {
  const width = columns.length;
  const matrix = new Float32Array(rows.length * width);
  const holders = findHolders(columns, count);
  const joint = columns.map((column, i) => weighTwo(column, columns[i + 1]));
  for (const [row, { terms, weights, weight }] of rows.entries()) {
    const first = row * width;
    for (let i = 0; i < terms.length; i++) {
      const own = weights[i] as number;
      let last = -1;
      for (const column of holders[terms[i] as number] ?? []) {
        // The pair begun by the column before has the term from there, if that one has it.
        if (column > 0 && last !== column - 1) (matrix[first + column - 1] as number) += own;
        (matrix[first + column] as number) += own;
        last = column;
      }
    }
    for (let column = 0; column < width; column++) {
      const shared = matrix[first + column] as number;
      if (shared > 0) matrix[first + column] = dice(shared, weight, joint[column] as number);
    }
  }
  return matrix;
}

/** What two sentences weigh together, each term once. Terms are sorted. */
function weighTwo(one: Weighed, other: Weighed | undefined): number {
  let weight = one.weight;
  if (other === undefined) return weight;
  let at = 0;
  for (let i = 0; i < other.terms.length; i++) {
    const term = other.terms[i] as number;
    while (at < one.terms.length && (one.terms[at] as number) < term) at++;
    if (one.terms[at] !== term && other.isOwn[i] === 1) weight += other.weights[i] as number;
  }
  return weight;
}

/** For every term the sentences that hold it, in order. */
function findHolders(sentences: readonly Weighed[], count: number): (number[] | undefined)[] {
  const holders = new Array<number[] | undefined>(count);
  for (const [i, { terms }] of sentences.entries()) {
    for (let k = 0; k < terms.length; k++) {
      const term = terms[k] as number;
      const known = holders[term];
      if (known === undefined) holders[term] = [i];
      else known.push(i);
    }
  }
  return holders;
}
