import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf, GUARANTEED_WORDS } from './fingerprints-of.ts';
import { KEY_BITS } from './key-space.ts';

// Few words, so that grams repeat and hashes tie.
const words = (options: fc.ArrayConstraints) => fc.array(fc.constantFrom(...'abcdefgh'.split('')), options);

describe('fingerprints', () => {
  it('of two texts that share a run of the guaranteed length have one in common, whatever stands around it', () => {
    const run = words({ minLength: GUARANTEED_WORDS, maxLength: 2 * GUARANTEED_WORDS });
    const around = words({ maxLength: 60 });
    fc.assert(
      fc.property(run, around, around, around, around, (shared, a, b, c, d) => {
        const first = new Set(fingerprintsOf([...a, ...shared, ...b]));
        expect(fingerprintsOf([...c, ...shared, ...d]).some((key) => first.has(key))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of a run one word shorter may have none: the guarantee is no longer than stated', () => {
    const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => `w${from + i}`);
    const misses = Array.from({ length: 3_000 }, (_, i) => {
      const text = (own: number) => [
        ...numbered(own + 200 * i, 40),
        ...numbered(200 * i, GUARANTEED_WORDS - 1),
        ...numbered(own + 200 * i + 100, 40),
      ];
      const first = new Set(fingerprintsOf(text(1_000_000)));
      return !fingerprintsOf(text(2_000_000)).some((key) => first.has(key));
    });
    expect(misses).toContain(true);
  });

  it('are about two in seventeen grams', () => {
    const text = Array.from({ length: 6_000 }, (_, i) => `word${i}`);
    expect(fingerprintsOf(text).length).toBeGreaterThan(650);
    expect(fingerprintsOf(text).length).toBeLessThan(760);
  });

  it.each([
    ['nothing', [], 0],
    ['one word', ['a'], 1],
    ['as many words as a gram has', ['a', 'b', 'c', 'd', 'e'], 1],
    ['one word a million times', new Array<string>(1_000_000).fill('a'), 1],
    ['words that are no words', ['__proto__', '\ud800', ''], 1],
  ])('of %s are counted', (_what, text, count) => {
    expect(fingerprintsOf(text)).toHaveLength(count);
  });

  it('are sorted, each once, and fit their bits', () => {
    const keys = [...fingerprintsOf(Array.from({ length: 2_000 }, (_, i) => `w${i % 900}`))];
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
    expect(keys.every((key) => key >= 0 && key < 2 ** KEY_BITS)).toBe(true);
  });

  it('stay the same from version to version: they are kept on disk', () => {
    expect([...fingerprintsOf('the mayor of the town said the bridge is safe'.split(' '))]).toMatchInlineSnapshot(`
      [
        1536920112,
      ]
    `);
  });
});
