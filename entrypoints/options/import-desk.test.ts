import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ShownImport } from '../../components/ImportPanel.tsx';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from '../../core/library/files/max-library-bytes.ts';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { listArticles } from '../../platform/store/entries/list-articles.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import { writeLibraryFile } from '../../test/library/write-library-file.ts';
import { ADDED_AT, article, eachWithAStore, FULL, listed, range, refuse, textOf } from '../../test/store/try-store.ts';
import { ImportDesk } from './import-desk.ts';
import { LibraryDesk } from './library-desk.ts';
import { writeExport } from './write-export.ts';

const URL_A = 'https://news.example/a';
const at = (url: string) => ({ origin: { url, site: null, byline: null, published: null, remark: null } });
const fileOf = (...articles: StoredArticle[]) => new File([writeLibrary(articles)], 'mine.json');
const textFile = (text: string) => new File([text], 'x.json');
const BUNDLED = article('bundled');

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([BUNDLED])));
});

async function openDesk(onChange: (desk: LibraryDesk, imports: ImportDesk) => void = () => undefined) {
  const desk = new LibraryDesk(() => onChange(desk, imports));
  const imports: ImportDesk = new ImportDesk(desk, async (file) => readLibraryFile(await file.text()));
  await desk.open();
  return { desk, imports };
}

/** All there is of articles. */
async function readWhole(ids: string[]) {
  return await Promise.all(
    ids.map(async (id) => {
      const [read, former] = [await readStoredArticle(id), await listVersions(id)];
      if (!read.ok || !former.ok) throw new Error('not read');
      return { reading: read.reading, versions: former.versions };
    }),
  );
}

async function exportAll(): Promise<File> {
  const { signal } = new AbortController();
  const run = {
    ids: await listed(),
    format: 'says-who',
    exportedAt: ADDED_AT,
    signal,
    onProgress: () => undefined,
  } as const;
  const done = await writeExport(run);
  const [file] = (done.ok && done.files) || [];
  if (file === undefined) throw new Error('no file');
  return new File([file.blob], file.name);
}

type Preview = Extract<ShownImport, { step: 'preview' }>;

async function preview(file: File) {
  const { desk, imports } = await openDesk();
  await imports.choose(file);
  if (desk.shown.importing?.step !== 'preview') throw new Error(JSON.stringify(desk.shown.news));
  return { desk, imports, shown: desk.shown.importing as Preview };
}

async function read(id: string) {
  const outcome = await readStoredArticle(id);
  return outcome.ok ? outcome.reading?.article : outcome;
}

describe('the preview', () => {
  it('tells new, same, conflicting and broken articles apart, and changes nothing', async () => {
    await saveArticle(article('same'), ADDED_AT);
    await saveArticle(article('other'), ADDED_AT);
    const mine = [article('new'), article('same'), article('other', 'Other words.'), article('bundled', 'Mine.')];
    const library = JSON.parse(writeLibrary(mine));
    library.articles.push({ id: 'broken' });
    const { shown } = await preview(textFile(JSON.stringify(library)));
    expect(shown).toMatchObject({
      fresh: { count: 1, titles: ['On new'] },
      same: { count: 1 },
      conflicting: { count: 1, titles: ['On other'] },
      bundled: { count: 1 },
      faults: [expect.stringMatching(/broken/)],
    });
    expect(await listed()).toEqual(['same', 'other']);
  });

  it.each([
    ['broken JSON', '{"format": '],
    ['another format', '{"format": "recipes", "version": 1}'],
    ['a newer version', '{"format": "says-who-library", "version": 99, "articles": []}'],
    ['a million opening brackets', '['.repeat(1_000_000)],
  ])('%s is refused with a reason', async (_what, text) => {
    const { desk, imports } = await openDesk();
    await imports.choose(textFile(text));
    expect(desk.shown).toMatchObject({ importing: null, news: { text: 'Nothing was added from x.json.' } });
    expect(desk.shown.news?.faults).toHaveLength(1);
  });

  it('too large a file is refused without being read', async () => {
    const { desk, imports } = await openDesk();
    const file = textFile('');
    const text = vi.fn();
    Object.defineProperties(file, { size: { value: MAX_LIBRARY_BYTES + 1 }, text: { value: text } });
    await imports.choose(file);
    expect(text).not.toHaveBeenCalled();
    expect(desk.shown.news?.faults).toEqual([TOO_LARGE]);
  });

  it('a file that was moved meanwhile is said to be unreadable', async () => {
    const { desk, imports } = await openDesk();
    const file = textFile('');
    file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await imports.choose(file);
    expect(desk.shown.news?.faults).toEqual(['The browser could not read this file.']);
  });

  it('of ten thousand faults shows some', async () => {
    const { shown } = await preview(textFile(`${'{"id":1}\n'.repeat(10_000)}{"id":"a","title":"t","text":"Words."}`));
    expect(shown.faults.length).toBeLessThan(300);
    expect(shown.faults.at(-1)).toMatch(/more/);
  });
});

describe('hostile entries', () => {
  it.each<[string, object]>([
    ['__proto__ as an id', { id: '__proto__', title: 't', text: 'Some words.' }],
    ['constructor as an id', { id: 'constructor', title: 't', text: 'Some words.' }],
    ['half a surrogate pair everywhere', { id: '\ud800', title: '\udfff', text: 'Words \ud83d here.' }],
    ['markup everywhere', { id: '<b>', title: '<script>x</script>', text: '<img src=x onerror=x>' }],
  ])('%s is stored and read back as it is', async (_what, entry) => {
    const { imports } = await preview(textFile(`${JSON.stringify(entry)}\n`));
    await imports.start();
    expect(await read((entry as { id: string }).id)).toMatchObject(entry);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])('%s is no address', async (url) => {
    const { desk, imports } = await openDesk();
    await imports.choose(textFile(`${JSON.stringify({ id: 'a', title: 't', text: 'Words.', url })}\n`));
    expect(desk.shown.importing).toBeNull();
    expect(desk.shown.news?.faults).toEqual([expect.stringMatching(/must be an address that begins with http/)]);
  });

  it('of two with one id the first holds', async () => {
    const lines = ['One.', 'Two.'].map((text) => JSON.stringify({ id: 'a', title: 't', text })).join('\n');
    const { imports, shown } = await preview(textFile(lines));
    expect(shown.faults).toHaveLength(1);
    await imports.start();
    expect(await read('a')).toMatchObject({ text: 'One.' });
  });
});

describe('importing', () => {
  it('adds what is new, leaves what is stored, and says so', async () => {
    await saveArticle(article('other'), ADDED_AT);
    const { desk, imports } = await preview(fileOf(article('new'), article('other', 'Other words.')));
    await imports.start();
    expect(desk.shown).toMatchObject({
      importing: null,
      total: 2,
      news: { text: '1 article was added from mine.json.' },
    });
    expect(await read('other')).toMatchObject({ text: textOf('other') });
  });

  it('replaces only where the reader chose it, and keeps the former version', async () => {
    await saveArticle(article('other'), ADDED_AT);
    const renamed = article('other', textOf('other'), { title: 'Renamed' });
    const { desk, imports } = await preview(fileOf(renamed));
    desk.show({ isReplacing: true });
    await imports.start();
    expect(await read('other')).toMatchObject({ title: 'Renamed' });
    expect(await listVersions('other')).toMatchObject({ versions: [{ article: { title: 'On other' } }] });
    expect(desk.shown.news?.text).toBe('1 was replaced from mine.json.');
  });

  it('puts notes without an article on the stored one with their address; those whose words are nowhere are listed', async () => {
    const text = `${textOf('x')} The mayor said so. ${textOf('y')}`;
    await saveArticle(article('a', text, at(URL_A)), ADDED_AT);
    const quote = (exact: string) => ({ selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] });
    const annotation = (id: string, uri: string, exact: string) => ({
      id,
      uri,
      text: 'Who?',
      tags: [],
      target: [{ source: uri, ...quote(exact) }],
    });
    const annotations = [
      annotation('1', 'http://news.example/a/', 'The mayor said so.'),
      annotation('2', URL_A, 'Nobody said so.'),
      annotation('3', 'https://elsewhere.example/', 'The mayor said so.'),
    ];
    const file = textFile(
      JSON.stringify({ export_date: ADDED_AT, export_userid: '', client_version: '', annotations }),
    );
    const { desk, imports, shown } = await preview(file);
    expect(shown.notes).toEqual({ count: 1, titles: ['1 on On a'] });
    expect(shown.faults).toHaveLength(2);
    await imports.start();
    const stored = await read('a');
    const [note] = stored && 'notes' in stored ? stored.notes : [];
    expect(text.slice(note?.content[0]?.start, note?.content[0]?.end)).toBe('The mayor said so.');
    expect(desk.shown.news?.text).toBe('1 note was put on stored articles from x.json.');
  });

  it('puts notes on the article beside them in the file, however its address is spelt', async () => {
    const file = JSON.parse(
      writeLibraryFile([article('a', 'The mayor said so.', at(URL_A))], 'web-annotation', ADDED_AT),
    );
    file.items.push({
      id: 'https://notes.example/1',
      type: 'Annotation',
      bodyValue: 'Who?',
      target: {
        source: `${URL_A.replace('https', 'http')}?utm_source=letter`,
        selector: { type: 'TextQuoteSelector', exact: 'The mayor' },
      },
    });
    const { imports, shown } = await preview(textFile(JSON.stringify(file)));
    expect(shown).toMatchObject({ fresh: { count: 1 }, faults: [] });
    await imports.start();
    expect(await read('a')).toMatchObject({ notes: [{ why: 'Who?' }] });
  });

  it('is cancelled after the batch under way: what is there is complete', async () => {
    const { desk, imports } = await openDesk((shown, own) => {
      if (shown.shown.importing?.step === 'running' && shown.shown.importing.done > 0) own.cancel();
    });
    await imports.choose(fileOf(...range(0, 600)));
    await imports.start();
    const ids = await listed();
    expect(ids).toHaveLength(500);
    expect(desk.shown.news?.text).toBe('The import was cancelled. 500 articles were added from mine.json.');
  });

  it('cancelled before it began adds nothing', async () => {
    const { desk, imports } = await preview(fileOf(article('a')));
    imports.cancel();
    await imports.start();
    expect(await listed()).toEqual([]);
    expect(desk.shown.news?.text).toBe('The import was cancelled; nothing was added.');
  });

  it('on a disk that runs full says what was stored before, and that is complete', async () => {
    const { desk, imports } = await preview(fileOf(...range(0, 600)));
    refuse('add', 2 * 550, FULL);
    await imports.start();
    vi.restoreAllMocks();
    expect(await listed()).toHaveLength(500);
    expect(desk.shown.news?.faults).toEqual([
      'There is no room left for more articles. 500 articles were stored before that and stay.',
    ]);
  });

  it('an export, a wipe and an import bring back when articles were stored, from which file, and their former texts', async () => {
    const own = {
      notes: [makeOwnNote('own-1', { kind: 'unsourced', source: '', text: 'Who?' }, [{ start: 0, end: 5 }])],
    };
    // The last three at one moment, as a clock that is put back may have it.
    for (const [i, day] of [1, 2, 3, 3, 3].entries())
      await saveArticle(article('a', textOf(`a${i}`), own), `2026-01-0${day}T00:00:00.000Z`);
    await saveArticle(article('b'), '2026-02-01T00:00:00.000Z', 'mine.json');
    const before = await readWhole(['a', 'b']);
    const file = await exportAll();
    for (const isForgotten of [true, false]) {
      await deleteArticles(['a', 'b']);
      if (isForgotten) await emptyTrash();
      const { imports, shown } = await preview(file);
      expect(shown).toMatchObject({ fresh: { count: 2 }, faults: [] });
      await imports.start();
      expect(await readWhole(['a', 'b'])).toEqual(before);
    }
    expect(await listArticles({})).toMatchObject({ entries: [{ addedAt: '2026-02-01T00:00:00.000Z' }, { id: 'a' }] });
  });

  it('a replaced article is as its file has it, with the former texts of both', async () => {
    await saveArticle(article('a', textOf('one')), '2026-01-01T00:00:00.000Z');
    await saveArticle(article('a', textOf('two')), '2026-01-02T00:00:00.000Z');
    const file = await exportAll();
    await deleteArticles(['a']);
    await emptyTrash();
    await saveArticle(article('a', textOf('mine')), '2026-01-03T00:00:00.000Z');
    const { desk, imports } = await preview(file);
    desk.show({ isReplacing: true });
    await imports.start();
    const [whole] = await readWhole(['a']);
    expect(whole?.reading).toMatchObject({ addedAt: '2026-01-02T00:00:00.000Z', article: { text: textOf('two') } });
    expect(whole?.versions.map(({ article: { text } }) => text)).toEqual([textOf('mine'), textOf('one')]);
  });

  it('of an article that is stored the same the file’s former texts are added, once, and the reader is told', async () => {
    for (const [i, text] of ['one', 'two', 'three'].entries())
      await saveArticle(article('a', textOf(text)), `2026-01-0${i + 1}T00:00:00.000Z`);
    await saveArticle(article('b'), ADDED_AT);
    const file = await exportAll();
    await deleteArticles(['a']);
    await emptyTrash();
    await saveArticle(article('a', textOf('three')), '2026-02-01T00:00:00.000Z');
    for (const [told, former] of [
      ['2 former texts were added', { count: 2, titles: ['2 of On a'] }],
      ['Nothing was added', { count: 0, titles: [] }],
    ] as const) {
      const { desk, imports, shown } = await preview(file);
      expect(shown).toMatchObject({ fresh: { count: 0 }, same: { count: 2 }, former });
      await imports.start();
      expect(desk.shown.news?.text).toBe(`${told} from ${file.name}.`);
      const [whole] = await readWhole(['a']);
      expect(whole?.reading).toMatchObject({ addedAt: '2026-02-01T00:00:00.000Z', article: { text: textOf('three') } });
      expect(whole?.versions.map(({ article: { text } }) => text)).toEqual([textOf('two'), textOf('one')]);
    }
  });

  it('of many such articles they are added in one transaction, not in one each', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `a${i}`);
    for (const text of ['one', 'two'])
      for (const id of ids) await saveArticle(article(id, textOf(`${id} ${text}`)), '2026-01-01T00:00:00.000Z');
    const file = await exportAll();
    const { desk, imports } = await preview(file);
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await imports.start();
    const writing = begun.mock.calls.filter(
      ([stores, mode]) => mode === 'readwrite' && [...stores].includes('versions'),
    );
    expect(writing).toHaveLength(1);
    expect(desk.shown.news?.text).toBe(`Nothing was added from ${file.name}.`);
  });

  it('of one that was changed meanwhile they are not', async () => {
    await saveArticle(article('a', textOf('one')), '2026-01-01T00:00:00.000Z');
    await saveArticle(article('a', textOf('two')), '2026-01-02T00:00:00.000Z');
    const file = await exportAll();
    await deleteArticles(['a']);
    await emptyTrash();
    await saveArticle(article('a', textOf('two')), ADDED_AT);
    const { imports } = await preview(file);
    await deleteArticles(['a']);
    await saveArticle(article('a', textOf('mine')), ADDED_AT);
    await imports.start();
    const [whole] = await readWhole(['a']);
    expect(whole?.versions.map(({ article: { text } }) => text)).not.toContain(textOf('one'));
  });

  it.each(['says-who', 'web-annotation'] as const)('what was exported as %s comes back the same', async (format) => {
    const noted = article('a', textOf('a'), {
      notes: [
        {
          id: 'own-1',
          kind: 'unsourced',
          origin: 'stored',
          content: [{ start: 0, end: 7 }],
          source: { spans: [], text: 'experts', resolved: null, grade: 'vague', link: null },
          cue: [],
          act: null,
          form: null,
          via: null,
          why: 'Who are they?',
          question: '',
          confidence: 1,
          isApproximate: false,
        },
      ],
    });
    const { imports } = await preview(textFile(writeLibraryFile([noted], format, ADDED_AT)));
    await imports.start();
    expect(await read('a')).toEqual(noted);
  });
});
