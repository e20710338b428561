import { expect, it } from 'vitest';
import { withoutBy } from './without-by.ts';

it.each([
  ['By Ann Lee', 'Ann Lee'],
  ['Written by: Ann Lee and Bo Ek', 'Ann Lee and Bo Ek'],
  ['ANN LEE', 'ANN LEE'],
  ['Byron Lee', 'Byron Lee'],
])('“%s” names %s', (byline, names) => {
  expect(withoutBy(byline)).toBe(names);
});
