import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import {
  ADDED_AT,
  article,
  behind,
  counts,
  eachWithAStore,
  found,
  listed,
  options,
  range,
  textOf,
} from '../../../test/store/try-store.ts';
import { mergeSegments } from '../index/merge-segments.ts';
import { listVersions } from '../save/list-versions.ts';
import { saveArticle } from '../save/save-article.ts';
import { saveArticles } from '../save/save-articles.ts';
import { deleteArticles } from './delete-articles.ts';
import { emptyTrash } from './empty-trash.ts';
import { forgetOldDeleted } from './forget-old.ts';
import { listDeleted } from './list-deleted.ts';
import { restoreArticles } from './restore-articles.ts';

eachWithAStore();

describe('deleting', () => {
  it('many, and bringing them back', async () => {
    await saveArticles(range(0, 700), options);
    const ids = range(0, 600).map(({ id }) => id);
    expect(await deleteArticles([...ids, 'nobody'])).toEqual({ ok: true, deleted: ids });
    expect(await listed()).toHaveLength(100);
    expect(await found(textOf('a5'))).toEqual([]);
    expect(await restoreArticles(ids)).toEqual({ ok: true, restored: ids, anew: [] });
    expect(await listed()).toHaveLength(700);
    expect(await found(textOf('a5'))).toEqual(['a5']);
    expect(await counts()).toMatchObject({ trash: 0 });
  }, 20_000);

  it('is not taken back over an article that came in its place', async () => {
    await saveArticle(article('a'), ADDED_AT);
    await deleteArticles(['a']);
    await saveArticle(article('a', textOf('newer')), ADDED_AT);
    expect(await restoreArticles(['a'])).toEqual({ ok: true, restored: [], anew: [] });
    expect(await found(textOf('newer'))).toEqual(['a']);
  });

  describe('of an article with an address', () => {
    const PAGE = 'https://news.example/ferry';
    const from = (id: string, url: string, text = textOf(id)) =>
      article(id, text, { origin: { url, site: null, byline: null, published: null, remark: null } });
    const later = () => new Date(Date.now() + 1_000).toISOString();

    it('is not taken back beside one that was stored from there since under another id', async () => {
      await saveArticle(from('theirs', PAGE), ADDED_AT);
      await deleteArticles(['theirs']);
      await saveArticle(from('mine', `${PAGE}?utm_source=x`, textOf('newer')), later());
      expect(await restoreArticles(['theirs'])).toEqual({ ok: true, restored: [], anew: ['theirs'] });
      expect(await listed()).toEqual(['mine']);
      expect(await counts()).toMatchObject({ trash: 1 });
    });

    it('is not taken back beside one that came from there since with a file, whenever that was stored', async () => {
      await saveArticle(from('theirs', PAGE), ADDED_AT);
      await deleteArticles(['theirs']);
      const histories = new Map([
        ['mine', { addedAt: '2025-01-01T00:00:00.000Z', fileName: 'mine.json', versions: [] }],
      ]);
      await saveArticles([from('mine', PAGE)], { ...options, addedAt: later(), histories });
      expect(await restoreArticles(['theirs'])).toEqual({ ok: true, restored: [], anew: ['theirs'] });
      expect(await listed()).toEqual(['mine']);
    });

    it('is, beside one that was there with it, whatever day its file gives', async () => {
      const histories = new Map([['mine', { addedAt: later(), fileName: 'mine.json', versions: [] }]]);
      await saveArticles([from('theirs', PAGE), from('mine', PAGE)], { ...options, histories });
      await deleteArticles(['theirs']);
      expect(await restoreArticles(['theirs'])).toMatchObject({ restored: ['theirs'] });
    });

    it('is, beside one that was there with it', async () => {
      await saveArticles([from('theirs', PAGE), from('mine', PAGE)], options);
      await deleteArticles(['theirs', 'mine']);
      expect(await restoreArticles(['theirs'])).toMatchObject({ restored: ['theirs'] });
      expect(await restoreArticles(['mine'])).toMatchObject({ restored: ['mine'] });
    });

    it('is, beside another story of the front page', async () => {
      await saveArticle(from('theirs', 'https://news.example/'), ADDED_AT);
      await deleteArticles(['theirs']);
      await saveArticles([from('mine', 'https://news.example/')], { ...options, addedAt: later() });
      expect(await restoreArticles(['theirs'])).toMatchObject({ restored: ['theirs'] });
    });
  });

  it('an article that came in the place of a deleted one keeps that one as a former version', async () => {
    await saveArticle(article('a', textOf('first')), ADDED_AT);
    await deleteArticles(['a']);
    await saveArticle(article('a', textOf('newer')), ADDED_AT);
    await deleteArticles(['a']);
    expect(await restoreArticles(['a'])).toEqual({ ok: true, restored: ['a'], anew: [] });
    expect(await found(textOf('newer'))).toEqual(['a']);
    const kept = await listVersions('a');
    expect(kept.ok && kept.versions.map((version) => version.article.text)).toEqual([textOf('first')]);
  });

  it('a deleted one that another came in the place of is listed among the former texts by its time, not as the last', async () => {
    await saveArticle(article('a', textOf('first')), ADDED_AT);
    await deleteArticles(['a']);
    await saveArticle(article('a', textOf('second')), '2100-01-01T00:00:00.000Z');
    await saveArticle(article('a', textOf('third')), '2100-01-02T00:00:00.000Z');
    await deleteArticles(['a']);
    await restoreArticles(['a']);
    const kept = await listVersions('a');
    expect(kept.ok && kept.versions.map(({ article: { text } }) => text)).toEqual([textOf('second'), textOf('first')]);
  });

  it('the same article again and again makes no version', async () => {
    for (let i = 0; i < 2; i++) {
      await saveArticle(article('a'), ADDED_AT);
      await deleteArticles(['a']);
    }
    expect(await counts()).toMatchObject({ trash: 1, versions: 0 });
  });

  it('is forgotten after a day, with its versions', async () => {
    await saveArticle(article('a', textOf('old')), ADDED_AT);
    await saveArticle(article('a'), ADDED_AT);
    await deleteArticles(['a']);
    const later = Date.now() + 25 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await deleteArticles([]);
    expect(await counts()).toMatchObject({ trash: 1 });
    await deleteArticles(['nobody']);
    expect(await counts()).toMatchObject({ trash: 0, versions: 0 });
  });

  it('is forgotten after a day where nothing more is deleted, too, with its name, and not sooner', async () => {
    await saveArticle(article('a', textOf('old')), ADDED_AT);
    await saveArticle(article('a'), ADDED_AT);
    await saveArticle(article('b'), ADDED_AT);
    await deleteArticles(['a']);
    const began = Date.now();
    const clock = vi.spyOn(Date, 'now').mockReturnValue(began + 23 * 3_600_000);
    await forgetOldDeleted();
    expect(await counts()).toMatchObject({ trash: 1, versions: 1 });
    clock.mockReturnValue(began + 25 * 3_600_000);
    await forgetOldDeleted();
    expect(await counts()).toMatchObject({ trash: 0, versions: 0, articles: 1 });
    expect(await behind((database) => database.get('meta', 'last-deleted'))).toEqual([]);
  });

  it('is listed, the last first, however much there was before', async () => {
    await saveArticles([...range(0, 300), article('last'), article('zlast')], options);
    await deleteArticles(range(0, 300).map(({ id }) => id));
    await deleteArticles(['zlast']);
    await deleteArticles(['last']);
    await restoreArticles(['last']);
    const listed = await listDeleted();
    if (!listed.ok) throw new Error(listed.message);
    expect([listed.total, listed.articles.length, listed.articles[0]?.id]).toEqual([301, 200, 'zlast']);
    await behind((database) => database.put('meta', 'rubbish', 'last-deleted'));
    expect(await listDeleted()).toMatchObject({ total: 301, articles: { length: 200 } });
  });

  it('that was forgotten leaves not even its name', async () => {
    const isNamed = async () =>
      JSON.stringify(await behind((database) => database.getAll('meta'))).includes('page-of-mine');
    await saveArticles([article('page-of-mine')], options);
    await deleteArticles(['page-of-mine']);
    expect(await isNamed()).toBe(true);
    await emptyTrash();
    expect(await isNamed()).toBe(false);
    await saveArticles([article('page-of-mine')], options);
    await deleteArticles(['page-of-mine']);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3_600_000);
    await deleteArticles(['nobody']);
    expect(await isNamed()).toBe(false);
  });

  it('does not walk over the trash while nothing in it is old', async () => {
    await saveArticles(range(0, 20), options);
    await deleteArticles(range(0, 10).map(({ id }) => id));
    const walk = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
    await deleteArticles(['a11']);
    expect(walk).not.toHaveBeenCalled();
    // A clock that was ahead has told nothing.
    await behind((database) => database.put('meta', '2999-01-01T00:00:00.000Z', 'oldest-deleted'));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3_600_000);
    await deleteArticles(['a12']);
    expect(await counts()).toMatchObject({ trash: 1 });
  });

  it('of thousands is forgotten some at a time, so that nobody waits for it', async () => {
    await saveArticles(range(0, 1_200), options);
    await deleteArticles(range(0, 1_150).map(({ id }) => id));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 25 * 3_600_000);
    for (const left of [650, 150, 0, 0]) {
      await deleteArticles(['nobody']);
      expect(await counts()).toMatchObject({ trash: left });
    }
  }, 20_000);

  it('leaves the index smaller after a merge', async () => {
    await saveArticles(range(0, 500), options);
    const size = () =>
      behind(async (database) => {
        const shards: Uint8Array[] = await database.getAll('shards');
        return shards.reduce((sum, { length }) => sum + length, 0);
      });
    const before = await size();
    await deleteArticles(range(0, 480).map(({ id }) => id));
    await saveArticles(range(1_000, 1_200), options);
    await mergeSegments();
    expect(await size()).toBeLessThan(before);
    expect(await found(`${textOf('a490')} ${textOf('a1100')}`)).toHaveLength(2);
  }, 20_000);
});
