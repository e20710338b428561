import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { judgePage } from './judge-page.ts';

const pages: Record<string, string> = import.meta.glob('../../test/fixtures/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const pageOf = (name: string) => pages[`../../test/fixtures/${name}/page.html`] ?? '';
const judgeFixture = async (name: string, path = `/${name}/`) =>
  judgePage(await openPage(pageOf(name)), `https://news.example${path}`);

describe('a page that carries an article is let through', () => {
  const names = Object.keys(pages)
    .map((path) => path.split('/').at(-2) as string)
    .filter((name) => /^(?:stored-article|other-article|article|hostile)--/.test(name))
    .filter((name) => !name.endsWith('--late'));
  it.each(names)('%s', async (name) => {
    expect(await judgeFixture(name)).toEqual({ isArticle: true, reason: '', mayComeLater: false, isUnbuilt: false });
  });
});

describe('a page that is something else is refused, with the reason', () => {
  it.each([
    ['front--headlines', '/', /front page|list of posts/],
    ['search--results', '/search?q=x', /search results/],
    ['shop--product', '/products/7', /product/],
    ['mail--inbox', '/mail/inbox', /too little running text|list of posts/],
    ['editor--draft', '/drafts/1', /being written/],
    ['video--player', '/watch?v=1', /video/],
    ['forum--threads', '/board/2', /discussion|list of posts|too little running text/],
    ['page--empty', '/a', /too little running text/],
    ['list--br-links', '/village', /too little running text/],
    ['table--tide-times', '/tides', /too little running text/],
    ['list--line-a-paragraph', '/notices', /too little running text/],
    ['glossary--letters', '/words', /too little running text/],
    ['lesson--ruby-words', '/words', /too little running text/],
    ['shop--hyphenated', '/quern', /product/],
    ['banner--split-inline', '/welcome', /too little running text/],
    ['front--open-shadow', '/today', /too little running text|front page/],
    ['video--in-frame', '/wheel', /video/],
    ['front--display-contents', '/today', /front page|too little running text/],
    ['page--hidden-article', '/closed', /too little running text/],
    ['page--paywall-alone', '/mill', /too little running text/],
    ['front--article-cards', '/today', /list of posts|front page|too little running text/],
    ['front--late', '/today', /too little running text/],
    ['app--push-state', '/app', /too little running text/],
  ])('%s', async (name, path, reason) => {
    const verdict = await judgeFixture(name, path);
    expect(verdict.isArticle).toBe(false);
    expect(verdict.reason).toMatch(reason);
  });
});

it('a page that is nearly empty is looked at again later', async () => {
  const late = await judgeFixture('stored-article--late');
  expect(late).toMatchObject({ isArticle: false, mayComeLater: true });
  const front = await judgeFixture('front--headlines', '/');
  expect(front.mayComeLater).toBe(false);
});

const SENTENCE = 'The board said on Tuesday that the pier would be closed before the winter, and nobody asked why. ';
const ARTICLE = '<meta property="og:type" content="article">';
const HEADLINES = '<h2><a href="/a">The pier that would not be mended</a></h2>'.repeat(8);

it.each([
  ['hidden until its scripts have run', `<body style="visibility: hidden"><p>${SENTENCE.repeat(12)}</p>`, true],
  ['with a hidden notice alone', `<body><p>Loading</p><p hidden>${SENTENCE.repeat(5)}</p>`, true],
  ['with a note of a few sentences', `<body><p>${SENTENCE.repeat(4)}</p>`, true],
  ['with a long note in one paragraph', `<body><p>${SENTENCE.repeat(11)}</p>`, true],
  ['with a note under headlines', `<body><p>${SENTENCE.repeat(4)}</p>${HEADLINES}`, false],
  ['with a note that says it is an article', `${ARTICLE}<body><p>${SENTENCE.repeat(3)}</p>`, true],
  ['with a note under headlines that says it is an article', `${ARTICLE}<body><p>${SENTENCE}</p>${HEADLINES}`, true],
  [
    'with a note that says it is an article with a video',
    `${ARTICLE}<script type="application/ld+json">{"@type": "VideoObject"}</script><body><p>${SENTENCE.repeat(3)}</p>`,
    true,
  ],
  ['with a note on a video', `<meta property="og:type" content="video"><body><p>${SENTENCE.repeat(4)}</p>`, false],
  ['with a note and a password', `<body><input type="password"><p>${SENTENCE.repeat(4)}</p>`, false],
  ['with a text being written', `${ARTICLE}<body><p contenteditable>${SENTENCE.repeat(3)}</p>`, false],
])('a page %s: looked at again later is %s', async (_what, body, mayComeLater) => {
  const verdict = judgePage(await openPage(`<!doctype html>${body}`), 'https://news.example/a');
  expect(verdict).toMatchObject({ isArticle: false, mayComeLater });
});

it.each([
  ['a search page', '/search', ''],
  ['a product', '/quern', '{"@type": "Product"}'],
  ['a discussion', '/quern', '{"@type": "DiscussionForumPosting"}'],
])('%s says what it is, however much text is on it', async (_what, path, data) => {
  const script = data === '' ? '' : `<script type="application/ld+json">${data}</script>`;
  const page = await openPage(`<!doctype html><body>${script}${`<p>${SENTENCE}</p>`.repeat(40)}`);
  expect(judgePage(page, `https://news.example${path}`).isArticle).toBe(false);
  expect(judgePage(await openPage(page.documentElement.outerHTML), 'https://news.example/a').isArticle).toBe(
    data === '',
  );
});

const TEXT = SENTENCE.repeat(4);
const LOOSE = `${TEXT}<br><br>${TEXT}<br><br>${TEXT}<br><br>`;

it.each([
  ['boxes', `<div>${LOOSE}</div>`, true],
  ['one paragraph', `<p>${LOOSE.repeat(2)}</p>`, true],
  ['one paragraph as long as a notice', `<p>${LOOSE}</p>`, false],
  ['cells', `<table><tr><td>${LOOSE}</td></tr></table>`, true],
  ['a link', `<a href="/a">${LOOSE}</a>`, false],
  ['a box in a link', `<a href="/a"><div>${LOOSE}</div></a>`, false],
  ['navigation', `<nav><div>${LOOSE}</div></nav>`, false],
  ['the foot', `<footer><div>${LOOSE}</div></footer>`, false],
  ['a style sheet', `<style>/* ${LOOSE} */</style>`, false],
  ['a text area', `<textarea>${LOOSE}</textarea>`, false],
  ['a box nobody sees', `<div hidden>${LOOSE}</div>`, false],
])('text without paragraphs, in %s: an article is %s', async (_what, body, isArticle) => {
  const page = await openPage(`<!doctype html><body>${body}`);
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(isArticle);
});

it.each([
  ['boxes', `<div>${LOOSE}</div>`, true],
  ['a link', `<a href="/a"><div>${LOOSE}</div></a>`, false],
])(
  'text without paragraphs behind a menu of thousands of entries is found, but not in a link: in %s',
  async (_what, body, isArticle) => {
    const page = await openPage(`<!doctype html><body>${'<li><b>Pier</b></li>'.repeat(3500)}${body}`);
    expect(judgePage(page, 'https://news.example/a').isArticle).toBe(isArticle);
  },
);

it.each([
  ['sentences', '町議会は古い橋の補修を延期すると発表した。'.repeat(3), true],
  ['no sentences', '桟橋灯台市場図書館'.repeat(8), false],
])('text without spaces or paragraphs, of %s: an article is %s', async (_what, text, isArticle) => {
  const page = await openPage(`<!doctype html><html lang="ja"><body><div>${`${text}<br>`.repeat(8)}</div>`);
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(isArticle);
});

it.each([
  ['in boxes', `<div>${LOOSE.replaceAll('<br>', '<br/>')}</div>`, true],
  ['in paragraphs', `<p>${TEXT}</p>`.repeat(3), true],
  ['in a link', `<a href="/a">${LOOSE.replaceAll('<br>', '<br/>')}</a>`, false],
])('XHTML with its text %s: an article is %s', async (_what, body, isArticle) => {
  const html = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>${body}</body></html>`;
  const address = URL.createObjectURL(new Blob([html], { type: 'application/xhtml+xml' }));
  const page = await openPage('', address);
  expect(page.contentType).toBe('application/xhtml+xml');
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(isArticle);
  URL.revokeObjectURL(address);
});

it.each([
  ['the third of its scripts', '<script type="application/ld+json">{}</script>'.repeat(2), /product/],
  ['Open Graph', '<meta property="og:type" content="Product.item">', /product/],
  ['Open Graph as a name', '<meta name="og:type" content="product">', /product/],
  ['nothing', '', /^$/],
])('a page that is said to be a product by %s', async (what, head, reason) => {
  const script =
    what === 'the third of its scripts' ? '<script type="application/ld+json">{"@type": "Product"}</script>' : '';
  const page = await openPage(`<!doctype html>${head}${script}<body>${`<p>${SENTENCE}</p>`.repeat(40)}`);
  expect(judgePage(page, 'https://news.example/a').reason).toMatch(reason);
});

const STORY = '{"@type": "NewsArticle"}';
const CARDS = '<article><h2><a href="/a">The pier that would not be mended</a></h2><p>TEXT</p></article>'.repeat(12);

it.each([
  ['lists articles, as the front of a section', `{"@type": "CollectionPage", "hasPart": [${STORY}, ${STORY}]}`, false],
  ['is an article of a collection', `{"@type": "NewsArticle", "isPartOf": {"@type": "CollectionPage"}}`, true],
  [
    'is an article, beside a list',
    `{"@type": "CollectionPage", "hasPart": [${STORY}]}</script><script type="application/ld+json">${STORY}`,
    true,
  ],
])('a page of cards whose data say that it %s', async (_what, data, isArticle) => {
  const script = `<script type="application/ld+json">${data}</script>`;
  const page = await openPage(`<!doctype html>${script}<body>${CARDS.replaceAll('TEXT', SENTENCE.repeat(2))}`);
  expect(judgePage(page, 'https://news.example/world').isArticle).toBe(isArticle);
});

it('a collection of products offers them', async () => {
  const data = '{"@type": "CollectionPage", "hasPart": [{"@type": "Product"}]}';
  const page = await openPage(`<!doctype html><script type="application/ld+json">${data}</script><body>${LOOSE}`);
  expect(judgePage(page, 'https://news.example/a').reason).toMatch(/product/);
});

it('the page is as it was', async () => {
  const page = await openPage(pageOf('stored-article--wordpress'));
  const before = page.documentElement.outerHTML;
  judgePage(page, 'https://news.example/a');
  expect(page.documentElement.outerHTML).toBe(before);
});

it('an article in a frame of an old page that divides the window is let through', async () => {
  const page = await openPage('<!doctype html><html><frameset cols="1,2"><frame><frame></frameset></html>');
  const [menu, story] = [...page.querySelectorAll('frame')].map(({ contentDocument }) => contentDocument!.body);
  menu!.innerHTML = '<p><a href="/">Home</a></p>';
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(false);
  const text =
    'The mill at Hollin Creek will grind again in March, said the council, and nobody is obliged to eat the bread. ';
  story!.innerHTML = `<h1>The mill</h1>${`<p>${text.repeat(3)}</p>`.repeat(4)}`;
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(true);
});

const SHADOW = `<article>${`<p>${TEXT}</p>`.repeat(3)}</article>`;

it.each([
  ['an element of no kind of its own', '<div id="host"></div>', SHADOW, true],
  ['the main element', '<main id="host"></main>', SHADOW, true],
  ['an element that has its headline', '<article id="host"><h1 slot="title">The pier</h1></article>', SHADOW, true],
  ['another shadow', '<div><section id="host"></section></div>', `<div class="inner"></div>`, true],
  ['an element, as a note', '<div id="host"></div>', `<p>${TEXT}</p>`, false],
])('an article in the open shadow of %s', async (_what, body, shadow, isArticle) => {
  const page = await openPage(`<!doctype html><body><nav><a href="/">Home</a></nav>${body}`);
  const root = page.querySelector('#host')!.attachShadow({ mode: 'open' });
  root.innerHTML = shadow;
  root
    .querySelector('.inner')
    ?.attachShadow({ mode: 'open' })
    .append(page.createRange().createContextualFragment(SHADOW));
  expect(judgePage(page, 'https://news.example/a').isArticle).toBe(isArticle);
});
