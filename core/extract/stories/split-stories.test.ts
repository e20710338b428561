import { expect, it } from 'vitest';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const LEAD = 'The harbour is closed, and no boat will leave before Friday, said the board.';
const ENTRIES = [
  'The ferry to Skarn Island has stopped running, the harbour board said, because the pier is rotten.',
  'Islanders had been warned in spring, and few believed it. “We have heard that every year,” said Oda Brekke.',
  'According to the board, repairs would cost more than the island earns in ten years.',
];

it.each([
  ['one sentence', LEAD, [LEAD, ...ENTRIES]],
  ['none', '', ENTRIES],
])('the text over a live blog’s entries may be %s', (_what, lead, expected) => {
  const entries = ENTRIES.map((text, i) => `<div class="live-post"><h2>Update ${i}</h2><p>${text}</p></div>`).join('');
  const page = `<h1>The storm, hour by hour</h1><div class="lead"><p>${lead}</p></div><div class="live-posts">${entries}</div>`;
  const reading = readHtml(`<html><head><title>The storm, hour by hour</title></head><body>${page}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const articles = findArticles(reading);
  expect(articles.map((article) => articleText(reading, article))).toEqual(expected);
  expect(articles[0]?.title).toBe(lead === '' ? 'Update 0' : 'The storm, hour by hour');
});

it('so may it where no element of their own holds the entries', () => {
  const entries = ENTRIES.map((text) => `<section class="live-post"><h2>An update</h2><p>${text}</p></section>`).join(
    '',
  );
  const lead = `<h1>The storm, hour by hour</h1><p>${LEAD}</p>`;
  const said = '<title>The storm, hour by hour</title>';
  const reading = readHtml(`<html><head>${said}</head><body><main>${lead}${entries}</main></body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const articles = findArticles(reading);
  expect(articles.map((article) => articleText(reading, article))).toEqual([LEAD, ...ENTRIES]);
  expect(articles[0]?.title).toBe('The storm, hour by hour');
});

const TEXTS = ['boat', 'pier', 'tram'].map((what) => [
  `The last ${what}`,
  ...[...ENTRIES, ...ENTRIES].map((entry, i) => `${entry} So much for the ${what}, part ${i}.`),
]);
const WHOLE = TEXTS.flat().slice(1).join('\n');
const sections = (below = '', end = '') =>
  TEXTS.map(([head, ...rest]) => `<div><h1>${head}</h1>${below}<p>${rest.join('</p><p>')}</p>${end}</div>`).join('');
const find = (body: string, said = '') => {
  const head = `<head><title>The last boat</title>${said}</head>`;
  const reading = readHtml(`<html>${head}<body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  return findArticles(reading).map((article) => [article.title, articleText(reading, article)]);
};

it('sections of one `<article>` are one text though each is headed as high as the headline; without that element they are a row', () => {
  expect(find(`<main><article><section>${sections()}</section></article></main>`)).toEqual([['The last boat', WHOLE]]);
  expect(find(`<main><section>${sections()}</section></main>`)).toHaveLength(3);
});

it('so are they where the page says it is an article, and none of them has an author or a day of its own', () => {
  const said = '<meta property="og:type" content="article">';
  expect(find(`<main><section>${sections()}</section></main>`, said)).toEqual([['The last boat', WHOLE]]);
  for (const line of ['<div class="byline">Ann Lee</div>', '<div>May 3, 2026</div>'])
    expect(find(`<main><section>${sections(line)}</section></main>`, said)).toHaveLength(3);
});

it.each([
  ['buttons to share it', '<div class="share-bar"><a href="/x">Facebook</a></div>'],
  ['buttons to share it, by their words', '<p>Share this story</p>'],
  ['labels', '<div class="tags"><a href="/coast">Coast</a></div>'],
])(
  'stories in a row without author and day are not joined where each has %s; a text in chapters has them once',
  (_what, line) => {
    const said = '<meta property="og:type" content="article">';
    expect(find(`<main><section>${sections(line)}</section></main>`, said)).toHaveLength(3);
    expect(find(`<main><section>${sections('', line)}</section></main>`, said)).toHaveLength(3);
    const whole = [['The last boat', WHOLE]];
    expect(find(`<main>${line}<section>${sections()}</section>${line}</main>`, said)).toEqual(whole);
  },
);

it('a text in chapters is whole though each of them shows a post of another site, among its paragraphs', () => {
  const said = '<meta property="og:type" content="article">';
  const post = '<div class="social-embed"><a href="/x">View this post</a></div>';
  const chapters = TEXTS.map(
    ([head, first, ...rest]) => `<div><h1>${head}</h1><p>${first}</p>${post}<p>${rest.join('</p><p>')}</p></div>`,
  );
  expect(find(`<main><section>${chapters.join('')}</section></main>`, said)).toEqual([['The last boat', WHOLE]]);
});
