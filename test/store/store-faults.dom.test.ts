import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { closeArticles, DATABASE_NAME, withArticles } from '../../platform/article-database.ts';
import { forgetCatalogue } from '../../platform/store/entries/read-catalogue.ts';
import { findCandidateArticles } from '../../platform/store/index/find-candidate-articles.ts';
import { forgetIndex } from '../../platform/store/index/held-index.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';

/*
 * Faults that only a browser's own IndexedDB shows. The extension may store without limit, so that its quota cannot be
 * lowered; the same code runs here on a page's origin, whose quota can.
 */

const ADDED_AT = '2026-11-24T03:00:00.000Z';
const options = { fileName: 'mine.json', addedAt: ADDED_AT };
// Of 3 KB, so that a few hundred fill what room there is.
const WORDS = 400;

interface QuotaSession {
  send(method: 'Storage.overrideQuotaForOrigin', given: { origin: string; quotaSize?: number }): Promise<unknown>;
  send(method: 'Storage.clearDataForOrigin', given: { origin: string; storageTypes: string }): Promise<unknown>;
}
const session = () => cdp() as unknown as QuotaSession;

const textOf = (seed: string) => Array.from({ length: WORDS }, (_, i) => `w${seed}x${i}`).join(' ');

const article = (id: string): StoredArticle => ({
  id,
  title: `On ${id}`,
  language: 'en',
  text: textOf(id),
  origin: { url: null, site: null, byline: null, published: null, remark: null },
  notes: [],
});
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => article(`a${from + i}`));

/** Ids of the records and of the entries, both sorted. */
async function held(): Promise<{ articles: string[]; entries: string[] }> {
  const outcome = await withArticles(async (database) => ({
    articles: (await database.getAllKeys('articles')).sort(),
    entries: (await database.getAll('entries')).map(({ id }) => id).sort(),
  }));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function found(id: string): Promise<string[]> {
  const outcome = await findCandidateArticles(textOf(id));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.articles.map((one) => one.id);
}

async function begin(): Promise<void> {
  await closeArticles();
  forgetIndex();
  forgetCatalogue();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE_NAME);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

// First in the file: Chromium remembers for a while how much room there was, and asks again only where that is used up.
describe('a disk that is full', () => {
  // For two batches of an import, more or less: Chromium's files are larger than what stands in them, by how much differs.
  const ROOM = 5_000_000;
  const allow = (quotaSize?: number) =>
    session().send('Storage.overrideQuotaForOrigin', {
      origin: location.origin,
      ...(quotaSize !== undefined && { quotaSize }),
    });

  beforeEach(async () => {
    await begin();
    // Other tests of the same origin, and what was deleted and is still on disk, count too.
    const { usage = 0 } = await navigator.storage.estimate();
    await allow(usage + ROOM);
  });
  afterEach(async () => {
    await allow();
    await begin();
  });

  it('in the middle of an import is said; what was stored before and the batches that fitted are there, the rest is not', async () => {
    expect(await saveArticles(range(0, 20), options)).toMatchObject({ ok: true });
    const outcome = await saveArticles(range(100, 3_100), options);
    if (outcome.ok) throw new Error('There was room for all.');
    const { reason, message, imported } = outcome;
    expect(reason).toBe('full');
    const count = imported.added.length;
    expect(count).toBeGreaterThan(0);
    expect(message).toBe(
      `There is no room left for more articles. ${count.toLocaleString('en')} articles were stored before that and stay.`,
    );
    const expected = [...range(0, 20).map(({ id }) => id), ...imported.added].sort();
    expect(await held()).toEqual({ articles: expected, entries: expected });
    for (const id of ['a0', 'a100', imported.added.at(-1) ?? '']) expect(await found(id)).toEqual([id]);
    expect(await found(`a${100 + count}`)).toEqual([]);
    expect(await readStoredArticle('a7')).toMatchObject({ reading: { article: article('a7'), problems: [] } });
  }, 60_000);

  it('refuses a single article with a sentence, and takes it when there is room again', async () => {
    await saveArticle(article('kept'), ADDED_AT);
    expect(await saveArticles(range(0, 3_000), options)).toMatchObject({ ok: false, reason: 'full' });
    let refused: Awaited<ReturnType<typeof saveArticle>> | null = null;
    // A batch did not fit; some single ones may.
    for (let i = 0; i < 1_000 && refused === null; i++) {
      const saved = await saveArticle(article(`s${i}`), ADDED_AT);
      if (!saved.ok) refused = saved;
    }
    expect(refused).toMatchObject({
      ok: false,
      reason: 'full',
      message: expect.stringContaining('There is no room left for more articles, so nothing was changed'),
    });
    expect(await found('kept')).toEqual(['kept']);
    const { articles, entries } = await held();
    expect(entries).toEqual(articles);
    await allow();
    expect(await saveArticle(article('late'), ADDED_AT)).toMatchObject({ ok: true, became: 'added' });
    expect(await found('late')).toEqual(['late']);
  }, 60_000);
});

describe('a context that dies in the middle of a change', () => {
  beforeEach(begin);
  afterEach(begin);

  // Holds every store and never comes to an end.
  const WRITE_FOREVER = `
    indexedDB.open(${JSON.stringify(DATABASE_NAME)}).onsuccess = ({ target: { result: database } }) => {
      const change = database.transaction([...database.objectStoreNames], 'readwrite');
      const put = () => {
        change.objectStore('articles').put('half', 'half').onsuccess = put;
        postMessage('writing');
      };
      put();
    };`;
  // A choice: several times what a save takes on a busy machine, and less than anybody would call waiting.
  const SOON_MS = 3_000;

  it('takes its change with it and keeps nobody waiting', async () => {
    await saveArticle(article('kept'), ADDED_AT);
    const url = URL.createObjectURL(new Blob([WRITE_FOREVER], { type: 'text/javascript' }));
    const worker = new Worker(url);
    await new Promise((resolve) => {
      worker.onmessage = resolve;
    });
    const waiting = saveArticle(article('new'), ADDED_AT);
    worker.terminate();
    URL.revokeObjectURL(url);
    const began = performance.now();
    expect(await waiting).toMatchObject({ ok: true, became: 'added' });
    expect(performance.now() - began).toBeLessThan(SOON_MS);
    expect(await held()).toEqual({ articles: ['kept', 'new'], entries: ['kept', 'new'] });
  }, 30_000);
});

describe('a store deleted under an open page', () => {
  beforeEach(begin);
  afterEach(begin);

  const ways: [string, () => Promise<unknown>][] = [
    [
      'by another page',
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
        }),
    ],
    [
      'by the browser',
      () => session().send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' }),
    ],
  ];

  it.each(ways)(
    '%s is empty and works',
    async (_way, remove) => {
      await saveArticles(range(0, 300), options);
      expect(await found('a7')).toEqual(['a7']);
      await remove();
      expect(await found('a7')).toEqual([]);
      expect(await saveArticle(article('new'), ADDED_AT)).toMatchObject({ ok: true, became: 'added' });
      expect(await found('new')).toEqual(['new']);
      expect(await held()).toEqual({ articles: ['new'], entries: ['new'] });
    },
    30_000,
  );

  it.each(ways)(
    '%s in the middle of an import leaves every article whole or absent, and the answer says which',
    async (_way, remove) => {
      let removing: Promise<unknown> | null = null;
      const onProgress = (done: number) => {
        if (done === 500) removing = remove();
      };
      const outcome = await saveArticles(range(0, 1_500), { ...options, onProgress });
      await removing;
      if (!outcome.ok) {
        expect(outcome.message).toContain(
          'The browser deleted the store of added articles in the middle of the import',
        );
      }
      const { articles, entries } = await held();
      expect(entries).toEqual(articles);
      // A deletion that comes after the import's end leaves nothing.
      expect(outcome.ok ? [] : [...outcome.imported.added].sort()).toEqual(articles);
      for (const id of ['a0', 'a600', 'a1499']) expect(await found(id)).toEqual(articles.includes(id) ? [id] : []);
      expect(await saveArticle(article('new'), ADDED_AT)).toMatchObject({ ok: true });
      expect(await found('new')).toEqual(['new']);
    },
    60_000,
  );
});
