import { expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { TOPICS, wordsOn } from '../../../test/store/topics.ts';
import { embedText } from './embed-text.ts';

const embed = (text: string) => embedText(text, TOPICS)?.values ?? null;
const cosine = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);

it('points where its words do, with length 1', () => {
  const values = embed(wordsOn('bees', 'x')) as Float32Array;
  expect(Math.hypot(...values)).toBeCloseTo(1, 5);
  expect(cosine(values, embed(wordsOn('bees', 'other')) as Float32Array)).toBeGreaterThan(0.95);
  expect(cosine(values, embed(wordsOn('taxes', 'other')) as Float32Array)).toBeLessThan(0.5);
});

it('leaves out what all texts have in common', () => {
  // The first value is where all words point.
  const vectors = { ...TOPICS, vectorOf: (word: string) => lifted(TOPICS.vectorOf(word)) };
  const [usual] = embedText(wordsOn('bees', 'x'), vectors)?.values ?? [];
  expect(usual).toBeCloseTo(0, 5);
});

function lifted(vector: Float32Array | null): Float32Array | null {
  if (vector !== null) vector[0] = 5;
  return vector;
}

it('a word that comes again and again does not drown the others', () => {
  const mixed = `${'beesxa '.repeat(40)} ${wordsOn('taxes', 'x')}`;
  expect(cosine(embed(mixed) as Float32Array, embed(wordsOn('taxes', 'y')) as Float32Array)).toBeGreaterThan(0.9);
});

it.each([
  ['nothing', ''],
  ['few words', 'bees boats taxes'],
  ['words it does not know', wordsOn('unknown', 'x')],
  ['numbers', Array.from({ length: 40 }, (_, i) => `bees${i}`).join(' ')],
  ['function words', 'the and of to in '.repeat(40)],
])('has no direction for %s', (_what, text) => {
  expect(embed(text)).toBeNull();
});

it('takes time linear in the text’s length', () => {
  const short = wordsOn('bees', 'x').repeat(50);
  const long = short.repeat(16);
  const once = Math.max(
    1,
    costOf(() => embed(short)),
  );
  expect(costOf(() => embed(long), 40 * once)).toBeLessThan(40 * once);
});
