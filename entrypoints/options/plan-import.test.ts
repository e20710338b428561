import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { writeLibraryFile } from '../../test/library/write-library-file.ts';
import { ADDED_AT, article, eachWithAStore } from '../../test/store/try-store.ts';
import { planImport } from './plan-import.ts';
import { runImport } from './run-import.ts';

eachWithAStore();

// All searches of a file together may read 100 million letters: fifty of such a text.
const LONG = 'x'.repeat(1_990_000);
const urlOf = (id: string) => `https://news.example/${id}`;
const note = (id: string, on: string, exact: string) => ({
  id: `${on}-${id}`,
  uri: urlOf(on),
  text: 'Who?',
  target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
});
const strays = (on: string, count: number) =>
  Array.from({ length: count }, (_, i) => note(`stray-${i}`, on, `Nobody said ${i}.`));

it('an import does what its preview says, also where the preview gave up searching', async () => {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  for (const id of ['a', 'b']) {
    const origin = { url: urlOf(id), site: null, byline: null, published: null, remark: null };
    await saveArticle(article(id, `${LONG} The mayor said so. The clerk did not.`, { origin }), ADDED_AT);
  }
  const annotations = [
    ...strays('a', 40),
    note('1', 'b', 'The mayor said so.'),
    ...strays('b', 20),
    note('2', 'b', 'The clerk did not.'),
  ];
  const reading = readLibraryFile(JSON.stringify({ export_date: ADDED_AT, annotations }));
  if (!reading.ok) throw new Error(reading.message);
  const { signal } = new AbortController();
  const plan = await planImport(reading, signal);
  if (!plan.ok) throw new Error(plan.message);
  expect(plan.faults.map(({ where }) => where)).toContain('annotation "b-2"');
  const done = await runImport({ plan, fileName: 'x.json', isReplacing: false, signal, onProgress: () => undefined });
  expect(done).toMatchObject({ notes: 1, message: null });
  // Two megabytes are searched forty times.
}, 30_000);

it.each([
  [1, 'No stored article has the address https://news.example/a. It was left out.'],
  [2, 'No stored article has the address https://news.example/a. It was left out, and 1 other made there.'],
  [1080, 'No stored article has the address https://news.example/a. It was left out, and 1,079 others made there.'],
])('that no article is stored where %i notes of a file were made is said once', async (count, message) => {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  const annotations = [...strays('a', count), note('1', 'b', 'The mayor said so.')];
  const reading = readLibraryFile(JSON.stringify({ export_date: ADDED_AT, annotations }));
  if (!reading.ok) throw new Error(reading.message);
  const plan = await planImport(reading, new AbortController().signal);
  expect(plan.ok && plan.faults).toEqual([
    { where: 'annotation "a-stray-0"', message },
    {
      where: 'annotation "b-1"',
      message: 'No stored article has the address https://news.example/b. It was left out.',
    },
  ]);
});

it('so many notes on one article that no function takes them as arguments are counted', async () => {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  const reading = readLibraryFile(JSON.stringify({ export_date: ADDED_AT, annotations: [note('1', 'b', 'x')] }));
  if (!reading.ok) throw new Error(reading.message);
  // A page's stack holds 120,000 of them, that of the tests four times as many.
  const looseNotes = reading.looseNotes.flatMap((one) => Array<typeof one>(600_000).fill(one));
  const plan = await planImport({ ...reading, looseNotes }, new AbortController().signal);
  expect(plan.ok && plan.faults.map(({ message }) => message)).toEqual([expect.stringContaining('599,999 others')]);
}, 60_000);

it.each(['https://news.example/a?x[0]=1|2', 'https://büro.example/\\a'])(
  'notes of an export to Web Annotations are put back on the stored article of an odd address: %s',
  async (url) => {
    vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
    const OWN = makeOwnNote('own-1', { kind: 'unsourced', source: '', text: 'When?' }, [{ start: 0, end: 8 }]);
    const origin = { url, site: null, byline: null, published: null, remark: null };
    const whole = article('a', 'The clerk said that the road was closed.', { notes: [OWN], origin });
    await saveArticle({ ...whole, notes: [] }, ADDED_AT);
    // Another program keeps what it knows.
    const keep = (key: string, value: unknown) => (key.startsWith('says-who:') ? undefined : value);
    const file = JSON.stringify(JSON.parse(writeLibraryFile([whole], 'web-annotation', ADDED_AT)), keep);
    const reading = readLibraryFile(file);
    if (!reading.ok) throw new Error(reading.message);
    expect(await planImport(reading, new AbortController().signal)).toMatchObject({
      notesFor: [{ article: { id: 'a' }, notes: [{ comment: 'When?' }] }],
      // The bookmark marks no words.
      faults: [{ where: 'annotation "tag:says-who.example,2026:article/a"' }],
    });
  },
);

describe('notes of an export to Hypothesis on an article that was stored without an address', () => {
  const OWN = makeOwnNote('own-1', { kind: 'attributed', source: 'The clerk', text: 'When?' }, [{ start: 0, end: 8 }]);
  const whole = article('text-1', 'The clerk said that the road was closed.', { notes: [OWN] });

  async function importInto(stored: typeof whole, change = (text: string) => text) {
    vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
    await saveArticle(stored, ADDED_AT);
    const reading = readLibraryFile(change(writeLibraryFile([whole], 'hypothesis', ADDED_AT)));
    if (!reading.ok) throw new Error(reading.message);
    const { signal } = new AbortController();
    const plan = await planImport(reading, signal);
    if (!plan.ok) throw new Error(plan.message);
    await runImport({ plan, fileName: 'x.json', isReplacing: false, signal, onProgress: () => undefined });
    const read = await readStoredArticle(stored.id);
    const notes = read.ok ? read.reading?.article?.notes.map(({ id, why }) => [id, why]) : null;
    return { notes, faults: plan.faults.map(({ message }) => message) };
  }

  it('are put back on it, each once', async () => {
    expect(await importInto({ ...whole, notes: [] })).toEqual({ notes: [['own-1', 'When?']], faults: [] });
    expect(await importInto(whole)).toEqual({ notes: [['own-1', 'When?']], faults: [] });
  });

  it('are put on no other article', async () => {
    const { notes, faults } = await importInto({ ...whole, id: 'text-2', notes: [] });
    expect(notes).toEqual([]);
    expect(faults).toEqual(['No stored article has the address it was made on. It was left out.']);
  });

  it('of which another program says the address are refused, as ever', async () => {
    const other = (text: string) => text.replaceAll('"uri":"tag:', '"uri":"urn:');
    const { notes, faults } = await importInto({ ...whole, notes: [] }, other);
    expect(notes).toEqual([]);
    expect(faults).toEqual(['It is on an address that does not begin with http:// or https://. It was left out.']);
  });
});

it.each<[stored: string, noted: string, count: number]>([
  ['https://news.example/a?x[0]=1|2', 'https://news.example/a?x%5B0%5D=1%7C2', 1],
  ['https://news.example/a?x%5B0%5D=1', 'https://news.example/a?x[0]=1', 1],
  ['https://news.example/%E6%96%B0', 'https://news.example/新', 1],
  ['https://news.example/新[1]', 'https://news.example/%E6%96%B0%5B1%5D', 1],
  ['https://news.example/%E6%96%B0[1]', 'https://news.example/%E6%96%B0%5B1%5D', 1],
  ['https://news.example/a%FC', 'https://news.example/a%FC', 1],
  ['https://news.example/a%2Fb', 'https://news.example/a/b', 0],
])('on an article stored from %s notes made on %s find a place: %i', async (stored, noted, count) => {
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  const origin = { url: stored, site: null, byline: null, published: null, remark: null };
  await saveArticle(article('a', 'The clerk said that the road was closed.', { origin }), ADDED_AT);
  const annotations = [{ ...note('1', 'a', 'The clerk'), uri: noted }];
  const reading = readLibraryFile(JSON.stringify({ export_date: ADDED_AT, annotations }));
  if (!reading.ok) throw new Error(reading.message);
  const plan = await planImport(reading, new AbortController().signal);
  expect(plan.ok && plan.notesFor.length).toBe(count);
});
