import { expect, it } from 'vitest';
import { costOf } from '../../../test/cost-of.ts';
import { factsBetween } from '../../../test/facts-between.ts';

// 3,000 changed words take 0.3 s; their square took 12 s and more. Wide, as test machines are shared.
const LIMIT_MS = 5_000;
const COUNT = 3_000;
const row = (word: (i: number) => string) => Array.from({ length: COUNT }, (_, i) => word(i)).join(' ');

it.each([
  ['numbers', row((i) => `${i} died`), row((i) => `${i + 7} fled`)],
  ['denials', row((i) => `did${i} not go${i}`), row((i) => `not did${i} go${i}`)],
])(
  'a sentence of thousands of changed %s is compared in linear time',
  (_, stored, page) => {
    expect(costOf(() => factsBetween('en', stored, page), LIMIT_MS)).toBeLessThan(LIMIT_MS);
  },
  60_000,
);
