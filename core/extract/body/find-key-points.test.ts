import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const POINTS = ['The ferry stops in October, and nobody has asked the islanders', 'A new pier is too dear.'];
const items = (texts: readonly string[]) => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;
const TEXT = FERRY_TEXT.map((text) => `<p>${text}</p>`).join('');

function read(over: string, within = '', tag = 'main') {
  const body = `<${tag}><h1>The last boat has left</h1>${over}<div>${within}${TEXT}</div></${tag}>`;
  const reading = readHtml(`<html><head><title>The last boat has left</title></head><body>${body}</body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  const textOf = (i: number) => reading.blocks[i]?.text;
  return { body: article?.body.map(textOf), standfirst: textOf(article?.standfirst ?? -1) };
}

it.each([
  ['a heading', '<h2>Key points</h2>', ''],
  ['a heading in capitals', '<h4>AT A GLANCE:</h4>', ''],
  ['a heading in German', '<h2>Das Wichtigste in Kürze</h2>', ''],
  ['a heading in French', '<h2>L’essentiel</h2>', ''],
  ['a line', '<div>What you need to know</div>', ''],
  ['the name of their box', '', 'article__key-points'],
  ['the name of their box, run together', '', 'renderKeyPoints-list'],
])('points over a text are its own where %s says so, and none of them is its standfirst', (_what, label, name) => {
  const box = `<div class="${name}"><div>${label}</div>${items(POINTS)}</div>`;
  const heading = label.startsWith('<h') ? [label.replace(/<[^>]+>/g, '')] : [];
  expect(read(box)).toEqual({ body: [...heading, ...POINTS, ...FERRY_TEXT], standfirst: undefined });
  expect(read('', box).body).toEqual([...heading, ...POINTS, ...FERRY_TEXT]);
});

it('the heading over points is text also where they are found as long paragraphs are', () => {
  const long = POINTS.map((text) => `${text} That was said on Tuesday, when hardly anybody was there to hear it.`);
  const box = `<div class="x9"><h2>Key points</h2>${items(long)}</div>`;
  const expected = ['Key points', ...long, ...FERRY_TEXT];
  expect(read(box).body).toEqual(expected);
  expect(read(`${box}<div></div>`, '', 'article').body).toEqual(expected);
});

it.each([
  ['a list that says something else', `<div><h2>Opening hours</h2>${items(POINTS)}</div>`],
  ['a list that says nothing', `<div>${items(POINTS)}</div>`],
  [
    'links that are called so',
    `<div class="key-points"><h2>Highlights</h2>${items(['<a href="/a">The tram has left</a>', '<a href="/b">The bus has left</a>'])}</div>`,
  ],
  ['a line with nothing below it', '<div><h2>Key points</h2></div>'],
])('over a text stands, and is none of it, %s', (_what, box) => {
  expect(read(box).body).toEqual(FERRY_TEXT);
});

it('a correction over the text is text by the name of its box, and no standfirst; a sentence in another box is one', () => {
  const line = 'An earlier version said that the board had asked the islanders, which it had not.';
  const over = (name: string) => read(`<section><div class="${name}">${line}</div></section>`);
  expect(over('correction')).toEqual({ body: [line, ...FERRY_TEXT], standfirst: undefined });
  expect(over('x9')).toEqual({ body: FERRY_TEXT, standfirst: line });
});

it('a heading right over the list that opens a text, in one box with it, is text, whatever it says', () => {
  const long = POINTS.map((text) => `${text} That was said on Tuesday, when hardly anybody was there to hear it.`);
  const box = (inner: string) => `<div class="x9">${inner}${items(long)}</div>`;
  expect(read(box('<h2>Snabbversionen</h2>'), '', 'article').body).toEqual(['Snabbversionen', ...long, ...FERRY_TEXT]);
  expect(read(`<h2>The coast</h2>${box('')}`, '', 'article').body).toEqual([...long, ...FERRY_TEXT]);
});

it('what is claimed, and what is found of it, is text over that of a fact check; a box on who checks is not', () => {
  const box = (label: string) =>
    `<section><div><h3>${label}</h3><p>${POINTS[0]}, it is said.</p></div><div><h3>Verdict</h3><p>False</p></div></section>`;
  expect(read(box('Claim')).body?.slice(0, 4)).toEqual(['Claim', `${POINTS[0]}, it is said.`, 'Verdict', 'False']);
  expect(read('<section><h3>Who we are</h3><p>We read what is said, and ask who says it.</p></section>').body).toEqual(
    FERRY_TEXT,
  );
});

it.each([['<span>PLUS</span>'], ['<div>Verdict</div>'], ['<h3>Verdict</h3>']])(
  'author and day below “%s” are no points of the text',
  (label) => {
    for (const lines of ['<div>By Ann Lee</div><div>3 May 2026</div>', '<div>3 May 2026</div><div>By Ann Lee</div>'])
      expect(read(`<div class="x9">${label}${lines}<div>5 min read</div></div>`).body).toEqual(FERRY_TEXT);
    const point = 'By October the ferry will have stopped';
    expect(read(`<div class="x9">${label}${items([point])}</div>`).body).toContain(point);
  },
);
