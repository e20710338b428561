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

const LEAD = 'The board has voted, and from October on the island will be left to its own boats, its doctor said.';
const standfirstOf = (between: string) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${between}<div><div>${TEXT}</div></div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return reading.blocks[article?.standfirst ?? -1]?.text;
};

it.each([
  ['right below the headline', `<p>${LEAD}</p>`],
  ['below byline and day', `<div>By Ann Lee</div><div>3 May 2026, 08:40</div><div class="x9"><p>${LEAD}</p></div>`],
  [
    'without a full stop, as the headline',
    '<div class="x9">The island will be left to its own boats from October on</div>',
    'The island will be left to its own boats from October on',
  ],
  [
    'by another language’s name',
    '<div class="sommario">L’isola resta senza traghetto da ottobre</div>',
    'L’isola resta senza traghetto da ottobre',
  ],
])('a sentence between headline and text is the standfirst whatever its name: %s', (_where, between, text = LEAD) => {
  expect(standfirstOf(between)).toBe(text);
});

it.each([
  ['under another heading', `<div><h3>The weather</h3><p>${LEAD}</p></div>`],
  ['a side column’s by its name', `<aside><p>${LEAD}</p></aside>`],
  ['a picture’s caption', `<figure><div>${LEAD}</div></figure>`],
  ['an offer', '<p>Sign up for our newsletter, and read every morning what the coast talks about.</p>'],
  ['a line of names and numbers', '<div>Messenger of Skarn · by Ann Lee and Jo Brandt · 3 May 2026</div>'],
  ['a byline', '<p>By Ann Lee, who writes on boats, piers and lighthouses for the island desk.</p>'],
])('what stands there is none where it is %s', (_what, between) => {
  expect(standfirstOf(between)).toBeUndefined();
});

it('byline and day below the first paragraph are found, and are no text; a paragraph on a person is', () => {
  const opened = (line: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1><div><p>${LEAD}</p>${line}${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return { byline: article?.bylineText, body: article?.body.map((i) => reading.blocks[i]?.text) };
  };
  const rest = Array<string>(4).fill(TEXT.slice(3, TEXT.indexOf('</p>')));
  expect(opened('<div>By Ann Lee, island desk</div>')).toEqual({
    byline: 'By Ann Lee, island desk',
    body: [LEAD, ...rest],
  });
  expect(opened('<p>By Ann Lee it was not.</p>').body).toEqual([LEAD, 'By Ann Lee it was not.', ...rest]);
});

it.each([
  ['Posted on May 3, 2026 by Ann Lee', '<p class="meta">Posted on May 3, 2026 by Ann Lee</p>'],
  ['Written by: Ann Lee', '<dl><dd>Written by: Ann Lee</dd><dd>Published: 03 May 2026</dd></dl>'],
  ['Submitted by ann on Sun, 05/03/2026 - 10:42', '<p>Submitted by ann on Sun, 05/03/2026 - 10:42</p>'],
  ['May 3, 2026 by Ann Lee', '<div class="entry-meta">May 3, 2026 by <a href="/lee">Ann Lee</a></div>'],
  ['Ann Lee', '<div><div>By</div><div><a href="/lee">Ann Lee</a></div><time>May 3, 2026</time></div>'],
])('byline and day are read off a line as content systems write it: “%s”', (byline, lines) => {
  const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  expect(article?.bylineText).toBe(byline);
  expect(article?.publishedText).toContain('2026');
});

it('no byline is a sentence on what somebody did on a day, nor a word alone over a sentence or a day', () => {
  const bylineOf = (lines: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1>${lines}<div>${TEXT}</div></main>`);
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.bylineText;
  };
  expect(bylineOf('<p>May 3, 2026 by all accounts is the last day of the pier and its boats.</p>')).toBeNull();
  expect(bylineOf(`<div><div>By</div><p>${LEAD}</p></div>`)).toBeNull();
  expect(bylineOf('<div><div>By</div><time>May 3, 2026</time></div>')).toBeNull();
});

it('a sentence that opens as such a line does is the standfirst', () => {
  expect(
    standfirstOf('<p>Published in May, the report says that the pier of the island is rotten to the core.</p>'),
  ).toBe('Published in May, the report says that the pier of the island is rotten to the core.');
});

it('a name and a day below a standfirst that stands in one box with the text are no text; a list and a verse are', () => {
  const opened = (lines: string) => {
    const reading = readHtml(`<main><h1>The last boat of the year</h1><p>${LEAD}</p>${lines}${TEXT}</main>`);
    if (typeof reading === 'string') throw new Error(reading);
    const [article] = findArticles(reading);
    return { day: article?.publishedText, body: article?.body.map((i) => reading.blocks[i]?.text) };
  };
  const rest = Array<string>(4).fill(TEXT.slice(3, TEXT.indexOf('</p>')));
  expect(opened('<div>Ann Lee</div><div>3 May 2026</div><div>2 comments</div>')).toEqual({
    day: '3 May 2026',
    body: [LEAD, ...rest],
  });
  expect(opened('<div>In Skarn</div>').body).toEqual([LEAD, 'In Skarn', ...rest]);
  expect(opened('<p>1961: the pier</p>').body).toEqual([LEAD, '1961: the pier', ...rest]);
});

it.each([
  ['a picture’s caption that its data calls a description', `<figcaption itemprop="description">${LEAD}</figcaption>`],
  ['a caption in the box of the lead’s picture', `<div class="lead-image"><div class="caption">${LEAD}</div></div>`],
  ['what tells of the author', `<div class="author-card"><p class="author-card-description">${LEAD}</p></div>`],
])('what stands there is no standfirst for a name that sounds like one where it is %s', (_what, between) => {
  expect(standfirstOf(between)).toBeUndefined();
  const named = `<p class="description">The island has to do without a ferry from October on.</p>`;
  expect(standfirstOf(`${between}${named}`)).toBe('The island has to do without a ferry from October on.');
});

it('a day in one box with the byline is none, and who stands below it is', () => {
  const bylineOf = (lines: string) => {
    const reading = readHtml(
      `<main><h1>The last boat of the year</h1><div class="byline">${lines}</div><div>${TEXT}</div></main>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.bylineText;
  };
  expect(bylineOf('<div>Published: May 3, 2026</div><div>By Ann Lee</div>')).toBe('By Ann Lee');
  expect(bylineOf('<div>May 3, 2026</div><div>Ann Lee</div>')).toBe('Ann Lee');
  expect(bylineOf('<div>Ann Lee | May 3, 2026</div>')).toBe('Ann Lee | May 3, 2026');
  expect(bylineOf('<div>May 3, 2026 | Ann Lee</div>')).toBe('May 3, 2026 | Ann Lee');
  expect(bylineOf('<time>May 3, 2026 6:18am</time>')).toBeNull();
});

it('a headline that is no heading is found where the page’s title names it, not the heading below or the site’s over it', () => {
  const titleOf = (lines: string) => {
    const body = `<main>${lines}<div>${TEXT}</div></main>`;
    const reading = readHtml(
      `<html><head><title>The last boat of the year | Skarn Times</title></head><body>${body}</body></html>`,
    );
    if (typeof reading === 'string') throw new Error(reading);
    return findArticles(reading)[0]?.title;
  };
  const headline = '<div class="title">The last boat of the year</div>';
  expect(titleOf(`${headline}<h2>${LEAD}</h2>`)).toBe('The last boat of the year');
  expect(titleOf(`<h1>Coast and islands</h1>${headline}`)).toBe('The last boat of the year');
  expect(titleOf('<div>Skarn Times</div><h1>No more boats for Skarn</h1>')).toBe('No more boats for Skarn');
  expect(titleOf('<p><a href="/">The last boat of the year</a></p><h1>No more boats</h1>')).toBe('No more boats');
});
