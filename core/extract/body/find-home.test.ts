import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { articleText } from '../article-text.ts';
import { findArticles } from '../find-articles.ts';

const TEXT = FERRY_TEXT;
const OTHER = [
  'We and our partners store what we like on your device, such as numbers that nobody else has, and read it again.',
  'Whoever says yes lets us and our partners know what is read here, when it is read, and by whom it was read before.',
  'Whoever says no sees the same page, with words on it that are of less use to him, and is asked again tomorrow.',
  'What was chosen holds for this site alone. It may be changed at any time, by a link that stands at the foot.',
];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function textOf(body: string): string[] {
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return article === undefined ? [] : articleText(reading, article).split('\n');
}

it.each([
  ['a longer notice', `<div><div>${paragraphs([...OTHER, ...OTHER])}</div></div>`],
  [
    'what readers say, in a list without a name',
    `<div><ul>${[...OTHER, ...OTHER].map((text) => `<li>Jo Brandt says:<p>${text}</p></li>`).join('')}</ul></div>`,
  ],
])('a text in one element with the headline is told from %s apart from it', (_what, more) => {
  expect(textOf(`<main><h1>The last boat has left</h1><div>${paragraphs(TEXT)}</div></main>${more}`)).toEqual(TEXT);
});

it('a short text apart from the headline is the article, though a standfirst of two sentences stands beside the headline', () => {
  const lead = `${TEXT[0]} The board has voted, and the island will be left to its own boats, its doctor and its one shop, whose keeper has seen nine mayors and sixteen ferries come and go.`;
  const html = `<header><h1>The last boat has left</h1><p class="x1">${lead}</p></header>`;
  expect(textOf(`${html}<div><div>${paragraphs(TEXT)}</div></div>`)).toEqual(TEXT);
});

it('a text apart from the headline is the article, though one long paragraph stands beside the headline; lines of a text there are it', () => {
  const head = (lead: string) => `<div><h1>The last boat has left</h1><div>${lead}</div></div>`;
  const text = [...OTHER, ...TEXT];
  expect(textOf(`${head(TEXT.join(' '))}<div><div>${paragraphs(text)}</div></div>`)).toEqual(text);
  const lines = head(TEXT.join('<br><br>'));
  expect(textOf(`${lines}<div><div>${paragraphs([...OTHER, ...OTHER])}</div></div>`)).toEqual(TEXT);
});

it('an article begins with the paragraphs right below its headline, where the rest of it stands in an element of its own', () => {
  const opening = TEXT.map((text) => `${text} It was said so twice, by people of the town who knew it best.`);
  const rest = [...TEXT, ...OTHER, ...TEXT, ...TEXT].map((text, i) => `${text} So it was said on day ${i}.`);
  const head = '<h1>The last boat has left</h1><p>By Ann Quill</p>';
  const box = (first: string) => `<main><div>${head}${first}<div class="rest">${paragraphs(rest)}</div></div></main>`;
  expect(textOf(box(paragraphs(opening)))).toEqual([...opening, ...rest]);
  // What stands there in an element of its own is something else.
  expect(textOf(box(`<section>${paragraphs(OTHER)}</section>`))).toEqual(rest);
});

it.each([
  [
    'a caption',
    '<div>The pier in May, before the last boat left, said Oda Brekke. Photo credit: OMAR BREKKE/Agency</div>',
  ],
  [
    'who wrote it',
    '<p class="author">Ann Lee, island correspondent of the Messenger, with Tom Holm in the harbour</p>',
  ],
  ['the day', '<p>Ann Lee, island correspondent, and Tom Holm in the harbour | Sunday, 3 May 2026, 10:42</p>'],
  [
    'a standfirst named so',
    '<p class="standfirst">It was a long time coming, and it has come to the island now, in May.</p>',
  ],
])('one paragraph below the headline stays outside, though %s stands beside it', (_what, line) => {
  const lead = 'The board has voted, and the island will be left to its own boats, its doctor and its one shop.';
  const box = (above: string) =>
    textOf(
      `<main><div><h1>The last boat has left</h1>${above}<p>${lead}</p><div class="rest">${paragraphs(TEXT)}</div></div></main>`,
    );
  expect(box(line)).toEqual(TEXT);
  expect(box(`<p>${OTHER[3]}</p>`)).toEqual([OTHER[3], lead, ...TEXT]);
});

it('a long text apart from the headline is the article, though a note stands beside the headline', () => {
  const long = [...TEXT, ...TEXT, ...TEXT, ...TEXT].map((text, i) => `${text} So it was said on day ${i}.`);
  const note = `<header><h1>The last boat has left</h1><ul>${OTHER.map((text) => `<li>${text}</li>`).join('')}</ul></header>`;
  expect(textOf(`${note}<div><div>${paragraphs(long)}</div></div>`)).toEqual(expect.arrayContaining(long));
});

it('a short text is the article though the captions of its pictures are longer together', () => {
  const figures = Array.from(
    { length: 14 },
    (_, i) =>
      `<figure><img src="/${i}.jpg"><figcaption>${OTHER[i % 4]} ${OTHER[(i + 1) % 4]} So it was on day ${i}.</figcaption></figure>`,
  );
  const [first, ...rest] = TEXT.slice(0, 4).map((text) => `<p>${text}</p>`);
  const body = (html: string) => textOf(`<main><h1>The last boat has left</h1><div>${html}</div></main>`);
  expect(body(`${first}${figures.join('')}${rest.join('')}`)).toEqual(TEXT.slice(0, 4));
  expect(body(figures.join(''))).toHaveLength(14);
});

it('what stands under the pictures is the text where little more than a paragraph stands over them', () => {
  const told = (i: number) => `${TEXT[i % 4]} ${OTHER[i % 4]} ${OTHER[(i + 1) % 4]} So it was on day ${i}.`;
  const slides = Array.from(
    { length: 8 },
    (_, i) =>
      `<figure><div class="title">Starting in the wrong place</div><img src="/${i}.jpg"><figcaption><p>${told(i)}</p></figcaption></figure>`,
  );
  const body = textOf(
    `<main><h1>The last boat has left</h1><div><div><p>${TEXT.slice(0, 4).join(' ')}</p></div><div>${slides.join('')}</div></div></main>`,
  );
  expect(body).toEqual(expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7].map(told)));
});

it('two paragraphs of some length are the text, though the captions of a gallery beside them are longer together', () => {
  const captions = Array.from(
    { length: 40 },
    (_, i) => `<figure><figcaption>${TEXT[i % 4]} Picture ${i}.</figcaption></figure>`,
  );
  const text = [TEXT.slice(0, 3).join(' '), TEXT.slice(3).join(' ')];
  const body = `<article><h1>The last boat has left</h1><div>${paragraphs(text)}</div></article><div>${captions.join('')}</div>`;
  expect(textOf(body)).toEqual(text);
});

it.each([
  ['a side column', 'div class="sidebar"', 'div'],
  ['an aside', 'aside', 'aside'],
])(
  'a text of one paragraph is the article, though %s has four times as much; a longer text is, whose box has such a name',
  (_what, open, close) => {
    const text = TEXT.join(' ');
    const others = [...OTHER, ...OTHER, ...OTHER, ...OTHER, ...OTHER].map(
      (other, i) => `<p>${other} It was said ${i + 2} times.</p>`,
    );
    const column = `<${open}><div>${others.join('')}</div></${close}>`;
    const head = (lead: string) => `<main><h1>The last boat has left</h1><div><p>${lead}</p></div></main>`;
    expect(textOf(`<div>${head(text)}${column}</div>`)).toEqual([text]);
    const standfirst = TEXT.slice(0, 3).join(' ');
    expect(textOf(`<div>${head(standfirst)}${column}</div>`)).toHaveLength(others.length);
  },
);
