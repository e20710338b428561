import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KEY_BITS } from './key-space.ts';
import { PrefixBitmap } from './prefix-bitmap.ts';

const keys = fc.array(fc.nat(2 ** KEY_BITS - 1), { maxLength: 200 }).map((numbers) => Uint32Array.from(numbers));

it('knows every key it was given, read from its bytes too', () => {
  fc.assert(
    fc.property(keys, keys, fc.integer({ min: 3, max: 20 }), (some, more, bits) => {
      const bitmap = new PrefixBitmap(bits);
      bitmap.add(some);
      bitmap.add(more);
      expect(bitmap.bytes).toHaveLength(2 ** bits / 8);
      const again = new PrefixBitmap(bits, bitmap.bytes);
      for (const key of [...some, ...more]) expect(again.mayHold(key)).toBe(true);
    }),
  );
});

it('of 4 bits a key lets a strange key through once in five times or less often', () => {
  const drawn = Uint32Array.from({ length: 2 ** 16 }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> (32 - KEY_BITS));
  const bitmap = new PrefixBitmap(18);
  bitmap.add(drawn.filter((_, i) => i % 2 === 0));
  bitmap.add(drawn.filter((_, i) => i % 2 === 1));
  const strange = Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 0x85ebca6b) >>> (32 - KEY_BITS));
  const passed = strange.filter((key) => bitmap.mayHold(key)).length / strange.length;
  expect(passed).toBeGreaterThan(0.1);
  expect(passed).toBeLessThan(0.27);
});
