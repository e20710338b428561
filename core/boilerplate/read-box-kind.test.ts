import { expect, it } from 'vitest';
import { readBoxKind } from './read-box-kind.ts';

it.each([
  ['subscribe-box', 'promo'],
  ['c-subscription', 'promo'],
  ['subscriber-offer newsletter', 'promo'],
  ['subscriber-preview', null],
  ['subscriber-only encrypted-content', null],
  ['for-subscribers', null],
])('a box named “%s”: %s', (names, kind) => {
  expect(readBoxKind(names)).toBe(kind);
});
