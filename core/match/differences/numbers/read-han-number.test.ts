import { expect, it } from 'vitest';
import { readHanNumber } from './read-han-number.ts';

it.each<[string, string, string, number | null]>([
  ['十', '', '人', 10],
  ['十五', '', '人', 15],
  ['二十二', '', '年', 22],
  ['一百零五', '', '人', 105],
  ['二百一十万', '', '人', 2_100_000],
  ['三亿五千万', '', '吨', 350_000_000],
  ['百万', '', '円', 1_000_000],
  ['二〇二三', '', '年', 2023],
  ['四', '', '人', 4],
  ['二', '第', '次', 2],
  ['一', '', '人', 1],
  // A province, "a", "together", "very", "in case", "several", "by all means", "three or four".
  ['四', '', '川', null],
  ['一', '', '个', null],
  ['一', '', '起', null],
  ['十', '', '分', null],
  ['万一', '', '他', null],
  ['千万', '', '别', null],
  ['三四', '', '人', null],
  ['三四百', '', '人', null],
])('%s', (row, before, behind, expected) => {
  expect(readHanNumber(row, before, behind)).toBe(expected);
});
