import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { articleText } from '../../core/extract/article-text.ts';
import { findArticles } from '../../core/extract/find-articles.ts';
import { readHtml } from './read-html.ts';

const FIXTURES = 'test/fixtures';
const articleFixtures = readdirSync(FIXTURES).filter(
  (name) => name.startsWith('article--') && existsSync(`${FIXTURES}/${name}/expected.json`),
);

/** Without the page's styles, text that they hide is read. */
const NEEDS_STYLES = ['article--hidden-text'];

function read(html: string) {
  const reading = readHtml(html);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

it.each(articleFixtures.filter((name) => !NEEDS_STYLES.includes(name)))('%s is read from its file', (name) => {
  const reading = read(readFileSync(`${FIXTURES}/${name}/page.html`, 'utf8'));
  const found = findArticles(reading).map((article) => ({
    headline: article.title,
    body: articleText(reading, article).split('\n'),
  }));
  expect(found).toEqual(JSON.parse(readFileSync(`${FIXTURES}/${name}/expected.json`, 'utf8')).articles);
});

it.each([
  ['no html, head or body', '<p>One.<p>Two.', ['One.', 'Two.']],
  ['an end tag too many', '<body><div>One.</div></div></span><p>Two.</p></body>', ['One.', 'Two.']],
  ['elements closed in the wrong order', '<body><p><b>One</p></b><p>Two.</p></body>', ['One', 'Two.']],
  ['a comment that is never closed', '<body><p>One.</p><!-- <p>Two.</p></body>', ['One.']],
  ['nothing', '', []],
  ['lines of a zero-width space alone', '<p>One.</p><p>&#8203;</p><p><b>\u200b</b> </p><p>Two.</p>', ['One.', 'Two.']],
  ['a zero-width space before a word', '<p>One.</p><p>&#8203;Two.</p>', ['One.', 'Two.']],
  ['soft hyphens, and a space beside one', '<p>The coun&shy;cil &shy; said&#8203; so.</p>', ['The council said so.']],
  ['joiners that shape letters', '<p>می&zwnj;رود</p>', ['می\u200cرود']],
  ['a body that is closed early', '<html><body><div><p>One.</p></body></html><p>Two.</p></div>', ['One.', 'Two.']],
  ['a head that is not closed', '<html><head><title>No</title><h1>One</h1><p>Two.</p></html>', ['One', 'Two.']],
  [
    'a body named in a script and a comment alone',
    '<!-- <body> --><html><head><script>var a = "<body>";</script><link title="a>b"></head><p>One.</p></html>',
    ['One.'],
  ],
  [
    'a frame whose document is no more than its text',
    '<body><iframe srcdoc="&lt;p&gt;One.&lt;/p&gt;"></iframe></body>',
    ['One.'],
  ],
  ['a head that the body ends', '<head><title>No</title><body class="a"><p>One.</p>', ['One.']],
  ['an attribute without its quote', '<body><p class="a>One.</p><p>Two.</p><p title="x">Three.</p></body>', ['Three.']],
])('broken markup is read: %s', (_what, html, blocks) => {
  expect(read(html).blocks.map(({ text }) => text)).toEqual(blocks);
});

const SAID = 'Repairs to the piles would cost four million pounds, said';

it.each([
  ['lines of a no-break space alone', '<p>One.<br>&nbsp;<br>Two.</p>', ['One.', 'Two.']],
  ['blank lines of a text set as it was typed', '<pre>One.\n\nTwo.</pre>', ['One.', 'Two.']],
  ['blank lines that a style shows', '<p style="white-space: pre-line">One.\n\nTwo.</p>', ['One.', 'Two.']],
  ['blank lines of the source alone', '<p style="white-space: nowrap">One.\n\nTwo.</p>', ['One. Two.']],
  ['words that are to move', '<p aria-label="One."><b aria-hidden="true">One.</b></p>', ['One.']],
  ['a sign on what has a name', '<a href="/" aria-label="Share"><b aria-hidden="true">S</b></a>', []],
  ['a word to be looked up', `<p>${SAID} <button>Lee</button>.</p>`, [`${SAID} Lee.`]],
  ['a frame in a sentence', `<p>${SAID} <iframe></iframe> Lee.</p>`, [`${SAID} Lee.`]],
])('a file is read as the page is: %s', (_what, html, blocks) => {
  expect(read(html).blocks.map(({ text }) => text)).toEqual(blocks);
});

const SHADOW = '<h1>One</h1><slot></slot><p>Three.</p>';

it.each([
  ['a plain box', `<div><template shadowrootmode="open">${SHADOW}</template><p>Two.</p></div>`],
  ['a section', `<section><template shadowrootmode="open">${SHADOW}</template><p>Two.</p></section>`],
  ['an element of its own name', `<x-a><template shadowrootmode="OPEN">${SHADOW}</template><p>Two.</p></x-a>`],
  [
    'a box in the shadow of another',
    `<main><template shadowrootmode="open"><div><template shadowrootmode="open">${SHADOW}</template><slot></slot></div></template><p>Two.</p></main>`,
  ],
])('a file’s text in the open shadow of %s is read, what goes into its slot too', (_what, html) => {
  expect(read(`<body>${html}`).blocks.map(({ text }) => text)).toEqual(['One', 'Two.', 'Three.']);
});

it.each([
  [
    'a list, which can have no shadow',
    '<ul><template shadowrootmode="open"><li>One.</li></template><li>Two.</li></ul>',
  ],
  ['a box, as a mere template', '<div><template><p>One.</p></template><p>Two.</p></div>'],
])('a template in %s is not read', (_what, html) => {
  expect(read(`<body>${html}`).text).toBe('Two.');
});

it.each([
  ['out of the window', 'position: absolute; left: -9999px', ''],
  ['out of the window in a fixed place', 'POSITION:fixed;top:0;Left:-1000px !important', ''],
  ['into a box of one pixel', 'position:absolute;width:1px;height:1px;overflow:hidden', ''],
  ['off by a clip', 'position:absolute;clip:rect(0 0 0 0)', ''],
  ['away by folding', 'max-height:0;overflow:hidden', ''],
  ['out of its line', 'text-indent:-9999px', ''],
  ['over its padding', 'height:0;padding-bottom:56%;overflow:hidden', 'One.'],
  ['aside a little', 'position: absolute; left: -20px', 'One.'],
  ['where it has no place of its own', 'left: -9999px; margin-left: 2px', 'One.'],
  ['with a picture behind it', 'background: url(data:image/png;base64,position:absolute;left:-9999px)', 'One.'],
])('text of a file that its own style puts %s is read as a browser shows it', (_what, style, text) => {
  expect(read(`<body><div style="${style}"><p>One.</p></div>`).text).toBe(text);
});

it('five thousand boxes, each inside the other, are read', () => {
  const html = `<body>${'<div>'.repeat(5000)}<p>At the bottom.</p>${'</div>'.repeat(5000)}</body>`;
  expect(read(html).text).toBe('At the bottom.');
});

it('an anchor without an address is no link, whatever address the page gives', () => {
  const html = `<html><head><link rel="canonical" href="https://news.example/boat"></head><body>
    <a name="top"><p>One.</p></a><p><a id="two">Two</a> and <a href="/three">three</a>.</p></body></html>`;
  expect(read(html).blocks.map(({ links }) => links.map(({ href }) => href))).toEqual([
    [],
    ['https://news.example/three'],
  ]);
});

const microdata = (type: string) =>
  `<div itemscope itemtype="https://schema.org/${type}"><span itemprop="author" itemscope><b itemprop="name">Ann Lee</b></span>
  <abbr itemprop="datePublished" title="2026-05-03T10:12:00-07:00">10:12</abbr></div>`;
const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
const DATA =
  '{"@type": "NewsArticle", "headline": "The last\n boat", "author": {"name": "Ann Lee"}, "datePublished": "2026-05-03"}';

it.each([
  ['microdata', microdata('BlogPosting'), { byline: 'Ann Lee', published: '2026-05-03T10:12:00-07:00' }],
  ['a comment’s microdata', microdata('UserComments'), { byline: null }],
  ['a date in <meta itemprop>', '<meta itemprop="datePublished" content="2026-05-03">', { published: '2026-05-03' }],
  ['JSON-LD with a raw line break', data(DATA), { title: 'The last boat', byline: 'Ann Lee', published: '2026-05-03' }],
  [
    'JSON-LD with character references',
    data(
      '{"@type": "NewsArticle", "headline": "Ann &amp; Jo&#8217;s &#x201C;last&rdquo; boat &amp;lt; &bogus; &#99999999; R&D;", "author": [{"name": "Jos&#233; O&#39;Neil"}]}',
    ),
    { title: 'Ann & Jo’s “last” boat &lt; &bogus; &#99999999; R&D;', byline: "José O'Neil" },
  ],
  ['JSON-LD in CDATA', data(`//<![CDATA[\n${DATA}\n//]]>`), { byline: 'Ann Lee', published: '2026-05-03' }],
  ['JSON-LD in a comment', data(`<!--\n${DATA}\n-->`), { byline: 'Ann Lee', published: '2026-05-03' }],
])('author and date are read from %s', (_what, html, expected) => {
  expect(read(`<body><p>One.</p>${html}</body>`).meta).toMatchObject(expected);
});

it('of several articles in JSON-LD the one that the title names tells author and date; a list of others tells none, two of other titles may', () => {
  const item = (i: number) =>
    `{"@type": "NewsArticle", "headline": "The boat, part ${i}", "author": {"name": "Ann Lee ${i}"}}`;
  const metaOf = (title: string, ...items: string[]) => {
    const reading = readHtml(`<title>${title}</title><p>Text.</p>${data(`[${items.join()}]`)}`);
    if (typeof reading === 'string') throw new Error(reading);
    return { title: reading.meta.title, byline: reading.meta.byline };
  };
  const list = [1, 2, 3].map(item);
  expect(metaOf('The boat, part 3 - Messenger', ...list)).toEqual({ title: 'The boat, part 3', byline: 'Ann Lee 3' });
  // Quotation marks, letter case and a few words more or less are told otherwise in both.
  expect(metaOf('“The Boat”, Part 3 | Messenger', ...list).byline).toBe('Ann Lee 3');
  expect(metaOf('Boat, part 3', ...list).byline).toBe('Ann Lee 3');
  expect(metaOf('Boat', ...list)).toEqual({ title: 'Boat', byline: null });
  expect(metaOf('The last tram', ...list)).toEqual({ title: 'The last tram', byline: null });
  expect(metaOf('The last tram', ...list.slice(0, 2)).byline).toBe('Ann Lee 1');
  expect(metaOf('The last tram', item(1), item(1), item(1)).byline).toBe('Ann Lee 1');
});

it.each(['', '<noframes><body><p>Your browser knows no frames.</p></body></noframes>'])(
  'a page made of frames says that it is: %s',
  (more) => {
    const html = `<html><head><title>Old</title></head><frameset cols="1,2"><frame src="a.html">${more}</frameset></html>`;
    expect(readHtml(html)).toBe('This page is made of frames, each a page of its own.');
  },
);

it.each([
  ['soft hyphens', '\u00ad', 'The ferry'],
  ['zero-width spaces', '\u200b', 'The ferry'],
  ['word joiners', '\u2060', 'The ferry'],
  ['joiners, which shape letters,', '\u200d', 'The fer\u200dry'],
])('the title a page gives itself is read as its text is: %s', (_what, sign, read) => {
  const title = `The fer${sign}ry`;
  const reading = readHtml(`<title>${title}</title><h1>${title}</h1><p>It left at noon.</p>`);
  expect(typeof reading === 'string' ? reading : [reading.meta.title, reading.blocks[0]?.text]).toEqual([read, read]);
});
