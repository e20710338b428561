import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import { indexLibrary } from '../../core/match/candidates/index-library.ts';
import { findMatch } from '../../core/match/find-match.ts';
import type { Note } from '../../core/notes/note.ts';
import { readPlainText } from '../../core/text/read-plain-text.ts';
import { askReadout } from '../../platform/ask-page.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { article, eachWithAStore } from '../../test/store/try-store.ts';
import { readHtml } from '../../tools/analyze/read-html.ts';
import { readComparison } from './read-comparison.ts';

vi.mock('../../platform/ask-page.ts');
vi.mock('../../platform/page-tab.ts', () => ({ findPageTab: async () => ({ id: 1, url: null, title: '' }) }));

const SENTENCES = [
  'The old clock of Elmere stopped on Monday during the autumn flood.',
  'It had been repaired by 12 craftsmen from three neighbouring villages.',
  'Nobody knows yet who will wind the clock in the coming year.',
  'The council meets again on the last Thursday of the month.',
];

eachWithAStore();
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([article('bundled')])));
});

/** An article stored twice on one day, and what its former text is beside the one of now. */
async function compare(
  former: readonly string[],
  now: readonly string[],
  notes: { former?: Note[]; now?: Note[] } = {},
) {
  await saveArticle(article('a', former.join(' '), { notes: notes.former ?? [] }), '2026-11-24T10:00:00.000Z');
  await saveArticle(article('a', now.join(' '), { notes: notes.now ?? [] }), '2026-11-24T12:00:00.000Z');
  const reading = await readComparison('chrome-extension://id/sidepanel.html?article=%22a%22&version=0');
  if (!reading.ok) throw new Error(reading.message);
  return reading.comparison;
}

it('two texts stored on one day are told apart, and neither is called a page', async () => {
  const { storedName, pageName, only } = await compare(SENTENCES, SENTENCES.slice(1));
  expect(storedName).not.toBe(pageName);
  expect([storedName, pageName, ...Object.values(only)].join()).not.toMatch(/page/i);
});

it('the reader’s notes on a former text are there where the text of now has them no more, or otherwise', async () => {
  const text = SENTENCES.join(' ');
  const on = (i: number) => ({ start: text.indexOf(SENTENCES[i] ?? ''), end: text.indexOf(SENTENCES[i] ?? '') + 20 });
  const note = (id: string, i: number, words = 'Why?') =>
    makeOwnNote(id, { kind: 'unsourced', source: '', text: words }, [on(i)]);
  const notes = [note('own-same', 0), note('own-edited', 1), note('own-gone', 2), note('auto-1', 3)];
  const now = [note('own-same', 0), note('own-edited', 1, 'How many?')];
  const shown = await compare(SENTENCES, SENTENCES.slice(0, 2), { former: notes, now });
  expect(shown.leftOut.notes.map(({ id, why }) => [id, why])).toEqual([
    ['own-edited', 'Why?'],
    ['own-gone', 'Why?'],
  ]);
});

const UPDATE = 'The council has since asked a clockmaker from the capital for advice.';
it.each<[string, string[], string[]]>([
  ['a sentence that was cut', SENTENCES.filter((_, i) => i !== 2), ['dropped']],
  ['an update at the end', [...SENTENCES, UPDATE], ['added']],
  ['an update at the beginning', [UPDATE, ...SENTENCES], ['added']],
  ['nothing', [...SENTENCES].map((sentence) => sentence.replace('.', '. ')), []],
])('of two stored texts %s is a difference', async (_what, now, kinds) => {
  const { rows, summary } = await compare(SENTENCES, now);
  expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual(kinds);
  expect(summary.startsWith('The words are the same')).toBe(kinds.length === 0);
});

it('of a page that cannot be read any more it says where to begin again, by the name the settings use', async () => {
  vi.mocked(askReadout).mockResolvedValue(null);
  const reading = await readComparison('chrome-extension://id/sidepanel.html?tab=1');
  expect(reading).toMatchObject({ ok: false, message: expect.stringMatching(/in the toolbar window\.$/) });
});

const GERMAN = [
  'Das Hafenamt teilte am Montag mit, dass der alte Kran noch vor dem Winter abgebaut werde.',
  'Drei Nachbarn hatten auf ein Museum gehofft, wie die Stadt dem Gemeinderat in einem Brief mitteilte.',
  'Der Gemeinderat tagt wieder am letzten Donnerstag des Monats und entscheidet dann über den Platz.',
];
it.each(['en', null])(
  'a number in words that changed is told in a text’s own language, stored as %s',
  async (language) => {
    const text = GERMAN.join(' ');
    await saveArticle(article('a', text, { language }), '2026-11-24T10:00:00.000Z');
    await saveArticle(article('a', text.replace('Drei', 'Vier'), { language }), '2026-11-24T12:00:00.000Z');
    const reading = await readComparison('chrome-extension://id/sidepanel.html?article=%22a%22&version=0');
    const facts = reading.ok && reading.comparison.rows.flatMap((row) => row.facts);
    expect(facts).toEqual([{ kind: 'number', stored: 'Drei', page: 'Vier' }]);
    expect(reading).toMatchObject({ comparison: { languages: { stored: 'de', page: 'de' } } });
  },
);

const OTHER = [
  'Two climbers were found safe in the mountains of Solvik at noon.',
  'A helicopter had looked for them since the evening before.',
  'Both were taken to a hospital and are said to be well.',
];
it('a former text with which that of now has nothing in common can still be read, beside it', async () => {
  const { rows, summary, stored, page } = await compare(SENTENCES, OTHER);
  expect(summary).toMatch(/^Hardly a sentence/);
  const read = (text: string, spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => text.slice(start, end)).join();
  expect(rows.map((row) => [row.kind, read(stored, row.stored), read(page, row.page)])).toEqual([
    ['changed', SENTENCES.join(' '), OTHER.join(' ')],
  ]);
});

it('of a report that its page writes anew every day the numbers that differ are told', async () => {
  const market = (day: string, [change, points, shares, gain, price]: readonly string[]) => [
    `The Lindhavn index closed ${change} per cent up at ${points} points on ${day}.`,
    `About ${shares} million shares changed hands on the exchange in Lindhavn.`,
    `Nordsund Lines led with a gain of ${gain} per cent in the afternoon.`,
    `That took the share of Nordsund Lines to ${price} crowns, its best since spring.`,
  ];
  const monday = market('Monday', ['1.2', '4,310', '88', '3.4', '212']);
  const tuesday = market('Tuesday', ['0.4', '4,327', '61', '1.9', '216']);
  expect(findMatch(indexLibrary([article('a', monday.join(' '))]), tuesday.join(' '))).toBeNull();
  const { rows } = await compare(monday, tuesday);
  expect(rows.map(({ facts }) => facts.filter(({ kind }) => kind === 'number').length)).toEqual([2, 1, 1, 1]);
});

it.each<[string, string[], string[]]>([
  ['is as it was', SENTENCES, []],
  ['was only cut', SENTENCES.filter((_, i) => i !== 1), [SENTENCES[1] ?? '']],
])('of a page that %s the stored sentences it no longer has are differences', async (_what, now, dropped) => {
  const stored = article('a', SENTENCES.join(' '));
  await saveArticle(stored, '2026-11-24T10:00:00.000Z');
  const text = now.join(' ');
  const match = findMatch(indexLibrary([stored]), text)?.match ?? null;
  expect(match?.relation).toBe(dropped.length === 0 ? 'copy' : 'excerpt');
  const address = 'https://news.example/clock';
  const page = {
    reading: readPlainText(text),
    match,
    notes: [],
    address,
    shownAt: address,
    isWhole: true,
    isStanding: true,
    inSight: [],
  };
  vi.mocked(askReadout).mockResolvedValue(page);
  const answer = await readComparison('chrome-extension://id/sidepanel.html');
  if (!answer.ok) throw new Error(answer.message);
  const different = answer.comparison.rows.filter(({ kind }) => kind !== 'same');
  expect(different.map(({ kind }) => kind)).toEqual(dropped.map(() => 'dropped'));
  expect(different.flatMap((row) => row.stored.map(({ start, end }) => stored.text.slice(start, end)))).toEqual(
    dropped,
  );
});

it.each<[string, string[], string[]]>([
  ['has lost a sentence, the note on it is told', SENTENCES.filter((_, i) => i !== 1), ['How many?']],
  ['has them all, no note is left over', SENTENCES, []],
  ['only quotes the article, the others are not told of', SENTENCES.slice(0, 1), []],
])('of a page that %s', async (_what, now, told) => {
  const stored = article('a', SENTENCES.join(' '));
  const on = (i: number) => {
    const start = stored.text.indexOf(SENTENCES[i] ?? '');
    return [{ start, end: start + (SENTENCES[i] ?? '').length }];
  };
  const own = (id: string, i: number, text: string, kind: Note['kind'] = 'unsourced') =>
    makeOwnNote(id, { kind, source: '', text }, on(i));
  const notes = [own('own-1', 1, 'How many?'), own('auto-1', 1, 'Found.'), own('own-2', 2, 'Still here.')];
  const withNotes = { ...stored, notes: [...notes, own('own-3', 1, 'The former page’s.', 'inserted')] };
  await saveArticle(withNotes, '2026-11-24T10:00:00.000Z');
  const compared = { ...withNotes, notes: withNotes.notes.filter(({ id }) => !id.startsWith('auto-')) };
  const reading = readPlainText(now.length === 1 ? [...OTHER, ...now, ...OTHER].join(' ') : now.join(' '));
  const found = findMatch(indexLibrary([compared]), reading.text);
  const address = 'https://news.example/clock';
  const rest = { address, shownAt: address, isWhole: true, isStanding: true, inSight: [] };
  vi.mocked(askReadout).mockResolvedValue({
    reading,
    match: found?.match ?? null,
    notes: found?.notes ?? [],
    ...rest,
  });
  const answer = await readComparison('chrome-extension://id/sidepanel.html');
  if (!answer.ok) throw new Error(answer.message);
  expect(answer.comparison.leftOut.notes.map(({ why }) => why)).toEqual(told);
  expect(answer.comparison.leftOut.title).not.toMatch(/former/i);
});

it.each([
  ['another', 'A clock stops in Elmere', ' On the page its headline is “A clock stops in Elmere”.'],
  ['the same', 'The clock of Elmere', ''],
])('of a page with the same text under %s headline', async (_what, headline, told) => {
  const stored = article('a', SENTENCES.join(' '), { title: 'The clock of Elmere' });
  await saveArticle(stored, '2026-11-24T10:00:00.000Z');
  const head = `<head><title>${headline}</title></head>`;
  const reading = readHtml(`<html>${head}<body><h1>${headline}</h1><p>${SENTENCES.join('</p><p>')}</p></body></html>`);
  if (typeof reading === 'string') throw new Error(reading);
  const match = findMatch(indexLibrary([stored]), reading.text)?.match ?? null;
  const address = 'https://news.example/clock';
  const rest = { notes: [], address, shownAt: address, isWhole: true, isStanding: true, inSight: [] };
  vi.mocked(askReadout).mockResolvedValue({ reading, match, ...rest });
  const answer = await readComparison('chrome-extension://id/sidepanel.html');
  const summary = answer.ok && answer.comparison.summary;
  expect(summary).toBe(`This page carries the stored article “The clock of Elmere”: 100\u00a0% of it.${told}`);
});

it.each([
  ['another', 'A clock stops in Elmere', ' The former headline was “A clock stops in Elmere”.'],
  ['the same', 'The clock of Elmere', ''],
])('of a former text with %s headline', async (_what, title, told) => {
  await saveArticle(article('a', SENTENCES.join(' '), { title }), '2026-11-24T10:00:00.000Z');
  const now = article('a', SENTENCES.slice(1).join(' '), { title: 'The clock of Elmere' });
  await saveArticle(now, '2026-11-24T12:00:00.000Z');
  const answer = await readComparison('chrome-extension://id/sidepanel.html?article=%22a%22&version=0');
  const summary = answer.ok && answer.comparison.summary;
  expect(summary).toBe(`1 place differs between the former text and the one stored now.${told}`);
});
