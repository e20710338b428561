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
