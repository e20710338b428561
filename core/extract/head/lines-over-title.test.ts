import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const TEXT =
  '<p>The harbour board said on Tuesday that the pier can no longer carry a lorry, a bus or a crane.</p>'.repeat(4);

const overTitle = (html: string) => {
  const reading = readHtml(html.replace('HEADLINE', '<h1>The last boat of the year</h1>'));
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return { byline: article?.bylineText, day: article?.publishedText };
};

it.each([
  ['the day', '<time>3 May 2026</time>', { byline: null, day: '3 May 2026' }],
  ['author and day', '<p>3 May 2026 | By Ann Lee</p>', { byline: 'By Ann Lee', day: '3 May 2026' }],
  [
    'the section, and author and day',
    '<a href="/coast">Coast</a><div class="author">Ann Lee</div><div>3 May 2026</div>',
    { byline: 'Ann Lee', day: '3 May 2026' },
  ],
])('%s may stand over the headline, in one element with it', (_what, lines, head) => {
  expect(overTitle(`<article><header>${lines}HEADLINE</header><div>${TEXT}</div></article>`)).toEqual(head);
});

it('a day over the headline in no element of its own with it is the day on which the page is read', () => {
  const none = { byline: null, day: null };
  const today = '<div>Sunday, 10 May 2026</div>';
  expect(overTitle(`<main>${today}HEADLINE<div>${TEXT}</div></main>`)).toEqual(none);
  expect(overTitle(`<header>${today}</header><main><header>HEADLINE</header><div>${TEXT}</div></main>`)).toEqual(none);
  const menu = '<ul><li><a href="/coast">Coast</a></li><li><a href="/town">Town</a></li></ul>'.repeat(6);
  expect(overTitle(`<header>${today}${menu}HEADLINE</header><div>${TEXT}</div>`)).toEqual(none);
  const below = '<time>3 May 2026</time>';
  expect(overTitle(`<header>${today}HEADLINE</header>${below}<div>${TEXT}</div>`).day).toBe('3 May 2026');
});
