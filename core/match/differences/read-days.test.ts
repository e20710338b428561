import { expect, it } from 'vitest';
import { readDays } from './read-days.ts';

it.each<[string, string[]]>([
  ['On Monday, and by Tuesday’s vote.', ['weekday 1', 'weekday 2']],
  ['On 4 March, the 4th of March and March 4, 2026.', ['4 of 3', '4 of 3', '4 of 3']],
  ['Am 4. März oder am 04.03.2026, einem Mittwoch.', ['4 of 3', '04.03.2026', 'weekday 3']],
  ['Le 4 mars ou le 4 de marzo, mardi.', ['4 of 3', '4 of 3', 'weekday 2']],
  ['It was in March, in May 2025, or some 45 days later.', []],
  ['Winds of 30 may reach 40, and they march 5 miles.', []],
])('%s', (text, days) => {
  expect(readDays({ text, spans: [{ start: 0, end: text.length }] })).toEqual(days);
});
