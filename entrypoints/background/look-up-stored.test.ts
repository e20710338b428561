import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { declaredAddress } from '../../core/library/addresses/declared-address.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeArticle } from '../../core/library/make-article.ts';
import { keepOwnNotes } from '../../core/library/notes/keep-own-notes.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { ADDED_AT, eachWithAStore, listed } from '../../test/store/try-store.ts';
import { lookUpStored } from './look-up-stored.ts';

const ADDRESSES = [
  'https://news.example/strike?id=5',
  'http://News.example/strike?id=5',
  'https://news.example/strike?id=5#comments',
  'https://news.example/strike?id=5&utm_source=letter&utm_campaign=monday',
  'https://news.example/strike?fbclid=IwAR0&id=5',
  'https://www.news.example/strike?id=5',
  'http://www.news.example/strike?id=5',
  'https://amp.news.example/strike?id=5',
  'https://www.news.example/amp/strike?id=5',
  'https://news.example/strike/amp/?id=5',
  'https://news.example/strike?amp=1&id=5',
  'https://news.example/strike?id=5&outputType=amp',
];
const TEXT =
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable, the operator said. It cancelled 36 crossings.';
const OTHER =
  'A baker in the old town of Velden has been ordered to pay for the bread that pigeons took from the stalls of her neighbours last summer, a court ruled.';

eachWithAStore();

/** Stores a page as the background does, from an address of its own and with the one it declares; the id. */
async function store(address: string, declared: string | null = null, text = TEXT): Promise<string> {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  const reading = readPlainText(text);
  const declaring = { ...reading, meta: { ...reading.meta, title: text.slice(0, 40), url: declared } };
  const page = makeArticle({ reading: declaring, article: null, notes: [], address });
  if (page === null) throw new Error('no article');
  const how = { join: keepOwnNotes, declared: declaredAddress(address, declared) };
  const saved = await saveArticle(page, ADDED_AT, '', how);
  if (!saved.ok) throw new Error(saved.message);
  return saved.id;
}

const here = async (
  address: string | null,
  declared: string | null = null,
  article: string | null = null,
  readAt = address,
) => {
  const match = article === null ? null : ({ article, relation: 'copy' } as const);
  return (await lookUpStored({ address, declared, readAt, match })).here;
};

it.each(ADDRESSES)('a page stored from one of its addresses is known, and stored once, under %s', async (address) => {
  for (const stored of ADDRESSES) {
    await store(stored);
    expect(await here(address)).toMatchObject({ addedAt: ADDED_AT });
  }
  expect(await listed()).toHaveLength(1);
});

it('another page is another, and a page that is none of the web is not known', async () => {
  await store(ADDRESSES[0] as string);
  for (const address of ['https://news.example/strike?id=6', 'https://news.example/strike', 'about:blank', '', null])
    expect(await here(address)).toBeNull();
});

describe('what a page declares as its address', () => {
  const CANONICAL = 'https://www.news.example/2026/strike';
  const OTHERS = [
    'https://news.example/2026/strike?from=front-page',
    'https://m.news.example/strike-123',
    'https://edition.news.example/2026/strike',
  ];

  it.each(['before', 'after'])('makes it one article with the page stored %s from there', async (when) => {
    const id = when === 'before' ? await store(CANONICAL, CANONICAL) : null;
    for (const address of OTHERS) await store(address, CANONICAL);
    if (when === 'after') await store(CANONICAL, '/2026/strike');
    const [only, ...more] = await listed();
    expect(more).toEqual([]);
    if (id !== null) expect(only).toBe(id);
    for (const address of [CANONICAL, ...OTHERS])
      expect(await here(address, CANONICAL, only)).toMatchObject({ id: only });
    // Which page carries it is seen by its text alone.
    expect(await here('https://news.example/elsewhere', CANONICAL)).toBeNull();
  });

  it('is not what stands at the address of the next story, to which an endless page has gone on', async () => {
    const id = await store(CANONICAL, CANONICAL);
    expect(await here('https://www.news.example/2026/pigeons', CANONICAL, id, CANONICAL)).toBeNull();
    const slide = 'https://www.news.example/2026/about-400-ferry-workers-port/slide-2';
    expect(await here(slide, CANONICAL, id, CANONICAL)).toMatchObject({ id });
  });

  it('is an article stored before under an address of its own', async () => {
    const id = await store('https://news.example/2026/strike?from=front-page');
    expect(await store('https://news.example/2026/strike?from=front-page', CANONICAL)).toBe(id);
    expect(await listed()).toEqual([id]);
  });

  it.each([
    ['the front page', 'https://news.example/'],
    ['the front page by name', 'https://news.example/index.html'],
    ['a section', 'https://news.example/harbour'],
    ['another site', 'https://agency.example/strike'],
    ['no address', 'javascript:alert(1)'],
  ])('where it is %s leaves two articles two, however often they are stored', async (_what, declared) => {
    for (let round = 0; round < 2; round++) {
      await store('https://news.example/strike', declared);
      await store('https://news.example/pigeons', declared, OTHER);
    }
    expect(await listed()).toHaveLength(2);
  });

  it('where it is the article read before does not store one over the other, in whatever order', async () => {
    const [a, b] = ['https://news.example/strike', 'https://news.example/pigeons'];
    for (let round = 0; round < 2; round++) {
      await store(b, a, OTHER);
      await store(a, a);
      await store(b, b, OTHER);
    }
    const texts = await Promise.all((await listed()).map(readStoredArticle));
    expect(texts.map((one) => one.ok && one.reading?.article?.origin.url).sort()).toEqual([b, a]);
    expect(texts.map((one) => one.ok && one.reading?.article?.text).sort()).toEqual([OTHER, TEXT]);
  });

  it('where it is that of a page stored later leaves that one known under all its addresses', async () => {
    await store('https://news.example/pigeons', 'https://news.example/strike', OTHER);
    const id = await store('https://amp.news.example/strike');
    expect(await here('https://news.example/strike', null, id)).toMatchObject({ id });
    expect(await store('https://news.example/strike')).toBe(id);
    expect(await listed()).toHaveLength(2);
  });

  it('does not stand for a page whose address has a route', async () => {
    await store('https://news.example/app#/strike', 'https://news.example/app');
    await store('https://news.example/app#/pigeons', 'https://news.example/app', OTHER);
    expect(await listed()).toHaveLength(2);
  });

  it('of one page of several does not store the second over the first', async () => {
    await store('https://news.example/strike', 'https://news.example/strike');
    await store('https://news.example/strike?page=2', 'https://news.example/strike', OTHER);
    expect(await listed()).toHaveLength(2);
  });
});
