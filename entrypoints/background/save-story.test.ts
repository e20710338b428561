import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askReadout } from '../../platform/ask-page.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { FERRY_TEXT } from '../../test/ferry-text.ts';
import { eachWithAStore, listed } from '../../test/store/try-store.ts';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { savePage } from './save-page.ts';

vi.mock('../../platform/ask-page.ts', () => ({ askReadout: vi.fn(), haveReadAgain: async () => null }));

eachWithAStore();
beforeEach(() => {
  vi.mocked(askReadout).mockReset();
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch');
  });
});
afterEach(() => vi.unstubAllGlobals());

const FERRY = 'https://news.example/2026/the-last-ferry-to-skarn';
const TRAM = 'https://news.example/2026/the-last-tram-to-vesle';
const TRAM_TEXT = FERRY_TEXT.map((line) => line.replaceAll('ferry', 'tram').replaceAll('Skarn', 'Vesle'));
const story = (headline: string, texts: readonly string[]) =>
  `<article><h1>${headline}</h1>${texts.map((text) => `<p>${text}</p>`).join('')}</article>`;

/** An endless page; `news`: where it was read, and what it calls itself, where that is not the first story's. */
function open(shownAt: string, news: { address?: string; title?: string } = {}) {
  const { address = FERRY, title = 'The last ferry to Skarn' } = news;
  const reading = readHtml(
    `<html lang="en"><head><title>${title}</title><link rel="canonical" href="${FERRY}">
    <meta property="og:site_name" content="News"><meta name="author" content="Oda Brekke"></head>
    <body>${story('The last ferry to Skarn', FERRY_TEXT)}${story('The last tram to Vesle', TRAM_TEXT)}</body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const page = { reading, notes: [], match: null, address, isWhole: true, isStanding: true };
  const spanOf = (words: string) => {
    const start = reading.text.indexOf(words);
    return { start, end: start + words.length };
  };
  const show = (words: string) =>
    vi.mocked(askReadout).mockResolvedValue({ ...page, shownAt, inSight: [spanOf(words)] });
  return { show, spanOf };
}

/** The tram's story on a page of its own. */
function openTram(site = 'News', texts: readonly string[] = TRAM_TEXT) {
  const reading = readHtml(
    `<html lang="en"><head><title>The last tram to Vesle</title><meta property="og:site_name" content="${site}">
    <meta name="author" content="Ida Moen"></head><body>${story('The last tram to Vesle', texts)}</body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const page = { reading, notes: [], match: null, address: TRAM, shownAt: TRAM, isWhole: true, isStanding: true };
  vi.mocked(askReadout).mockResolvedValue({ ...page, inSight: [] });
}

async function save(...[note]: [Parameters<typeof savePage>[1]?]) {
  const saved = await savePage(1, note ?? null);
  if (!saved.ok) throw new Error(saved.message);
  const stored = await readStoredArticle(saved.id);
  return { saved, article: stored.ok ? stored.reading?.article : undefined };
}

describe('on an endless page', () => {
  it('the story in sight is stored at once, under the address that has its headline', async () => {
    open(TRAM).show(TRAM_TEXT[0] as string);
    const { saved, article } = await save();
    expect(saved).toMatchObject({ became: 'added', title: 'The last tram to Vesle' });
    // A page that has gone elsewhere and shows nothing of it yet is waited for, and asked again.
    expect(askReadout).toHaveBeenCalledOnce();
    expect(article).toMatchObject({ text: TRAM_TEXT.join('\n'), origin: { url: TRAM, byline: null } });
  });

  it('a story of which no address is known takes that of no other, nor its place in the library', async () => {
    const { show } = open(FERRY);
    show(FERRY_TEXT[0] as string);
    const first = await save();
    show(TRAM_TEXT[0] as string);
    const second = await save();
    expect(second.saved.became).toBe('added');
    expect(second.article?.origin.url).toBeNull();
    const stored = await readStoredArticle(first.saved.id);
    expect(stored.ok && stored.reading?.article?.text).toBe(FERRY_TEXT.join('\n'));
  });

  it('a note is stored with the story its words stand in, whatever is in sight', async () => {
    const { show, spanOf } = open(TRAM);
    show(FERRY_TEXT[0] as string);
    const exact = TRAM_TEXT[0]?.slice(0, 40) as string;
    const passages = [{ ...spanOf(exact), exact }];
    const note = { id: 'own-1', kind: 'attributed', source: '', text: 'Who?', address: FERRY, passages } as const;
    const { article } = await save({ ...note, passages });
    expect(article?.text).toBe(TRAM_TEXT.join('\n'));
    expect(article?.notes.map(({ why }) => why)).toContain('Who?');
  });

  it('a story that opens as one read before, and so has its address, is stored under the one that has its headline', async () => {
    const { show } = open(TRAM, { title: 'The last tram to Vesle', address: 'https://news.example/1234' });
    show(TRAM_TEXT[0] as string);
    expect((await save()).article?.origin.url).toBe(TRAM);
  });

  it.each<[string, Parameters<typeof open>[1] & object, string | null, string | null]>([
    ['that was read where its address was the second one’s already', { address: TRAM }, null, TRAM],
    ['whose title is the second one’s', { title: 'The last tram to Vesle' }, FERRY, null],
    ['whose title and address are the second one’s', { title: 'The last tram to Vesle', address: TRAM }, null, TRAM],
    ['whose addresses have no headlines', { address: 'https://news.example/1234' }, 'https://news.example/1234', null],
  ])('no story is stored in place of another: a page %s', async (_what, news, ferry, tram) => {
    const { show } = open(news.address ?? FERRY, news);
    show(FERRY_TEXT[0] as string);
    const first = await save();
    show(TRAM_TEXT[0] as string);
    const second = await save();
    expect([first.article?.origin.url, second.article?.origin.url]).toEqual([ferry, tram]);
    expect([first.article?.title, second.article?.title]).toEqual([
      'The last ferry to Skarn',
      'The last tram to Vesle',
    ]);
    expect(second.saved.became).toBe('added');
    const stored = await readStoredArticle(first.saved.id);
    expect(stored.ok && stored.reading?.article?.text).toBe(FERRY_TEXT.join('\n'));
  });
});

describe('a story that was stored where it has no address', () => {
  async function storeInSight() {
    const { show, spanOf } = open(FERRY);
    const exact = TRAM_TEXT[0]?.slice(0, 40) as string;
    show(exact);
    const passages = [{ ...spanOf(exact), exact }];
    const note = { id: 'own-1', kind: 'attributed', source: '', text: 'Who?', address: FERRY, passages } as const;
    return (await save({ ...note, passages })).saved.id;
  }

  it.each([
    ['as it was', TRAM_TEXT],
    ['with a paragraph more', [...TRAM_TEXT, 'The council will look at the timetable once more in the spring.']],
  ])('is the same article on its own page, %s, with the reader’s notes', async (_what, texts) => {
    const id = await storeInSight();
    openTram('News', texts);
    const { saved, article } = await save();
    expect(saved).toMatchObject({ id, became: 'updated' });
    expect(article).toMatchObject({ text: texts.join('\n'), origin: { url: TRAM, byline: 'Ida Moen' } });
    expect(article?.notes.map(({ why }) => why)).toContain('Who?');
    expect(await listed()).toEqual([id]);
  });

  it('is another where another site has the same text', async () => {
    const id = await storeInSight();
    openTram('Other news');
    const other = (await save()).saved;
    expect(other.became).toBe('added');
    expect(await listed()).toEqual([id, other.id]);
  });

  it('is the one that was stored from its own page before, and keeps that address and what else was known', async () => {
    openTram();
    const { saved } = await save();
    expect(await storeInSight()).toBe(saved.id);
    const stored = await readStoredArticle(saved.id);
    expect(stored.ok && stored.reading?.article?.origin).toMatchObject({ url: TRAM, byline: 'Ida Moen' });
    expect(stored.ok && stored.reading?.article?.notes.map(({ why }) => why)).toContain('Who?');
    expect(await listed()).toEqual([saved.id]);
  });
});
