import { expect, it } from 'vitest';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { findArticles } from './find-articles.ts';

const TEXT =
  '<p>The harbour board said on Tuesday that the pier can no longer carry a lorry, a bus or a crane.</p>'.repeat(4);

it.each([
  ['behind the day of a change', '<p>Updated May 5, 2026</p><p>Published May 3, 2026</p>', 'Published May 3, 2026'],
  ['alone', '<p>Published May 3, 2026</p>', 'Published May 3, 2026'],
  ['nowhere, but the day of a change is', '<p>Updated May 5, 2026</p>', 'Updated May 5, 2026'],
])('the day of publication is found where it stands %s', (_what, lines, published) => {
  const reading = readHtml(`<h1>The last boat of the year</h1><div>${lines}</div><div>${TEXT}</div>`);
  if (typeof reading === 'string') throw new Error(reading);
  expect(findArticles(reading)[0]?.publishedText).toBe(published);
});
