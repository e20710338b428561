/** One tree, a node a column: children of node i are `2i+1` and `2i+2`; a leaf has feature -1. */
export interface GrownTree {
  feature: Int16Array;
  /** Goes left where the value is not above it. */
  threshold: Float32Array;
  value: Float32Array;
}

export interface GrowOptions {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  leastWeight: number;
  /** Pulls leaf values towards 0. */
  ridge: number;
  rowShare: number;
  columnShare: number;
  random: () => number;
}

const BINS = 64;

/**
 * Boosted trees for yes/no labels with logistic loss, second-order steps and histograms (Chen and Guestrin, XGBoost,
 * KDD 2016, sections 2.2 and 3.1). `rows` holds `width` numbers a row. Returns the trees; a row's score is `bias` and
 * the sum of its leaves.
 */
export function growTrees(rows: Float32Array, width: number, labels: Uint8Array, options: GrowOptions) {
  const count = labels.length;
  const { edges, bins } = binColumns(rows, width, count);
  const share = labels.reduce((sum, label) => sum + label, 0) / count;
  const bias = Math.log(share / (1 - share));
  const scores = new Float64Array(count).fill(bias);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  const trees: GrownTree[] = [];
  for (let t = 0; t < options.trees; t++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(scores[i] as number)));
      first[i] = p - (labels[i] as number);
      second[i] = Math.max(1e-6, p * (1 - p));
    }
    const used: number[] = [];
    for (let i = 0; i < count; i++) if (options.random() < options.rowShare) used.push(i);
    const columns: number[] = [];
    for (let c = 0; c < width; c++) if (options.random() < options.columnShare) columns.push(c);
    const tree = growOne({ bins, edges, count, columns, first, second }, Int32Array.from(used), options);
    trees.push(tree);
    for (let i = 0; i < count; i++) {
      let node = 0;
      while ((tree.feature[node] as number) >= 0) {
        const c = tree.feature[node] as number;
        node = (rows[i * width + c] as number) <= (tree.threshold[node] as number) ? 2 * node + 1 : 2 * node + 2;
      }
      scores[i] = (scores[i] as number) + (tree.value[node] as number);
    }
  }
  return { bias, trees };
}

interface Data {
  bins: Uint8Array;
  edges: number[][];
  count: number;
  columns: number[];
  first: Float64Array;
  second: Float64Array;
}

function growOne(data: Data, all: Int32Array, { depth, rate, leastWeight, ridge }: GrowOptions): GrownTree {
  const size = 2 ** (depth + 1) - 1;
  const feature = new Int16Array(size).fill(-1);
  const threshold = new Float32Array(size);
  const value = new Float32Array(size);
  const work: { node: number; level: number; rows: Int32Array }[] = [{ node: 0, level: 0, rows: all }];
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    const { node, level, rows } = next;
    let g = 0;
    let h = 0;
    for (const i of rows) {
      g += data.first[i] as number;
      h += data.second[i] as number;
    }
    value[node] = (-g / (h + ridge)) * rate;
    const split = level < depth ? bestSplit(data, rows, g, h, leastWeight, ridge) : null;
    if (split === null) continue;
    feature[node] = split.column;
    threshold[node] = (data.edges[split.column] as number[])[split.bin] as number;
    const column = data.bins.subarray(split.column * data.count, (split.column + 1) * data.count);
    const isLeft = (i: number) => (column[i] as number) <= split.bin;
    work.push({ node: 2 * node + 1, level: level + 1, rows: rows.filter(isLeft) });
    work.push({ node: 2 * node + 2, level: level + 1, rows: rows.filter((i) => !isLeft(i)) });
  }
  return { feature, threshold, value };
}

function bestSplit(data: Data, rows: Int32Array, g: number, h: number, leastWeight: number, ridge: number) {
  let best: { column: number; bin: number; gain: number } | null = null;
  const sums = new Float64Array(2 * BINS);
  for (const column of data.columns) {
    sums.fill(0);
    const offset = column * data.count;
    for (const i of rows) {
      const bin = 2 * (data.bins[offset + i] as number);
      sums[bin] = (sums[bin] as number) + (data.first[i] as number);
      sums[bin + 1] = (sums[bin + 1] as number) + (data.second[i] as number);
    }
    let left = 0;
    let leftWeight = 0;
    for (let bin = 0; bin < (data.edges[column] as number[]).length; bin++) {
      left += sums[2 * bin] as number;
      leftWeight += sums[2 * bin + 1] as number;
      if (leftWeight < leastWeight || h - leftWeight < leastWeight) continue;
      const right = g - left;
      const gain = left ** 2 / (leftWeight + ridge) + right ** 2 / (h - leftWeight + ridge) - g ** 2 / (h + ridge);
      if (gain > (best?.gain ?? 1e-4)) best = { column, bin, gain };
    }
  }
  return best;
}

/** Cuts every column at up to 63 of its own values, evenly by rank; bins lie column by column. */
function binColumns(rows: Float32Array, width: number, count: number): { edges: number[][]; bins: Uint8Array } {
  const bins = new Uint8Array(width * count);
  const edges: number[][] = [];
  const values = new Float32Array(count);
  for (let c = 0; c < width; c++) {
    for (let i = 0; i < count; i++) values[i] = rows[i * width + c] as number;
    const sorted = values.slice().sort();
    const cuts = new Set<number>();
    for (let b = 1; b < BINS; b++) cuts.add(sorted[Math.floor((b * count) / BINS)] as number);
    cuts.delete(sorted[count - 1] as number);
    const own = [...cuts].sort((a, b) => a - b);
    edges.push(own);
    for (let i = 0; i < count; i++) {
      let low = 0;
      let high = own.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((values[i] as number) <= (own[middle] as number)) high = middle;
        else low = middle + 1;
      }
      bins[c * count + i] = low;
    }
  }
  return { edges, bins };
}
