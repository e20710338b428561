import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { saveArticles } from '../../platform/store/save/save-articles.ts';
import { article, behind, eachWithAStore, options, range, textOf } from '../../test/store/try-store.ts';
import { ExportDesk } from './export-desk.ts';
import { LibraryDesk } from './library-desk.ts';

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});

async function openDesk() {
  const desk = new LibraryDesk(() => undefined);
  await desk.open();
  return { desk, exports: new ExportDesk(desk) };
}

async function read([file]: { blob: Blob }[]) {
  const reading = readLibraryFile((await file?.blob.text()) ?? '');
  return reading.ok ? reading.articles : reading;
}

describe('exporting', () => {
  it.each(['says-who', 'web-annotation'] as const)('as %s gives back what is stored, however much', async (format) => {
    await saveArticles(range(0, 450), options);
    const { desk, exports } = await openDesk();
    const files = await exports.start(format);
    const [file] = files;
    expect(await read(files)).toEqual(range(0, 450).reverse());
    expect(file?.name).toMatch(/^says-who-library-\d{4}-\d\d-\d\d\.json(?:ld)?$/);
    expect(desk.shown.news?.text).toBe(`450 articles were exported to ${file?.name}.`);
  });

  it('takes what is selected, else what is shown', async () => {
    await saveArticles(range(0, 20), options);
    const { desk, exports } = await openDesk();
    desk.select('a3', true);
    expect(await read(await exports.start('says-who'))).toEqual(range(3, 4));
    desk.select('a3', false);
    desk.filter({ query: 'a12' });
    await vi.waitFor(() => expect(desk.shown.total).toBe(1));
    expect(await read(await exports.start('says-who'))).toEqual(range(12, 13));
  });

  it('leaves out what is broken in the store, and says so', async () => {
    await saveArticles(range(0, 3), options);
    await behind((database) => database.put('articles', 'rubbish', 'a1'));
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('json-lines'))).toHaveLength(2);
    expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^2 articles/), faults: [expect.any(String)] });
  });

  it('names an article that is listed and has no record any more', async () => {
    await saveArticles(range(0, 3), options);
    const { desk, exports } = await openDesk();
    await behind((database) => database.delete('articles', 'a1'));
    expect(await read(await exports.start('says-who'))).toHaveLength(2);
    const faults = ['Added article "a1": It is no longer in the store.'];
    expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^2 articles/), faults });
  });

  it.each(['says-who', 'web-annotation', 'json-lines'] as const)(
    'as %s gives the newest former text of an article whose record is broken, and says so',
    async (format) => {
      for (const [i, seed] of ['one', 'two', 'three'].entries())
        await saveArticle(article('a', textOf(seed)), `2026-01-0${i + 1}T00:00:00.000Z`, `${seed}.json`);
      await behind((database) => database.put('articles', 'rubbish', 'a'));
      const { desk, exports } = await openDesk();
      const files = await exports.start(format);
      expect(await read(files)).toMatchObject([{ id: 'a', text: textOf('two') }]);
      const faults = [expect.stringMatching(/left out/), expect.stringMatching(/former text was exported/)];
      expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^1 article was/), faults });
      if (format !== 'says-who') return;
      const file = readLibraryFile((await files[0]?.blob.text()) ?? '');
      expect(file.ok && file.histories.get('a')).toMatchObject({
        addedAt: '2026-01-02T00:00:00.000Z',
        fileName: 'two.json',
        versions: [{ article: { text: textOf('one') } }],
      });
    },
  );

  it('gives an article that can be read as it is, also where a former text cannot', async () => {
    for (const seed of ['one', 'two']) await saveArticle(article('a', textOf(seed)), '2026-01-01T00:00:00.000Z');
    await behind(async (database) => {
      const [key] = await database.getAllKeys('versions');
      await database.put('versions', { ...(await database.get('versions', key ?? 0)), record: 'rubbish' }, key);
    });
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toMatchObject([{ text: textOf('two') }]);
    expect(desk.shown.news?.faults).toEqual([expect.stringMatching(/^A former text of .*left out/)]);
  });

  it('of hundreds that are broken names the first, each fault once', async () => {
    await saveArticles(range(0, 300), options);
    await behind(async (database) => {
      const change = database.transaction(['articles', 'versions'], 'readwrite');
      for (let i = 0; i < 299; i++) await change.objectStore('articles').put('rubbish', `a${i}`);
      // Their faults have the same words.
      for (const record of ['rubbish', 'more']) {
        await change.objectStore('versions').add({ id: 'a299', record, replacedAt: '' });
      }
      await change.done;
    });
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toHaveLength(1);
    const faults = desk.shown.news?.faults ?? [];
    expect([faults.length, new Set(faults).size, faults.at(-1)]).toEqual([201, 201, 'And 100 more.']);
  });

  it('that is cancelled gives no file', async () => {
    await saveArticles(range(0, 450), options);
    const desk = new LibraryDesk(() => {
      if ((desk.shown.exporting?.done ?? 0) > 0) exports.cancel();
    });
    const exports = new ExportDesk(desk);
    await desk.open();
    expect(await exports.start('says-who')).toEqual([]);
    expect(desk.shown).toMatchObject({ exporting: null, news: { text: 'The export was cancelled.' } });
  });
});

describe('exporting an article whose text is whole and whose record is damaged elsewhere', () => {
  const words = { kind: 'unsourced', source: '', text: 'Mine.' } as const;
  const note = makeOwnNote('own-1', words, [{ start: 0, end: textOf('a').length }]);
  const noted = article('a', textOf('a'), {
    notes: [note],
    origin: { url: 'https://news.example/a', site: 'News', byline: 'Lee', published: null, remark: null },
  });
  const LEFT_OUT = expect.stringContaining('It was left out.');
  const NAMED = expect.stringContaining('It goes by “On a” instead.');

  it.each<[string, object, object, unknown[]]>([
    ['title', { title: 42 }, { title: 'On a' }, [NAMED]],
    ['title, which is gone', { title: undefined }, { title: 'On a' }, [NAMED]],
    ['language', { language: 7 }, { language: null }, [LEFT_OUT]],
    ['address', { origin: { ...noted.origin, url: 5 } }, { origin: { ...noted.origin, url: null } }, [LEFT_OUT]],
    ['origin', { origin: 'rubbish' }, { origin: article('a').origin }, [LEFT_OUT]],
    ['notes', { notes: 'rubbish' }, { notes: [] }, [LEFT_OUT]],
    ['id', { id: null }, {}, []],
  ])('gives all but its %s, and says so', async (_field, damage, expected, faults) => {
    await saveArticles([noted], options);
    await behind(async (database) => {
      const record = await database.get('articles', 'a');
      await database.put('articles', { ...record, article: { ...record.article, ...damage } }, 'a');
    });
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toEqual([{ ...noted, ...expected }]);
    expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^1 article was/), faults });
  });

  it.each([
    ['x'.repeat(600), expect.stringContaining(`It goes by “${'x'.repeat(80)}…” instead.`), 'x'.repeat(500)],
    [7, expect.stringContaining(`It goes by “On a” instead.`), 'On a'],
  ])('says in short what it goes by where its title is too long: %s', async (title, fault, exported) => {
    await saveArticles([noted], options);
    await behind(async (database) => {
      const record = await database.get('articles', 'a');
      await database.put('articles', { ...record, article: { ...record.article, title } }, 'a');
    });
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toEqual([{ ...noted, title: exported }]);
    expect(desk.shown.news?.faults).toEqual([fault]);
  });

  it('makes a title of its first line where it is listed by its id alone', async () => {
    await saveArticles([article('a', `\n\nFirst words.\n${textOf('a')}`)], options);
    await behind(async (database) => {
      const record = await database.get('articles', 'a');
      await database.put('articles', { ...record, article: { ...record.article, title: null } }, 'a');
      const [number] = await database.getAllKeys('entries');
      await database.put('entries', { ...(await database.get('entries', number ?? 0)), title: 'a' }, number);
    });
    const { exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toMatchObject([{ title: 'First words.' }]);
  });

  it.each(['text', 'id of another'])('gives nothing of one that has not its own %s', async (what) => {
    await saveArticles([noted], options);
    await behind(async (database) => {
      const record = await database.get('articles', 'a');
      const damage = what === 'text' ? { text: 5 } : { id: 'b' };
      await database.put('articles', { ...record, article: { ...record.article, ...damage } }, 'a');
    });
    const { desk, exports } = await openDesk();
    expect(await read(await exports.start('says-who'))).toMatchObject([]);
    expect(desk.shown.news).toMatchObject({ text: expect.stringMatching(/^0 articles/), faults: [LEFT_OUT] });
  });
});
