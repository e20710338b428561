import { expect, it } from 'vitest';
import { articleText } from '../../core/extract/article-text.ts';
import { findArticles } from '../../core/extract/find-articles.ts';
import { articleFixtures } from '../../test/dom/article-fixtures.ts';
import { openPage } from '../../test/dom/open-page.ts';
import { readPage } from './read-page.ts';
import { findPart, rereadPart } from './reread-part.ts';

function read(document: Document) {
  const outcome = readPage(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.page;
}

it.each(articleFixtures)('$name is read as a reader sees it, and left as it was', async ({ html, articles }) => {
  const document = await openPage(html);
  const before = document.documentElement.outerHTML;
  const { reading } = read(document);
  const found = findArticles(reading).map((article) => ({
    headline: article.title,
    body: articleText(reading, article).split('\n'),
  }));
  expect(found).toEqual(articles);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('every letter read is found again in the text node it came from', async () => {
  for (const { html } of articleFixtures) {
    const { reading, map } = read(await openPage(html));
    for (const [i, node] of map.nodes.entries()) {
      const [from = 0, at = 0, length = 0] = [map.nodeStarts[i], map.textStarts[i], map.lengths[i]];
      const fold = (text: string) => text.replace(/[ \t\n\r\f]/g, ' ');
      expect(fold(node.data.slice(from, from + length))).toBe(fold(reading.text.slice(at, at + length)));
    }
  }
});

const STORY = '<main><h1>Tides</h1><article><p>One <b>and</b> two.</p><p>Three.</p></article><p>After.</p></main>';

it('words put into new nodes are found in them without reading the page anew', async () => {
  const document = await openPage(STORY);
  const page = read(document);
  const article = document.querySelector('article') as Element;
  const part = findPart(page, article);
  article.innerHTML = '<p>One and <i>two</i>.</p><div>Three.</div>';
  const again = part && rereadPart(page, part);
  expect(again?.page.reading).toBe(page.reading);
  expect(again?.page.map.nodes.every((node) => node.isConnected)).toBe(true);
  expect(again?.page.map).toEqual(read(document).map);
});

it.each([
  ['another word', (article: Element) => article.querySelector('b')?.replaceChildren('or')],
  ['a paragraph more', (article: Element) => article.append('More.')],
  ['a paragraph hidden', (article: Element) => article.lastElementChild?.setAttribute('hidden', '')],
  ['nothing left', (article: Element) => article.replaceChildren()],
])('%s: the page has to be read anew', async (_what, change) => {
  const document = await openPage(STORY);
  const page = read(document);
  const article = document.querySelector('article') as Element;
  const part = findPart(page, article);
  change(article);
  expect(part && rereadPart(page, part)).toBeNull();
});

it('an element inside a block is no part that can be read by itself', async () => {
  const document = await openPage(STORY);
  expect(findPart(read(document), document.querySelector('b') as Element)).toBeNull();
});

const LETTER =
  'The mill at Hollin Creek will grind again in March, said the council, and nobody is obliged to eat the bread. ';

it('an old page that divides the window is what its frames show; a menu in one is left out', async () => {
  const rows = '<frameset rows="1,2"><frame><frameset cols="1,2"><frame><frame></frameset></frameset>';
  const document = await openPage(`<!doctype html><html><head><title>Mill</title></head>${rows}</html>`);
  const [top, menu, story] = [...document.querySelectorAll('frame')].map(
    ({ contentDocument }) => contentDocument?.body,
  );
  top?.append('Hollin Messenger');
  menu?.append('Home, tides, village');
  if (story) story.innerHTML = `<h1>The mill</h1><p>${LETTER.repeat(6)}</p>`;
  const { reading, map } = read(document);
  expect(reading.blocks.map(({ text }) => text)).toEqual(['The mill', LETTER.repeat(6).trim()]);
  expect(map.nodes.every(({ ownerDocument }) => ownerDocument === story?.ownerDocument)).toBe(true);
});

it.each<[string, string, string[]]>([
  ['in an element before a space', 'one <b>| two</b>', ['one two']],
  ['between a space in an element and another', 'one<b> </b>| two', ['one two']],
  ['at the beginning, before a space', '| one', ['one']],
  ['alone in a line', 'one<br>|<br>two', ['one', 'two']],
  ['at the beginning of a line', 'one<br>| two', ['one\ntwo']],
  ['before a space at the end', 'one <i>two| </i>three', ['one two three']],
  ['before the last space of a paragraph', 'one| ', ['one']],
  ['in a word that an element divides', 'o|n<b>|e</b>', ['one']],
  ['in a line with words', 'one<br>|two<br>three', ['one\ntwo\nthree']],
  ['not at all', 'one <b>two</b>&nbsp; three', ['one two\u00a0 three']],
])('what shows nothing leaves no trace: a zero-width space %s', async (_where, html, texts) => {
  const { reading, map } = read(await openPage(`<p>${html.replaceAll('|', '\u200b')}</p>`));
  expect(reading.blocks.map(({ text }) => text)).toEqual(texts);
  expect(map.lengths.filter((length) => length <= 0)).toEqual([]);
  expect(map.lengths.reduce((sum, length) => sum + length, 0)).toBe(reading.text.replaceAll('\n', '').length);
});

const STYLE = `<style>
  .aside { position: absolute; }
  .sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .hint { position: absolute; visibility: hidden; }
  .left { float: left; }
  .own { display: block; }
</style>`;

it.each<[string, string, string[]]>([
  ['words for a screen reader', 'Ann Lee, <a href="/a">mayor<span class="sr"> (in a new tab)</span></a>, said so.', []],
  ['an empty anchor', 'Ann Lee<a id="a" class="aside"></a> said so.', []],
  ['an anchor with a picture', 'Ann Lee <a class="left"><span class="own"><img alt=""></span></a>said so.', []],
  ['a hint that shows when it is pointed at', 'Ann Lee<span class="hint"><b class="own">Mayor</b></span> said so.', []],
  [
    'what has words of its own on the page',
    'Ann Lee<span class="left">Mayor</span> said so.',
    ['Ann Lee', 'Mayor', 'said so.'],
  ],
  ['an empty line', 'Ann Lee<span class="own"></span> said so.', ['Ann Lee', 'said so.']],
])('beside the line a sentence stands in: %s', async (_what, html, cut) => {
  const { reading } = read(await openPage(`${STYLE}<main><p>${html}</p></main>`));
  const texts = reading.blocks.map(({ text }) => text);
  expect(texts).toEqual(cut.length > 0 ? cut : [html.replace(/<span.*span>|<[^>]*>/g, '')]);
});

const PARTED = 'One.\n\nTwo,\nand so on. \n \n\n Three.\n\n';

it.each<[string, string, string[]]>([
  [
    'lines of a no-break space alone',
    '<p>One.<br>&nbsp;<br>Two.<br> &nbsp;&nbsp; <br><br>Three.',
    ['One.', 'Two.', 'Three.'],
  ],
  ['one in an element', '<p>One.<br><b>&nbsp;</b><br>Two.', ['One.', 'Two.']],
  ['a line of a no-break space and a word', '<p>One.<br>&nbsp;Two<br>three.', ['One.\n\u00a0Two\nthree.']],
  ['blank lines that are shown', `<p style="white-space: pre-wrap">${PARTED}`, ['One.', 'Two, and so on.', 'Three.']],
  [
    'blank lines where only breaks are kept',
    `<p style="white-space: pre-line">${PARTED}`,
    ['One.', 'Two, and so on.', 'Three.'],
  ],
  ['blank lines of a text set as it was typed', `<pre>${PARTED}</pre>`, ['One.', 'Two, and so on.', 'Three.']],
  ['blank lines of the source alone', `<p>${PARTED}`, ['One. Two, and so on. Three.']],
  ['blank lines of a program', `<pre><code>${PARTED}</code></pre>`, ['One. Two, and so on. Three.']],
])('what parts paragraphs: %s', async (_what, html, texts) => {
  const { reading, map } = read(await openPage(html));
  expect(reading.blocks.map(({ text }) => text)).toEqual(texts);
  for (const [i, node] of map.nodes.entries()) {
    const [from = 0, at = 0, length = 0] = [map.nodeStarts[i], map.textStarts[i], map.lengths[i]];
    const fold = (text: string) => text.replace(/\s/g, ' ');
    expect(fold(node.data.slice(from, from + length))).toBe(fold(reading.text.slice(at, at + length)));
  }
});

it('a text of thousands of lines, a break behind each, does not hold the page up', async () => {
  const document = await openPage(
    `<!doctype html><div>${`${'The pier is to be closed before the winter. '.repeat(2)}<br>`.repeat(6000)}`,
  );
  const runs = Array.from({ length: 2 }, () => {
    const began = performance.now();
    expect(read(document).reading.blocks).toHaveLength(1);
    return performance.now() - began;
  });
  // 60 ms here; 7 s where the whole text is asked at each break how its last line stands.
  expect(Math.min(...runs)).toBeLessThan(1000);
});
