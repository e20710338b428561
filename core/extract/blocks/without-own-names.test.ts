import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findInserted } from '../../analyse/inserted/find-inserted.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = [
  'The ferry to Skarn Island will stop running in October, the harbour board said on Tuesday, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke of the shop.',
  'A second boat has been promised for the school run, though the teacher would believe in it when he could smell it.',
];
const PART = [
  'The lamp on the hill was lit by hand until 1961, and the man who lit it was paid in coal, of which there was too little.',
  'Nobody has been paid since, said the board, which keeps the books in a drawer that nobody has the key to any more.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

/** The article's text, and the lines marked as inserted. */
function find(part: string): { text: string[]; inserted: string[] } {
  const [first, ...rest] = TEXT;
  const html = `<html><head><title>The last boat</title></head><body><h1>The last boat</h1><article><p>${first}</p>${part}${paragraphs(rest)}</article></body></html>`;
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  if (article === undefined) return { text: [], inserted: [] };
  const notes = findInserted(reading, article);
  return {
    text: articleText(reading, article).split('\n'),
    inserted: notes.map(({ content: [span] }) => reading.text.slice(span?.start, span?.end)),
  };
}

it.each([
  ['comments', '<section id="comments-from-the-board">', 'Comments from the board'],
  ['other stories', '<section id="related-work">', 'Related work'],
  ['share buttons', '<div class="share-prices">', 'Share prices'],
  ['an offer, among other names', '<div class="part" id="the_newsletter_nobody_read">', 'The newsletter nobody read'],
  ['other stories, with an accent and an apostrophe', '<section id="popular-cafe-s">', 'Popular café’s'],
])('a part whose name says %s in its heading’s own words is text', (_what, open, heading) => {
  const part = `${open}<h2>${heading}</h2>${paragraphs(PART)}</${open.slice(1, 4) === 'div' ? 'div' : 'section'}>`;
  expect(find(part)).toEqual({ text: [TEXT[0], heading, ...PART, ...TEXT.slice(1)], inserted: [] });
});

it('a heading named by its own words, or in an element that is, is text', () => {
  for (const open of ['<h2 class="related-costs">', '<div id="related-costs"><h2>']) {
    const part = `${open}Related costs</h2>${open.startsWith('<div') ? '</div>' : ''}`;
    expect(find(part)).toEqual({ text: [TEXT[0], 'Related costs', ...TEXT.slice(1)], inserted: [] });
  }
});

it.each([
  ['sites give their boxes', '<section class="recommended-posts"><h2>Recommended posts</h2>', ''],
  ['readers’ comments have', '<section id="latest-reader-comments"><h2>Latest reader comments</h2>', ''],
  ['a list knows as a label', '<section id="related-coverage"><h2>Related coverage</h2>', ''],
  ['has one word', '<section id="newsletter"><h2>Newsletter</h2>', ''],
  ['says no more than the heading', '<section class="related-box"><h2>Related work</h2>', ''],
  ['stands beside another one that tells', '<section class="teaser" id="related-work"><h2>Related work</h2>', ''],
  [
    'stands over links',
    '<section id="related-work"><h2>Related work</h2>',
    '<p><a href="/lamp">How the lamp was lit by hand until it was not</a></p>',
  ],
  [
    'stands over teasers',
    '<section id="related-work"><h2>Related work</h2>',
    '<h3><a href="/lamp">How the lamp was lit</a></h3>',
  ],
])('a part is something else where the name %s', (_what, open, more) => {
  const links = more === '' ? paragraphs(PART) : `${more}${more}<p>${PART[0]}</p>`;
  expect(find(`${open}${links}</section>`).text).toEqual(TEXT);
});
