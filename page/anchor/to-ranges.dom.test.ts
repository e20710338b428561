import { expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { readPage } from '../read/read-page.ts';
import { toRanges } from './to-ranges.ts';

it.each([
  ['a zero-width space', 'signi\u200b<em>ficant</em>', 1],
  ['a soft hyphen', 'signi<em>\u00adficant</em>', 1],
  ['white space in an element of its own', 'signi<b> </b> ficant', 1],
  ['hidden words', 'signi<b hidden>is</b>ficant', 2],
])('a mark is one range unless words that are none of it divide it: %s', async (_what, html, count) => {
  const read = readPage(await openPage(`<p>${html}</p>`));
  if (!read.ok) throw new Error(read.reason);
  const { map, reading } = read.page;
  expect(toRanges(map, [{ start: 0, end: reading.text.length }])).toHaveLength(count);
});
