import { expect, it } from 'vitest';
import { partByline } from './part-byline.ts';

it.each([
  ['By Jo Anders, 12 November 2026', 'Jo Anders', '12 November 2026'],
  ['By Ann Lee | May 3, 2026, 10:42 GMT', 'Ann Lee', 'May 3, 2026'],
  ['Posted on May 3, 2026 by Ann Lee', 'Ann Lee', 'May 3, 2026'],
  ['Sunday, 3 May 2026 · Ann Lee, island desk', 'Ann Lee, island desk', 'Sunday, 3 May 2026'],
  ['By Ann Lee Published: 2026-05-03', 'Ann Lee', '2026-05-03'],
  ['By Ann Lee, updated 3 May 2026', 'Ann Lee', 'By Ann Lee, updated 3 May 2026'],
  ['By Ann Lee, two days ago', 'Ann Lee, two days ago', 'By Ann Lee, two days ago'],
  ['3 May 2026', null, '3 May 2026'],
])('the line “%s” is by %s, of %s', (line, byline, published) => {
  expect(partByline(line, line)).toEqual({ byline, published });
});

it.each([
  ['By Ann Lee', '3 May 2026', 'Ann Lee'],
  ['Written by: Ann Lee and Bo Ek', null, 'Ann Lee and Bo Ek'],
  ['ANN LEE', '2026-05-03T10:42:00Z', 'ANN LEE'],
  ['Byron Lee', null, 'Byron Lee'],
  ['The Class of 3 May 2026', '2026-05-03', 'The Class of 3 May 2026'],
  [null, 'Published 3 May 2026', null],
])('of “%s” and “%s” each says its own', (line, published, byline) => {
  expect(partByline(line, published)).toEqual({ byline, published });
});
