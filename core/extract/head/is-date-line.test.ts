import { expect, it } from 'vitest';
import { isDateAlone } from './is-date-line.ts';

it.each(['3 May 2026', '2026-05-03', '5/3/2026, 10:42', 'Mai 2026, 10:42'])('“%s” is a day', (text) => {
  expect(isDateAlone(text)).toBe(true);
});

it.each(['1931 – 2026', '2025/2026', 'Answer 212/2026', 'May 2026'])(
  'the years of a life or of a term, and the number of a paper, are no day: “%s”',
  (text) => {
    expect(isDateAlone(text)).toBe(false);
  },
);

it.each([
  ['Persian', '۱۳ اردیبهشت ۱۴۰۵'],
  ['Persian, by numbers', '۱۴۰۵/۰۲/۱۳'],
  ['Persian, with the hour', 'یکشنبه ۱۳ اردیبهشت ۱۴۰۵ - ۱۰:۴۲'],
  ['Arabic', '٣ مايو ٢٠٢٦'],
  ['Hindi', '३ मई २०२६'],
  ['Thai', '3 พฤษภาคม 2569'],
  ['Thai, in its own digits', '๓ พฤษภาคม ๒๕๖๙'],
  ['Thai, the month cut short', '3 พ.ค. 2569'],
  ['Persian, the month called so', '۱۳ اردیبهشت ماه ۱۴۰۵'],
  ['Japanese, by the emperor', '令和8年5月3日'],
])('a day is known in %s: “%s”', (_language, text) => {
  expect(isDateAlone(text)).toBe(true);
});

it.each([
  '۱۳ قایق و ۴۵۰ نفر',
  '۱۳ قایق و ۱۴۵۰ نفر',
  '12 ลำ และ 2500 คน',
  '٢٠ قارب و ١٤٠٠ شخص',
  'هشدار شماره ۱۳: قایق ۱۴۰۲',
  'เรือ 2500 ลำ',
  '第8回大会',
  '1405 boats and 22 piers',
  'Pier 2569',
])('other numbers are no day: “%s”', (text) => {
  expect(isDateAlone(text)).toBe(false);
});
