import { describe, expect, it, vi } from 'vitest';
import { articleText } from '../../core/extract/article-text.ts';
import { findArticles } from '../../core/extract/find-articles.ts';
import { articleFixtures } from '../../test/dom/article-fixtures.ts';
import { openPage } from '../../test/dom/open-page.ts';
import { findRegion } from './find-region.ts';
import { liveTree } from './live-tree.ts';
import { readPage, readPageInSlices } from './read-page.ts';
import { findPart, rereadPart } from './reread-part.ts';

const read = async (html: string, isWhole = false) => readOpen(await openPage(html), isWhole);

function readOpen(document: Document, isWhole = false) {
  const outcome = readPage(document, undefined, isWhole);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.page;
}

function articlesOf({ reading }: Awaited<ReturnType<typeof read>>) {
  return findArticles(reading).map((article) => ({
    headline: article.title,
    body: articleText(reading, article).split('\n'),
  }));
}

/** Links as a site has them around every page, in lists and in boxes. */
const links = (name: string) =>
  Array.from({ length: 30 }, (_, i) => `<li><a href="/${name}-${i}">${name} ${i}</a> <span>Tuesday</span></li>`).join(
    '',
  );
const teasers = Array.from(
  { length: 30 },
  (_, i) =>
    `<div><h3><a href="/teaser-${i}">Teaser ${i}: what the harbour board of Skarn said about the ferry</a></h3></div>`,
).join('');

/** The page with a site's menus over it and rows of teasers below it. */
function inSite(html: string): string {
  const open = /<body[^>]*>/i.exec(html);
  const start = open === null ? 0 : open.index + open[0].length;
  const end = html.search(/<\/body>/i);
  const body = end < 0 ? html.slice(start) : html.slice(start, end);
  const site = `<div><ul>${links('Menu')}</ul></div>${body}<div>${teasers}</div><div><ul>${links('Foot')}</ul></div>`;
  return `${html.slice(0, start)}${site}${end < 0 ? '' : html.slice(end)}`;
}

const SENTENCE =
  'The ferry to Skarn Island will stop running in October, the harbour board said, after 90 years of crossings.';
const paragraph = (i: number) => `<p>Part ${i} of the story. ${SENTENCE} ${SENTENCE}</p>`;
const TEXT = Array.from({ length: 8 }, (_, i) => paragraph(i)).join('');
const page = (body: string, title = 'The last boat has left') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

it.each(articleFixtures)('$name is found among menus and teasers', async ({ html, articles }) => {
  const inMenus = inSite(html);
  expect(articlesOf(await read(inMenus))).toEqual(articles);
  expect(articlesOf(await read(inMenus, true))).toEqual(articles);
});

describe('of a page with an article', () => {
  it('menus and rows of teasers are not read', async () => {
    const html = inSite(page(`<main><h1>The last boat has left</h1>${TEXT}</main>`));
    const { reading, passedOver } = await read(html);
    expect(reading.text).toContain('Part 7');
    expect(reading.text).not.toMatch(/Menu|Teaser|Foot/);
    expect(passedOver.size).toBeGreaterThan(0);
    expect((await read(html, true)).reading.text).toMatch(/Menu 3[\s\S]*Part 7[\s\S]*Teaser 9[\s\S]*Foot/);
  });

  it('all is read where it is small, or has little running text', async () => {
    const small = await read(page(`<ul>${links('Menu')}</ul><main><h1>The last boat has left</h1>${TEXT}</main>`));
    expect(small.reading.text).toContain('Menu 3');
    const short = await read(inSite(page(`<main><h1>The last boat has left</h1><p>${SENTENCE}</p></main>`)));
    expect(short.reading.text).toContain('Menu 3');
    // An article within a link that was not closed, beside a notice.
    const open = `<a href="/"><h1>The last boat has left</h1>${TEXT}</a><div>${`<p>${SENTENCE}</p>`.repeat(10)}</div>`;
    expect((await read(inSite(page(open)))).reading.text).toContain('Part 7');
  });

  it.each([
    [
      'a byline between the headline and the text, each in a box of its own',
      `<div><div><h1>The last boat has left</h1></div><div>By Ann Lee</div><div><div>3 May</div></div><div>${TEXT}</div></div>`,
      'By Ann Lee\n3 May',
    ],
    [
      'a byline over the text, in the box around it',
      `<div><div><h1>The last boat has left</h1></div><div>By Ann Lee<ul>${links('Share')}</ul><div>${TEXT}</div></div></div>`,
      'left\nBy Ann Lee\nShare 0',
    ],
    [
      'a headline of the second rank, where the site has none of the first',
      `<div><div><h2>The last boat has left</h2><div>By Ann Lee</div></div><ul>${links('Share')}</ul><div>${TEXT}</div></div>`,
      'left\nBy Ann Lee\nShare 0',
    ],
    [
      'what stands beside the headline',
      `<div><div><p>Ferries</p><h1>The last boat has left</h1></div><div>${TEXT}</div></div>`,
      'Ferries\nThe last boat has left',
    ],
    [
      'a first paragraph in another box',
      `<div><h1>The last boat has left</h1><div><p>${SENTENCE}</p></div><div>${TEXT}</div></div>`,
      `left\n${SENTENCE}\nPart 0`,
    ],
    [
      'a short section between long ones',
      `<div><section>${TEXT}</section><section><h2>Who asks</h2><ul><li>Nobody</li></ul></section><section>${TEXT}</section></div>`,
      'Who asks\nNobody',
    ],
    [
      'a second article with its headline',
      `<div><h1>The last boat has left</h1>${TEXT}${TEXT}${TEXT}</div><ul>${links('Beside')}</ul><div><h1>The quay falls silent</h1><p>At noon.</p>${TEXT}</div>`,
      'The quay falls silent\nAt noon.',
    ],
    [
      'the article beside a longer copy of it that is hidden',
      `<div hidden>${TEXT}${TEXT}${TEXT}</div><div><h1>The last boat has left</h1><div>By Ann Lee</div>${TEXT}</div>`,
      'By Ann Lee\nPart 0',
    ],
    [
      'a byline below a headline in a link',
      `<div><a href="/boat"><h1>The last boat has left</h1></a><div>By Ann Lee</div><div>3 May</div><div>${TEXT}</div><ul>${links('Share')}</ul></div>`,
      'The last boat has left\nBy Ann Lee\n3 May\nPart 0',
    ],
    [
      'a byline below a headline of the third rank',
      `<div><h3>The last boat has left</h3><div>By Ann Lee</div><div>3 May</div><div>${TEXT}</div><ul>${links('Share')}</ul></div>`,
      'The last boat has left\nBy Ann Lee\n3 May\nPart 0',
    ],
    [
      'a byline below a headline that is no heading',
      `<div><div>The last boat has left</div><div>By Ann Lee</div><div>3 May</div><div>${TEXT}</div><ul>${links('Share')}</ul></div><div><h1>Most read</h1></div>`,
      'The last boat has left\nBy Ann Lee\n3 May\nPart 0',
    ],
    [
      'a byline where the text has headings of the headline’s rank',
      `<div><div><h1>The last boat has left</h1></div><div>By Ann Lee</div><div>3 May</div><div>${TEXT}<h1>Who asks</h1>${TEXT}</div><ul>${links('Share')}</ul></div>`,
      'The last boat has left\nBy Ann Lee\n3 May\nPart 0',
    ],
    [
      'a last sentence in bold behind the box of the text',
      `<div><h1>The last boat has left</h1><div>${TEXT}</div><b>${SENTENCE} <i>Nobody asks.</i></b><ul>${links('Share')}</ul></div>`,
      `${SENTENCE} Nobody asks.`,
    ],
    [
      'sentences with a link, behind the box of the text',
      `<div><h1>The last boat has left</h1><div>${TEXT}</div>${SENTENCE} <a href="/asks"><b>Nobody</b> asks.</a> ${SENTENCE}<ul>${links('Share')}</ul></div>`,
      `${SENTENCE} Nobody asks. ${SENTENCE}`,
    ],
    [
      'an element of the site’s own, behind the box of the text',
      `<div><h1>The last boat has left</h1><div>${TEXT}</div><x-end>${SENTENCE}</x-end><ul>${links('Share')}</ul></div>`,
      `${SENTENCE} ${SENTENCE}\n${SENTENCE}`,
    ],
    [
      'text in a language without spaces',
      `<div><h1>港口</h1><p>短い</p>${`<p>${'港務局表示渡輪將於十月停止營運，居民感到十分遺憾。'.repeat(3)}</p>`.repeat(20)}</div>`,
      '港口\n短い',
    ],
  ])('%s is read', async (_what, body, text) => {
    const { reading, passedOver } = await read(inSite(page(body)));
    expect(reading.text).toContain(text);
    expect(passedOver.size).toBeGreaterThan(0);
  });

  it('what an element shows in its shadow, or a frame of the same site shows, is read wherever it stands', async () => {
    const framed = `<div><ul><li><iframe srcdoc="${TEXT.replaceAll('Part', 'Framed part')}"></iframe></li></ul></div>`;
    const boxes =
      '<div><ul><li><x-box></x-box></li></ul></div><div><x-outer><div><x-box></x-box></div></x-outer></div>';
    const html = inSite(page(`<div><h1>The last boat has left</h1>${TEXT}</div>${framed}${boxes}<x-box></x-box>`));
    const document = await openPage(html);
    for (const [i, host] of document.querySelectorAll('x-box').entries()) {
      host.attachShadow({ mode: 'open' }).innerHTML = `<p>In shadow ${i}.</p>`;
    }
    const outcome = readPage(document);
    const text = outcome.ok ? outcome.page.reading.text : '';
    expect(text).toMatch(/Framed part 7[\s\S]*In shadow 0\.\nIn shadow 1\.\nIn shadow 2\./);
    expect(text).not.toMatch(/Menu|Teaser|Foot/);
  });
});

it.each(['news-story', 'div', 'section'])(
  'an article in the open shadow of <%s> is read below a notice with more text than a teaser',
  async (name) => {
    const notice = `<div class="cookies">${TEXT.replaceAll('Part', 'Notice')}</div>`;
    const document = await openPage(
      inSite(page(`${notice}<div><ul><li><${name} id="host"></${name}></li></ul></div>`)),
    );
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = TEXT.repeat(3);
    const outcome = readPage(document);
    const text = outcome.ok ? outcome.page.reading.text : '';
    expect(text).toContain('Part 7');
    expect(text).not.toMatch(/Menu|Teaser|Foot/);
  },
);

it.each([
  [
    'a short section between a long and a shorter one',
    `<div><h1>The last boat has left</h1><div>${TEXT}</div><ul>${links('Share')}</ul><section><h2>Who asks</h2><p>Nobody asks.</p></section><div>${paragraph(8)}${paragraph(9)}</div></div>`,
    'body',
    'Who asks\nNobody asks.',
  ],
  [
    'the byline over an article that is shorter than a notice hidden before it',
    `<div hidden>${TEXT}${TEXT}${TEXT}</div><header><h1>The last boat has left</h1></header><div>By Ann Lee</div><div>${TEXT}</div>`,
    'byline',
    'By Ann Lee',
  ],
])('%s is the article’s', async (_what, body, part, text) => {
  const { reading } = await read(inSite(page(body)));
  const [article] = findArticles(reading);
  if (article === undefined) throw new Error('No article');
  const found = { body: articleText(reading, article), byline: reading.blocks[article.byline ?? -1]?.text };
  expect(found[part as 'body' | 'byline']).toContain(text);
});

it('a part is read again as it was read: what was passed over in it stays so', async () => {
  const row = `<div><ul>${links('Beside')}</ul></div>`;
  const html = inSite(page(`<div id="story"><div>${TEXT}</div>${row}${row}<div>${TEXT}</div></div>`));
  const document = await openPage(html);
  const found = readOpen(document);
  const story = document.querySelector('#story') as Element;
  const part = findPart(found, story);
  if (part === null) throw new Error('No part');
  const again = rereadPart(found, part);
  expect(again?.page.map.nodes).toEqual(found.map.nodes);
  // A word more, and the page has to be read anew.
  story.querySelector('p')?.append(' Really.');
  expect(rereadPart(found, part)).toBeNull();
});

it.each([
  ['the article', 'main'],
  ['all of the page', 'body'],
])('%s is read where the page puts it anew between two slices', async (_what, name) => {
  const html = inSite(page(`${'<hr>'.repeat(400)}<main><h1>The last boat has left</h1>${TEXT}</main>`));
  const document = await openPage(html);
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 10;
    return now;
  });
  const pauses = vi.spyOn((globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler, 'yield');
  pauses.mockImplementationOnce(async () => {
    const old = document.querySelector(name) as Element;
    old.replaceWith(old.cloneNode(true));
  });
  const outcome = await readPageInSlices(document, { signal: new AbortController().signal });
  clock.mockRestore();
  expect(pauses).toHaveBeenCalled();
  pauses.mockRestore();
  if (!outcome.ok) throw new Error(outcome.reason);
  expect(outcome.page.reading.text).toContain('Part 7');
  expect(outcome.page.map.nodes.every((node) => node.isConnected)).toBe(true);
});

it('text that comes into what was passed over is seen when the part around it is read again', async () => {
  const row = `<div><ul>${links('Beside')}</ul></div>`;
  const boxes = `<div id="row">${row}</div><div id="more"></div>${row}`;
  const html = inSite(page(`<div id="story"><div>${TEXT}${TEXT}</div>${boxes}<div>${paragraph(20)}</div></div>`));
  const document = await openPage(html);
  const found = readOpen(document);
  const part = findPart(found, document.querySelector('#story') as Element);
  if (part === null) throw new Error('No part');
  // Another row of links is none of the article, as before.
  document.querySelector('#row')?.insertAdjacentHTML('beforeend', row);
  expect(rereadPart(found, part)?.page.map.nodes).toEqual(found.map.nodes);
  document.querySelector('#more')?.insertAdjacentHTML('beforeend', paragraph(30));
  expect(rereadPart(found, part)).toBeNull();
  const outcome = readPage(document);
  expect(outcome.ok && outcome.page.reading.text).toContain('Part 30');
});

it.each(['div', 'span'])('a page of thousands of <%s> within each other is looked through once', async (name) => {
  const depth = 4000;
  const document = await openPage(page(''));
  const body = document.body;
  let box: Element = body;
  for (let i = 0; i < depth; i++) {
    const inner = document.createElement(name);
    inner.textContent = i % 5 === 0 ? SENTENCE : 'On.';
    box.append(inner);
    box = inner;
  }
  let asked = 0;
  const tree = liveTree();
  const parentOf = (node: Node) => {
    asked++;
    return tree.parentOf(node);
  };
  const region = findRegion({ ...tree, parentOf }, body);
  if (name === 'div') expect(region?.whole.size).toBe(2);
  expect(asked).toBeGreaterThan(depth);
  expect(asked).toBeLessThan(4 * depth);
});

it('a page of thousands of paragraphs is read whole: to look at each would take longer than a slice', async () => {
  const { passedOver } = await read(inSite(page(`<div><h1>The last boat has left</h1>${TEXT.repeat(150)}</div>`)));
  expect(passedOver.size).toBe(0);
});

it('a page of thousands of headings is looked through a few times', async () => {
  const boxes = '<h1>Boat</h1>'.repeat(5000);
  const body = (await openPage(page(`${boxes}<div>${TEXT}</div>`))).body;
  let asked = 0;
  const tree = liveTree();
  const nextSiblingOf = (node: Node) => {
    asked++;
    return tree.nextSiblingOf(node);
  };
  expect(findRegion({ ...tree, nextSiblingOf }, body)?.whole.size).toBeGreaterThan(5000 - 50);
  expect(asked).toBeLessThan(4 * 5000);
});
