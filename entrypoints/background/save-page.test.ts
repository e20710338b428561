import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Note } from '../../core/notes/note.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { closeArticles } from '../../platform/article-database.ts';
import { askReadout } from '../../platform/ask-page.ts';
import type { Readout } from '../../platform/page-instance.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { eachWithAStore } from '../../test/store/try-store.ts';
import { analyseWhole } from './analyse.ts';
import { savePage } from './save-page.ts';

const ADDRESS = 'https://news.example/strike';
const TEXT = [
  'Ferry workers in Lindhavn walk out over new timetable',
  'About 400 ferry workers in the port of Lindhavn stopped work on Monday in protest against a new timetable, the operator said. It cancelled 36 crossings and asked passengers to travel by train.',
  'Its director, Peter Brandt, said that the timetable had been discussed for seven months and would not be withdrawn. The company carries 2.1 million passengers a year and belongs to the state.',
].join('\n\n');

const readout = (text: string, news: Partial<Readout>): Readout => ({
  reading: readPlainText(text),
  notes: [],
  match: null,
  address: ADDRESS,
  shownAt: ADDRESS,
  isWhole: true,
  isStanding: true,
  inSight: [],
  ...news,
});

vi.mock('../../platform/ask-page.ts', () => ({ askReadout: vi.fn(), haveReadAgain: async () => null }));
vi.mock('./analyse.ts', { spy: true });

eachWithAStore();
// On a busy machine the first analysis takes longer than a page is waited for.
beforeAll(async () => {
  await analyseWhole(readPlainText(TEXT), ADDRESS);
  await closeArticles();
}, 60_000);
beforeEach(() => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
  // A page whose question for the rest was lost with a background that was stopped.
  vi.mocked(askReadout)
    .mockReset()
    .mockResolvedValue(readout(TEXT, { isWhole: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function storedArticle(id: string) {
  const stored = await readStoredArticle(id);
  return stored.ok ? stored.reading?.article : undefined;
}

it('a page that lost the rest of its answer is stored with all its notes, and at once', async () => {
  const saved = await savePage(1, null);
  expect(saved).toMatchObject({ ok: true, became: 'added' });
  // One that is waited for is asked again.
  expect(askReadout).toHaveBeenCalledOnce();
  const notes = saved.ok ? (await storedArticle(saved.id))?.notes : [];
  expect(notes?.map(({ source }) => source?.text)).toContain('the operator');
});

it('a page whose analysis never ends is stored with the notes there are', async () => {
  vi.mocked(analyseWhole).mockReturnValue(new Promise(() => undefined));
  const saved = await savePage(1, null);
  expect(saved).toMatchObject({ ok: true, became: 'added' });
  expect(saved.ok && (await storedArticle(saved.id))?.notes).toEqual([]);
});

it('a page that has just gone to another article is stored once that is read, not with the text before', async () => {
  const before = TEXT.replaceAll('Lindhavn', 'Karlstad');
  vi.mocked(askReadout)
    .mockResolvedValue(readout(TEXT, {}))
    .mockResolvedValueOnce(readout(before, { isStanding: false }))
    .mockResolvedValueOnce(null);
  const saved = await savePage(1, null);
  expect(saved.ok && (await storedArticle(saved.id))?.text).toContain('Lindhavn');
});

it('a page that never stands still is stored as it was read last', async () => {
  vi.mocked(askReadout).mockResolvedValue(readout(TEXT, { isStanding: false }));
  const saved = await savePage(1, null);
  expect(saved.ok && (await storedArticle(saved.id))?.text).toContain('Lindhavn');
});

it('a note that is stored a second time has the words of the second time, and is one', async () => {
  const [start, exact] = [TEXT.indexOf('Peter Brandt'), 'Peter Brandt'];
  const passages = [{ start, end: start + 12, exact }];
  const note = { id: 'own-1', kind: 'attributed', source: '', address: ADDRESS, passages } as const;
  const store = async (text: string, notes: readonly Note[]) => {
    vi.mocked(askReadout).mockResolvedValue(readout(TEXT, { notes: [...notes] }));
    const saved = await savePage(1, { ...note, text });
    return (saved.ok && (await storedArticle(saved.id))?.notes) || [];
  };
  // The page is read again meanwhile, and shows the note as it was stored.
  const first = await store('Who is he?', []);
  const shown = first.map((one) => ({ ...one, content: [{ start, end: start + 12 }] }));
  expect((await store('Who is he to say so?', shown)).map(({ why }) => why)).toEqual(['Who is he to say so?']);
});

const ELSEWHERE = 'https://news.example/harbour';

it.each<[string, boolean, string, string | null]>([
  ['that has gone to another article meanwhile', false, ELSEWHERE, ADDRESS],
  ['that is where it was, its address spelt otherwise', true, `${ADDRESS}#top`, ADDRESS],
  ['of which no address was known', true, ADDRESS, null],
])('a note on words of many articles, made on a page %s, is stored: %s', async (_what, isStored, here, address) => {
  vi.mocked(askReadout).mockResolvedValue(readout(TEXT, { address: here, shownAt: here }));
  const passages = [{ start: 3, end: 15, exact: 'the operator' }];
  const note = { id: 'own-1', kind: 'attributed', source: '', text: 'Who?', address, passages } as const;
  const saved = await savePage(1, note);
  expect(saved.ok).toBe(isStored);
  if (!saved.ok) expect(saved.message).toMatch(/^The selected words do not stand/);
});

it('a page that went elsewhere and still shows the story before is stored once the next story is there', async () => {
  vi.mocked(askReadout)
    .mockResolvedValueOnce(readout(TEXT, { shownAt: ELSEWHERE }))
    .mockResolvedValueOnce(null)
    .mockResolvedValue(readout(TEXT.replaceAll(/ferry/gi, 'harbour'), { address: ELSEWHERE, shownAt: ELSEWHERE }));
  const saved = await savePage(1, null);
  const stored = saved.ok ? await storedArticle(saved.id) : undefined;
  expect(stored).toMatchObject({ origin: { url: ELSEWHERE }, text: expect.stringContaining('harbour workers') });
});

it('a story that stays where its page goes elsewhere is stored under the address it was read at', async () => {
  vi.mocked(askReadout).mockResolvedValue(readout(TEXT, { shownAt: ELSEWHERE }));
  const saved = await savePage(1, null);
  expect(saved.ok && (await storedArticle(saved.id))?.origin.url).toBe(ADDRESS);
});

it.each([`${ADDRESS}#comments`, `${ADDRESS}?utm_source=letter`])(
  'an address that is another by its spelling alone (%s) is not waited for',
  async (shownAt) => {
    vi.mocked(askReadout).mockResolvedValue(readout(TEXT, { shownAt }));
    expect(await savePage(1, null)).toMatchObject({ ok: true });
    expect(askReadout).toHaveBeenCalledOnce();
  },
);
