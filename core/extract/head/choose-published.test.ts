import { expect, it } from 'vitest';
import { choosePublished } from './choose-published.ts';

it.each([
  ['another year', '2011-03-02', '4 May 2026', '4 May 2026'],
  ['another day', '2026-05-19T08:00:00Z', 'May 4, 2026', 'May 4, 2026'],
  ['the same day', '2026-05-04T08:00:00Z', 'Posted May 4, 2026 at 10:12', '2026-05-04T08:00:00Z'],
  ['the day after, by the reader’s clock', '2026-05-04T23:30:00Z', '5. Mai 2026', '2026-05-04T23:30:00Z'],
  ['over the turn of the year', '2025-12-31T23:30:00Z', '1 January 2026', '2025-12-31T23:30:00Z'],
  ['the day of a change', '2026-05-04', 'Updated 9:10, May 11, 2026', '2026-05-04'],
  ['over the turn of a month', '2026-04-30T23:30:00Z', '1 May 2026', '2026-04-30T23:30:00Z'],
  ['a month alone', '2026-05-04', 'May 2026', '2026-05-04'],
  ['another year alone', '2026-05-04', '1953', '2026-05-04'],
  ['no whole date shown', '2026-05-04', '2 hours ago', '2026-05-04'],
  ['data that is no date', 'last week', 'May 4, 2026', 'last week'],
  ['nothing shown', '2026-05-04', null, '2026-05-04'],
  ['nothing said', null, 'May 4, 2026', 'May 4, 2026'],
])('%s: said %s, shown %s', (_what, said, shown, expected) => {
  expect(choosePublished(said, shown)).toBe(expected);
});
