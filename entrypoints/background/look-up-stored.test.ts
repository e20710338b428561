import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { makeArticle } from '../../core/library/make-article.ts';
import { writeLibrary } from '../../core/library/write-library.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { saveArticle } from '../../platform/store/save-article.ts';
import { ADDED_AT, eachWithAStore, listed } from '../../test/store/try-store.ts';
import { lookUpStored } from './look-up-stored.ts';

const ADDRESSES = [
  'https://news.example/strike?id=5',
  'http://News.example/strike?id=5',
  'https://news.example/strike?id=5#comments',
  'https://news.example/strike?id=5&utm_source=letter&utm_campaign=monday',
  'https://news.example/strike?fbclid=IwAR0&id=5',
];

eachWithAStore();

async function store(address: string): Promise<void> {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  const page = makeArticle({ reading: readPlainText('Ferries stop.'), article: null, notes: [], address });
  if (page === null) throw new Error('no article');
  await saveArticle(page, ADDED_AT);
}

it.each(ADDRESSES)('a page stored from one of its addresses is known, and stored once, under %s', async (address) => {
  for (const stored of ADDRESSES) {
    await store(stored);
    expect((await lookUpStored(address, null)).here).toMatchObject({ addedAt: ADDED_AT });
  }
  expect(await listed()).toHaveLength(1);
});

it('another page is another, and a page that is none of the web is not known', async () => {
  await store(ADDRESSES[0] as string);
  for (const address of ['https://news.example/strike?id=6', 'https://news.example/strike', 'about:blank', '', null])
    expect((await lookUpStored(address, null)).here).toBeNull();
});
