import { expect, it } from 'vitest';
import { growTrees } from './grow-trees.ts';
import { seeded } from './seeded.ts';

const COUNT = 600;
const options = { trees: 40, depth: 3, rate: 0.3, leastWeight: 1, ridge: 1, rowShare: 0.8, columnShare: 1 };

function grow() {
  const random = seeded(3);
  const rows = Float32Array.from({ length: 2 * COUNT }, random);
  const labels = Uint8Array.from({ length: COUNT }, (_, i) =>
    Number((rows[2 * i] as number) > 0.5 !== (rows[2 * i + 1] as number) > 0.5),
  );
  return { rows, labels, ...growTrees(rows, 2, labels, { ...options, random }) };
}

it('trees learn what no single column tells', () => {
  const { rows, labels, bias, trees } = grow();
  let right = 0;
  for (let i = 0; i < COUNT; i++) {
    let sum = bias;
    for (const { feature, threshold, value } of trees) {
      let node = 0;
      for (let column = feature[node] as number; column >= 0; column = feature[node] as number) {
        node = (rows[2 * i + column] as number) <= (threshold[node] as number) ? 2 * node + 1 : 2 * node + 2;
      }
      sum += value[node] as number;
    }
    if (sum > 0 === (labels[i] === 1)) right++;
  }
  expect(right / COUNT).toBeGreaterThan(0.95);
});

it('the same seed grows the same trees', () => {
  expect(grow().trees).toEqual(grow().trees);
});
