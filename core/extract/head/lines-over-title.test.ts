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

it.each([
  [
    'in one `<article>` with it, before who sends it',
    `<article><p>3 May 2026</p><p>Harbour police</p>HEADLINE${TEXT}</article>`,
  ],
  [
    'in a heading of its own',
    `<div><h2><span>Sunday, 3 May 2026</span></h2><div>HEADLINE<div>${TEXT}</div></div></div>`,
  ],
])('the day may stand over the headline %s', (_where, html) => {
  expect(overTitle(html).day).toContain('3 May 2026');
});

it('a day over a heading of another part of the page, or far over the headline in one `<article>` with it, is another’s', () => {
  const lines = Array.from({ length: 12 }, (_, i) => `<div><a href="/${i}">Coast and town, part ${i}</a></div>`).join(
    '',
  );
  expect(overTitle(`<article><p>10 May 2026</p>${lines}HEADLINE${TEXT}</article>`).day).toBe(null);
  expect(overTitle(`<h2>10 May 2026</h2><ul><li>Fair</li></ul><main>HEADLINE${TEXT}</main>`).day).toBe(null);
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

it('what readers agree to “by subscribing”, over the headline in one `<article>` with it, names no author; “by ann lee” does', () => {
  const page = (line: string) => `<article><div><div>${line}</div></div>HEADLINE<div>${TEXT}</div></article>`;
  expect(overTitle(page('By subscribing, you agree to our terms, and to what we keep of you')).byline).toBe(null);
  expect(overTitle(page('By Ingrid Lee')).byline).toBe('By Ingrid Lee');
  expect(overTitle(page('by irving lee')).byline).toBe('by irving lee');
});
