import { readStyle, STYLE_BUCKETS } from '../../../core/analyse/inserted/text/read-style.ts';

/** A line, and whether it is of the style that is learned. */
export interface StyleExample {
  text: string;
  isIn: boolean;
  /** The article it comes from, as a number. */
  fold: number;
}

export interface Style {
  bias: number;
  weights: Float64Array;
}

const EPOCHS = 6;
const STEP = 0.1;
const DECAY = 0.01;
/** Lines of the style are fewer than the others. */
const RARE_WEIGHT = 3;

/** Logistic regression on hashed words and pairs, by AdaGrad (Duchi, Hazan and Singer, JMLR 12, 2011). */
export function fitStyle(examples: readonly StyleExample[], random: () => number): Style {
  const weights = new Float64Array(STYLE_BUCKETS);
  const squares = new Float64Array(STYLE_BUCKETS).fill(DECAY);
  const rows = examples.map(({ text, isIn }) => ({ buckets: readStyle(text), isIn }));
  let bias = -2;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(rows, random);
    for (const { buckets, isIn } of rows) {
      let sum = bias;
      for (const bucket of buckets) sum += weights[bucket] as number;
      const slope = (1 / (1 + Math.exp(-sum)) - (isIn ? 1 : 0)) * (isIn ? RARE_WEIGHT : 1);
      bias -= 0.01 * slope;
      for (const bucket of buckets) {
        const own = slope + DECAY * (weights[bucket] as number);
        squares[bucket] = (squares[bucket] as number) + own * own;
        weights[bucket] = (weights[bucket] as number) - (STEP / Math.sqrt(squares[bucket] as number)) * own;
      }
    }
  }
  return { bias, weights };
}

function shuffle<Item>(items: Item[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as Item, items[i] as Item];
  }
}
