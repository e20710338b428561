import { expect, it } from 'vitest';
import { bytesOf, createSimilarity, quantize } from './quantize.ts';

const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);

function unit(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values);
  return Float32Array.from(values, (value) => value / length);
}

/** Embeddings with normally distributed values (Box and Muller 1958), the same ones each time. */
function createEmbedder(size: number): () => number[] {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  return () => Array.from({ length: size }, normal);
}

it('two bits a value tell how alike two embeddings are', () => {
  const next = createEmbedder(64);
  const errors: number[] = [];
  for (let i = 0; i < 400; i++) {
    const [page, other] = [next(), next()];
    const share = i / 400;
    const stored = unit(page.map((value, k) => share * value + (1 - share) * (other[k] as number)));
    const given = createSimilarity(unit(page))(quantize(stored), 0);
    errors.push(Math.abs(given - cosine(unit(page), stored)));
  }
  expect(Math.max(...errors)).toBeLessThan(0.2);
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(0.05);
});

it('an embedding is the nearest to itself, wherever its bytes stand', () => {
  const next = createEmbedder(10);
  const all = Array.from({ length: 50 }, () => unit(next()));
  const width = bytesOf(10);
  const bytes = new Uint8Array(width * all.length);
  for (const [i, one] of all.entries()) bytes.set(quantize(one), i * width);
  for (const [i, one] of all.entries()) {
    const cosineAt = createSimilarity(one);
    expect(cosineAt(bytes, i * width)).toBe(cosineAt(quantize(one), 0));
    expect(cosineAt(bytes, i * width)).toBe(Math.max(...all.map((_, j) => cosineAt(bytes, j * width))));
  }
});

it.each([
  [0, 0],
  [1, 1],
  [4, 1],
  [5, 2],
  [64, 16],
])('%i values take %i bytes', (values, bytes) => {
  expect(bytesOf(values)).toBe(bytes);
});
