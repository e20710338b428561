import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { glanceAt } from './glance-at.ts';
import { judgePage } from './judge-page.ts';

const pages: Record<string, string> = import.meta.glob('../../test/fixtures/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pageOf = (name: string) => pages[`../../test/fixtures/${name}/page.html`] ?? '';
const names = Object.keys(pages).map((path) => path.split('/').at(-2) as string);

describe('a page is passed over at a glance only where the gate would refuse it', () => {
  it.each(names)('%s', async (name) => {
    const page = await openPage(pageOf(name));
    for (const path of [`/${name}/`, '/', '/search?q=x']) {
      const address = `https://news.example${path}`;
      if (glanceAt(page, address) !== 'look-closer') expect(judgePage(page, address).isArticle).toBe(false);
    }
  });
});

describe('a page of these kinds needs no more than a glance', () => {
  it.each([
    ['front--headlines', '/', 'nothing'],
    ['search--results', '/search?q=x', 'nothing'],
    ['page--empty', '/search?q=x', 'nothing'],
    ['shop--product', '/products/7', 'nothing'],
    ['mail--inbox', '/mail/inbox', 'nothing-yet'],
    ['editor--draft', '/drafts/1', 'nothing-yet'],
    ['video--player', '/watch?v=1', 'nothing-yet'],
    ['forum--threads', '/board/2', 'nothing-yet'],
    ['page--empty', '/a', 'nothing-yet'],
    ['stored-article--late', '/a', 'nothing-yet'],
  ])('%s', async (name, path, glance) => {
    expect(glanceAt(await openPage(pageOf(name)), `https://news.example${path}`)).toBe(glance);
  });
});

const SENTENCE = 'The board said on Tuesday that the pier would be closed before the winter, and nobody asked why. ';
const TEXT = `<p>${SENTENCE.repeat(4)}</p>`.repeat(4);
const HEADLINES = '<h2><a href="/a">The pier that would not be mended</a></h2>'.repeat(8);
const LINKED_DATA = '<script type="application/ld+json">';
const PRODUCT = `${LINKED_DATA}{"@type": "Product"}</script>`;

it.each([
  ['in paragraphs', `<body>${TEXT}`, 'look-closer'],
  ['without paragraphs', `<body><div>${`${SENTENCE.repeat(3)}<br>`.repeat(4)}</div>`, 'look-closer'],
  ['in links', `<body>${TEXT.replaceAll('<p>', '<a href="/a"><p>').replaceAll('</p>', '</p></a>')}`, 'nothing-yet'],
  ['that the reader is writing', `<body><div contenteditable>${TEXT}</div>`, 'nothing-yet'],
  ['in a part of it that is not written', `<body><i contenteditable></i>${TEXT}`, 'look-closer'],
  [
    'set apart in what is written',
    `<body><div contenteditable><div contenteditable="false">${TEXT}</div></div>`,
    'look-closer',
  ],
  ['under an attribute that means nothing', `<body><div contenteditable="no">${TEXT}</div>`, 'look-closer'],
  ['that is half of an article', `<body><p>${SENTENCE.repeat(5)}</p>`, 'nothing-yet'],
  ['that is half, under headlines', `<body><p>${SENTENCE.repeat(5)}</p>${HEADLINES}`, 'nothing'],
  [
    'that is half, of a video',
    `<meta property="og:type" content="video"><body><p>${SENTENCE.repeat(5)}</p>`,
    'nothing',
  ],
  ['that is half, of a product', `${PRODUCT}<body><p>${SENTENCE.repeat(5)}</p>`, 'nothing'],
  ['that is a note, of a product', `${PRODUCT}<body><p>${SENTENCE.repeat(3)}</p>`, 'nothing'],
  ['that is a note', `<body><p>${SENTENCE.repeat(3)}</p>`, 'nothing-yet'],
  [
    'that is a note, under headlines, of a page whose data call it an article with a video',
    `${LINKED_DATA}{"@type": "NewsArticle", "video": {"@type": "VideoObject"}}</script><body><p>${SENTENCE.repeat(3)}</p>${HEADLINES}`,
    'nothing-yet',
  ],
  [
    'that is half, of a page that calls itself an article',
    `<meta property="og:type" content="article"><body><p>${SENTENCE.repeat(5)}</p>`,
    'look-closer',
  ],
  [
    'that is half, of a page that has that as the name of a value',
    `<meta name="og:type" content="article"><body><p>${SENTENCE.repeat(5)}</p>`,
    'look-closer',
  ],
  [
    'that is half, of a page whose data call it an article',
    `<script type="application/ld+json">{"@type": "NewsArticle"}</script><body><p>${SENTENCE.repeat(5)}</p>`,
    'look-closer',
  ],
  ['of a product', `<script type="application/ld+json">{"@type": "Product"}</script><body>${TEXT}`, 'nothing'],
  ['of a feed', `<body role="feed">${TEXT}`, 'nothing'],
  [
    'in Japanese',
    `<html lang="ja"><body><p>${'町議会は古い橋の補修を延期すると発表した。'.repeat(20)}</p>`,
    'look-closer',
  ],
  ['in a frame of its own site', `<body><iframe srcdoc="<p>A</p>"></iframe>`, 'look-closer'],
  ['in a frame without paragraphs', `<body><iframe srcdoc="<b>A</b>"></iframe>`, 'nothing-yet'],
])('text %s: %s', async (_what, html, glance) => {
  const page = await openPage(`<!doctype html>${html}`);
  expect(glanceAt(page, 'https://news.example/a')).toBe(glance);
});

it.each([
  ['news-story', '', true, 'look-closer'],
  ['news-story', '', false, 'nothing-yet'],
  ['div', '', true, 'look-closer'],
  ['div', '', false, 'nothing-yet'],
  ['main', '', true, 'look-closer'],
  ['section', '', true, 'look-closer'],
  ['article', '', true, 'look-closer'],
  ['div', HEADLINES, true, 'nothing'],
  ['news-story', HEADLINES, true, 'look-closer'],
])('<%s>, under "%s", with an open shadow: %s', async (name, above, isOpen, glance) => {
  const page = await openPage(`<!doctype html><body>${above}<${name} id="host"></${name}>`);
  if (isOpen) page.querySelector('#host')!.attachShadow({ mode: 'open' });
  expect(glanceAt(page, 'https://news.example/a')).toBe(glance);
});

it('five thousand paragraphs in five hundred boxes do not hold the page up', async () => {
  const page = await openPage(`<!doctype html><body>${'<div>'.repeat(500)}${`<p>${SENTENCE}</p>`.repeat(5000)}`);
  const runs = Array.from({ length: 3 }, () => {
    const began = performance.now();
    expect(glanceAt(page, 'https://news.example/a')).toBe('look-closer');
    expect(judgePage(page, 'https://news.example/a').isArticle).toBe(true);
    return performance.now() - began;
  });
  // 0.3 s here; 2.6 s where every paragraph is asked for what is around it.
  expect(Math.min(...runs)).toBeLessThan(1200);
});

it('the page is as it was', async () => {
  const page = await openPage(pageOf('front--headlines'));
  const before = page.documentElement.outerHTML;
  glanceAt(page, 'https://news.example/');
  expect(page.documentElement.outerHTML).toBe(before);
});

it.each([
  ['<p>A</p>', 'look-closer'],
  ['<b>A</b>', 'nothing-yet'],
])('an old page that divides the window, with %s in a part of it: %s', async (html, glance) => {
  const page = await openPage('<!doctype html><html><frameset cols="1,2"><frame><frame></frameset></html>');
  page.querySelectorAll('frame')[1]!.contentDocument!.body.innerHTML = html;
  expect(glanceAt(page, 'https://news.example/a')).toBe(glance);
});
