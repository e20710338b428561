import { hashWord } from '../../../match/fingerprint/key-space.ts';
import { FEATURES, type WordLore } from './describe-lines.ts';
import { readStyle } from './read-style.ts';

/** What training writes: see tools/train/inserted/train-inserted.ts. */
export interface WrittenWeights {
  /** The command that made it. */
  command: string;
  /** Names of the features in the order the trees number them, with spaces between. */
  features: string;
  bias: number;
  /** A tree a string: nodes in preorder, "feature:threshold" where it branches, "=score" in leaves. */
  trees: readonly string[];
  /** Stems by rarity, commonest first: the words of `rarities[i]` have rarity i / rarities.length. */
  rarities: readonly string[];
  /** Log odds by bucket, a character each in the alphabet of base64, less 32, times `scale`. */
  styles: readonly { bias: number; scale: number; table: string }[];
}

/** A classifier of described lines, ready for use. */
export interface LineClassifier extends WordLore {
  /** How likely a line with these features is an inserted one, 0 to 1. */
  score: (features: Float64Array) => number;
}

/** The first trees say most: a line they hold this unlikely stays so, and most lines are such. */
const EARLY_TREE = 80;
const EARLY_SCORE = -4;

export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const LEVELS = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) LEVELS[ALPHABET.charCodeAt(i)] = i;

/** Unpacks weights. About 5 ms. Throws on features that are not described any more. */
export function readWeights(written: WrittenWeights): LineClassifier {
  const columns = written.features.split(' ').map((name) => FEATURES.indexOf(name));
  if (columns.includes(-1) && written.trees.length > 0) throw new Error('the weights name a feature that is gone');
  const forest = readForest(written.trees, columns);
  return {
    rarity: readRarities(written.rarities),
    styles: readStyles(written.styles),
    score: (features) => {
      let sum = written.bias;
      for (let i = 0; i < forest.roots.length; i++) {
        sum += scoreTree(forest.nodes, forest.roots[i] as number, features);
        if (i === EARLY_TREE && sum < EARLY_SCORE) break;
      }
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

/**
 * Rarities in a table of words' hashes, with as many empty places again: a map of so many strings is three times as
 * slow. Of 20,000 words hardly two meet in 31 bits, and a word that is none of them meets one once in 100,000 times.
 */
function readRarities(written: WrittenWeights['rarities']): (stem: string) => number {
  const levels = written.map((words) => words.split(' '));
  const count = levels.reduce((sum, words) => sum + words.length, 0);
  const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
  const hashes = new Int32Array(size);
  const rarities = new Uint8Array(size).fill(levels.length);
  const placeOf = (hash: number) => {
    let place = (hash ^ (hash >>> 16)) & (size - 1);
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
    return place;
  };
  for (const [level, words] of levels.entries()) {
    for (const word of words) {
      const hash = hashOf(word);
      const place = placeOf(hash);
      hashes[place] = hash;
      rarities[place] = level;
    }
  }
  return (stem) => (rarities[placeOf(hashOf(stem))] as number) / levels.length;
}

/** Never 0, which marks an empty place. */
const hashOf = (word: string) => hashWord(word) | 1;

/** All trees' nodes in a row, three numbers a node: a tree walk touches little memory. */
interface Forest {
  /** Where each tree begins. */
  roots: number[];
  /** The feature, -1 in leaves; the threshold, the score in leaves; where the branch for greater values begins. */
  nodes: Float32Array;
}

const NODE = 3;

function readForest(written: readonly string[], columns: readonly number[]): Forest {
  const trees = written.map((tree) => tree.split(' '));
  const forest: Forest = {
    roots: [],
    nodes: new Float32Array(NODE * trees.reduce((sum, tree) => sum + tree.length, 0)),
  };
  let at = 0;
  for (const tree of trees) {
    const first = at;
    forest.roots.push(first);
    const read = () => {
      const node = at;
      at += NODE;
      const [feature = '', threshold = '0'] = (tree[(node - first) / NODE] ?? '=0').split(/[:=]/);
      forest.nodes[node] = feature === '' ? -1 : (columns[Number(feature)] as number);
      forest.nodes[node + 1] = Number(threshold);
      if (feature === '') return;
      read();
      forest.nodes[node + 2] = at;
      read();
    };
    read();
  }
  return forest;
}

function scoreTree(nodes: Float32Array, root: number, features: Float64Array): number {
  let node = root;
  for (;;) {
    const column = nodes[node] as number;
    const threshold = nodes[node + 1] as number;
    if (column < 0) return threshold;
    node = (features[column] as number) <= threshold ? node + NODE : (nodes[node + 2] as number);
  }
}

/** The tables hold levels, a byte each: their values would be 64 KB a style, and a line's buckets lie all over them. */
function readStyles(written: WrittenWeights['styles']): (text: string) => number[] {
  const styles = written.map(({ bias, scale, table }) => ({
    bias,
    levels: new Uint8Array(table.length).map((_, i) => LEVELS[table.charCodeAt(i)] as number),
    values: Float32Array.from(ALPHABET, (_, level) => (level - 32) * scale),
  }));
  return (text) => {
    const buckets = readStyle(text);
    return styles.map(({ bias, levels, values }) => {
      let sum = bias;
      for (const bucket of buckets) sum += values[levels[bucket] as number] as number;
      return sum;
    });
  };
}
