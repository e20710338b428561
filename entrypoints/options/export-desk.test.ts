import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLibraryFile } from '../../core/library/read-library-file.ts';
import { writeLibrary } from '../../core/library/write-library.ts';
import { saveArticles } from '../../platform/store/save-articles.ts';
import { article, behind, eachWithAStore, options, range } from '../../test/store/try-store.ts';
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

describe('exporting', () => {
  const read = async ([file]: { blob: Blob }[]) => {
    const reading = readLibraryFile((await file?.blob.text()) ?? '');
    return reading.ok ? reading.articles : reading;
  };

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
