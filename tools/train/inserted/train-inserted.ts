import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeLines, FEATURES, type WordLore } from '../../../core/analyse/inserted/text/describe-lines.ts';
import { ALPHABET, readWeights, type WrittenWeights } from '../../../core/analyse/inserted/text/read-weights.ts';
import { countRarity } from './count-rarity.ts';
import { fitStyle, type Style, type StyleExample } from './fit-style.ts';
import { type GrownTree, growTrees } from './grow-trees.ts';
import { type LabelledText, readSynthetic } from './read-synthetic.ts';
import { seeded } from './seeded.ts';

/** Styles learn from four fifths of the articles what they say of the other: lines they know would look too certain. */
const FOLDS = 5;
const SHORTEST = 12;
const LONGEST = 280;
const OUTPUT = fileURLToPath(new URL('../../../core/analyse/inserted/text/weights.ts', import.meta.url));

/**
 * Trains the classifier of lines in plain text and writes its weights:
 *
 *     npx tsx tools/train/inserted/train-inserted.ts --maker ../shared/tools/make-synthetic.mjs --sets 4 --seed 1
 *
 * `--maker` is the program that makes texts with inserted lines from a corpus of articles; it is run once for every
 * set. The same seed gives the same weights. About three minutes.
 */
function train(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: {
      maker: { type: 'string', default: '../shared/tools/make-synthetic.mjs' },
      sets: { type: 'string', default: '4' },
      seed: { type: 'string', default: '1' },
      trees: { type: 'string', default: '200' },
    },
  });
  const sets = makeSets(resolve(values.maker), Number(values.sets), Number(values.seed));
  const articles = (sets[0] ?? []).filter(({ isClean }) => isClean);
  const random = seeded(Number(values.seed));
  const rarities = countRarity(articles.map(({ lines }) => lines));
  const examples = [false, true].map((isOpening) => styleExamples(sets.flat(), articles, isOpening));
  const rarity = readWeights(written([], 0, rarities, [], '')).rarity;
  const folded = Array.from({ length: FOLDS }, (_, fold) =>
    applyStyles(
      examples.map((list) =>
        fitStyle(
          list.filter((e) => e.fold !== fold),
          random,
        ),
      ),
    ),
  );
  const texts = sets.flatMap((set, i) => set.filter(({ isClean }) => i === 0 || !isClean));
  const { rows, labels } = describeAll(texts, (text) => loreOf(text, rarity, folded));
  console.log(`${labels.length} lines, ${labels.reduce((sum, label) => sum + label, 0)} of them inserted`);
  const grown = growTrees(rows, FEATURES.length, labels, {
    trees: Number(values.trees),
    depth: 4,
    rate: 0.1,
    leastWeight: 8,
    ridge: 2,
    rowShare: 0.7,
    columnShare: 0.5,
    random,
  });
  const styles = examples.map((list) => fitStyle(list, random));
  const command = `npx tsx tools/train/inserted/train-inserted.ts --sets ${values.sets} --seed ${values.seed} --trees ${values.trees}`;
  const weights = written(grown.trees, grown.bias, rarities, styles, command);
  writeFileSync(OUTPUT, print(weights));
  execFileSync('npx', ['biome', 'format', '--write', OUTPUT]);
  console.log(`wrote ${OUTPUT}`);
}

function makeSets(maker: string, count: number, seed: number): LabelledText[][] {
  const folder = mkdtempSync(join(tmpdir(), 'inserted-'));
  try {
    return Array.from({ length: count }, (_, i) => {
      const set = join(folder, String(i));
      execFileSync(process.execPath, [maker, set, '--split', 'train', '--seed', String(1000 * seed + i)]);
      return readSynthetic(set);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function foldOf(name: string): number {
  let hash = 7;
  for (const character of name) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash % FOLDS;
}

/** Lines that were taken from other articles, each once, beside lines from inside articles. */
function styleExamples(texts: LabelledText[], articles: LabelledText[], isOpening: boolean): StyleExample[] {
  const taken = new Map<string, StyleExample>();
  for (const { lines, guests } of texts) {
    for (const [i, guest] of guests.entries()) {
      const text = lines[i] as string;
      if (guest?.isOpening === isOpening)
        taken.set(text.replace(/\.$/, ''), { text, isIn: true, fold: foldOf(guest.donor) });
    }
  }
  const own = articles.flatMap(({ name, lines }) =>
    lines
      .filter((text, i) => i > 1 && text.length >= SHORTEST && text.length <= LONGEST)
      .map((text) => ({ text, isIn: false, fold: foldOf(name) })),
  );
  return [...taken.values(), ...own];
}

const applyStyles = (styles: Style[]) => readWeights({ ...NO_WEIGHTS, styles: styles.map(packStyle) }).styles;

const NO_WEIGHTS: WrittenWeights = { command: '', features: '', bias: 0, trees: [], rarities: [], styles: [] };

/** A line's style as those folds see it that do not know the article it comes from. */
function loreOf(text: LabelledText, rarity: WordLore['rarity'], folded: WordLore['styles'][]): WordLore {
  const owners = new Map(text.lines.map((line, i) => [line, text.guests[i]?.donor ?? text.name]));
  return { rarity, styles: (line) => folded[foldOf(owners.get(line) ?? text.name)]?.(line) ?? [] };
}

function describeAll(texts: LabelledText[], lore: (text: LabelledText) => WordLore) {
  const described = texts.map((text) => describeLines(text.lines, lore(text)));
  const count = described.reduce((sum, lines) => sum + lines.length, 0);
  const rows = new Float32Array(count * FEATURES.length);
  const labels = new Uint8Array(count);
  let row = 0;
  for (const [t, lines] of described.entries()) {
    for (const { index, features } of lines) {
      rows.set(features, row * FEATURES.length);
      labels[row++] = texts[t]?.guests[index] ? 1 : 0;
    }
  }
  return { rows, labels };
}

function written(
  trees: readonly GrownTree[],
  bias: number,
  rarities: readonly string[],
  styles: readonly Style[],
  command: string,
): WrittenWeights {
  return {
    command,
    features: FEATURES.join(' '),
    bias: round(bias),
    trees: trees.map((tree) => nodes(tree, 0).join(' ')),
    rarities,
    styles: styles.map(packStyle),
  };
}

const round = (value: number) => Number(value.toPrecision(4));

function nodes(tree: GrownTree, at: number): string[] {
  const feature = tree.feature[at] as number;
  if (feature < 0) return [`=${Number((tree.value[at] as number).toFixed(3))}`];
  return [`${feature}:${round(tree.threshold[at] as number)}`, ...nodes(tree, 2 * at + 1), ...nodes(tree, 2 * at + 2)];
}

/** Six bits a weight; the few beyond the scale are cut. */
function packStyle({ bias, weights }: Style): WrittenWeights['styles'][number] {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  const scale = round((sizes[Math.floor(sizes.length * 0.999)] as number) / 31);
  const level = (weight: number) => Math.max(-32, Math.min(31, Math.round(weight / scale))) + 32;
  return { bias: round(bias), scale, table: [...weights].map((weight) => ALPHABET.charAt(level(weight))).join('') };
}

function print(weights: WrittenWeights): string {
  return `import type { WrittenWeights } from './read-weights.ts';

/** Written by the command named in it; see tools/train/inserted/train-inserted.ts. */
export const WEIGHTS: WrittenWeights = ${JSON.stringify(weights, null, 2)};
`;
}

train(process.argv.slice(2));
