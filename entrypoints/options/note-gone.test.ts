import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { keepOwnNotes } from '../../core/library/notes/keep-own-notes.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import type { Note } from '../../core/notes/note.ts';
import { forgetBundled } from '../../platform/load-candidates.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { changeArticle } from '../../platform/store/save/change-article.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { ADDED_AT, article, eachWithAStore } from '../../test/store/try-store.ts';
import { ArticleDesk } from './article-desk.ts';

const WORDS = { kind: 'attributed', source: 'The clerk', text: 'It was the clerk.' } as const;
const TEXT = article('a').text;
const note = (id: string, start = 0): Note =>
  makeOwnNote(id, { ...WORDS, source: 'He', text: 'Who is he?' }, [{ start, end: TEXT.indexOf(' ', start) }]);
const LATER = TEXT.indexOf('wordax7');
const ARTICLE = article('a', TEXT, { notes: [note('own-1'), note('auto-a1', LATER)] });

eachWithAStore();
beforeEach(async () => {
  fakeBrowser.reset();
  forgetBundled();
  vi.stubGlobal('fetch', async () => new Response(writeLibrary([])));
  await saveArticle(ARTICLE, ADDED_AT);
});

async function openDesk() {
  const desk = new ArticleDesk(() => undefined);
  await desk.open('a');
  return desk;
}

/** Another tab does it, behind this one's back. */
const deleteElsewhere = (id: string) =>
  changeArticle('a', (kept) => ({ ...kept, notes: kept.notes.filter((one) => one.id !== id) }));
const storeAnew = (text: string, notes: Note[] = []) =>
  saveArticle({ ...ARTICLE, text, notes }, ADDED_AT, '', { join: keepOwnNotes });

/** What is stored: the words each note stands on, and what it says. */
async function stored() {
  const outcome = await readStoredArticle('a');
  const { text, notes } = (outcome.ok && outcome.reading?.article) || { text: '', notes: [] };
  return notes.map(({ content, why }) => [...content.map(({ start, end }) => text.slice(start, end)), why]);
}

const listed = (desk: ArticleDesk) =>
  desk.shown.article?.notes.map(({ key, passages, isGone }) => [key, ...passages, ...(isGone ? ['gone'] : [])]);

describe('a note that is being written on when another tab deletes it', () => {
  it.each(['own-1', 'auto-a1'])('keeps its form with what is written, and is put back with that: %s', async (id) => {
    const desk = await openDesk();
    const word = id === 'own-1' ? 'wordax0' : 'wordax7';
    desk.write(id, WORDS);
    await deleteElsewhere(id);
    await desk.open('a');
    expect(listed(desk)).toContainEqual([id, word, 'gone']);
    expect([...desk.shown.drafts]).toEqual([[id, WORDS]]);
    expect(await desk.editNote(id, WORDS)).toBe(true);
    expect(await stored()).toContainEqual([word, WORDS.text]);
    expect(listed(desk)).toHaveLength(2);
    expect(desk.shown).toMatchObject({ problems: [], news: { text: expect.stringMatching(/back/) } });
    expect(desk.drafts.isEmpty()).toBe(true);
  });

  it('is put back where this tab has not heard of it, written on or not', async () => {
    const desk = await openDesk();
    await deleteElsewhere('own-1');
    expect(await desk.editNote('own-1', WORDS)).toBe(true);
    expect(await stored()).toContainEqual(['wordax0', WORDS.text]);
  });

  it('is gone where the writing is given up', async () => {
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    await deleteElsewhere('own-1');
    await desk.open('a');
    desk.write('own-1', null);
    expect(listed(desk)).toEqual([['auto-a1', 'wordax7']]);
    expect(desk.drafts.isEmpty()).toBe(true);
  });

  it('is gone at once where nothing was written on it', async () => {
    const desk = await openDesk();
    await deleteElsewhere('own-1');
    await desk.open('a');
    expect(listed(desk)).toEqual([['auto-a1', 'wordax7']]);
  });

  it('goes where its words stand by now, where the article was stored anew', async () => {
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    await deleteElsewhere('own-1');
    await storeAnew(`Updated on Monday. ${TEXT}`);
    await desk.open('a');
    expect(await desk.editNote('own-1', WORDS)).toBe(true);
    expect(await stored()).toEqual([['wordax0', WORDS.text]]);
  });

  it('keeps its form where its words are gone from the article, too', async () => {
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    await deleteElsewhere('own-1');
    await storeAnew('Other words altogether are what the page says by now. '.repeat(3));
    await desk.open('a');
    expect(await desk.editNote('own-1', WORDS)).toBe(false);
    expect(desk.shown.problems).toEqual([expect.stringContaining('no longer stand in it')]);
    expect(listed(desk)).toEqual([['own-1', 'wordax0', 'gone']]);
    expect([...desk.shown.drafts]).toEqual([['own-1', WORDS]]);
    expect(await stored()).toEqual([]);
  });
});

describe('a note that analysis found, where the article was stored anew and another has its number', () => {
  const anew = () => storeAnew(`First of all this. ${TEXT}`, [note('auto-a1')]);

  it('keeps what is written on it off the other', async () => {
    const desk = await openDesk();
    desk.write('auto-a1', WORDS);
    await anew();
    await desk.open('a');
    const keys = (listed(desk) ?? []).map(([key]) => key);
    expect(new Set(keys).size).toBe(3);
    expect(listed(desk)).toContainEqual(['auto-a1', 'wordax7', 'gone']);
    expect(await desk.editNote('auto-a1', WORDS)).toBe(true);
    expect(await stored()).toContainEqual(['wordax7', WORDS.text]);
    expect(await stored()).toHaveLength(3);
  });

  it('is what is edited, not the other, where this tab has not heard of it', async () => {
    const desk = await openDesk();
    await anew();
    await desk.editNote('auto-a1', WORDS);
    expect(await stored()).toContainEqual(['wordax7', WORDS.text]);
    expect(await stored()).toHaveLength(3);
  });

  it('is what is deleted, not the other', async () => {
    const desk = await openDesk();
    await anew();
    await desk.deleteNote('auto-a1');
    expect(await stored()).toHaveLength(2);
    expect(desk.shown).toMatchObject({ news: null });
  });
});
