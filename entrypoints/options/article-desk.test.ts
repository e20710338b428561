import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeLibrary } from '../../core/library/files/write-library.ts';
import { keepOwnNotes } from '../../core/library/notes/keep-own-notes.ts';
import { makeOwnNote } from '../../core/library/notes/make-own-note.ts';
import type { Note } from '../../core/notes/note.ts';
import { forgetBundled, loadCandidates } from '../../platform/load-candidates.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { saveArticle } from '../../platform/store/save/save-article.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import { ADDED_AT, article, behind, eachWithAStore } from '../../test/store/try-store.ts';
import { ArticleDesk } from './article-desk.ts';

const WORDS = { kind: 'attributed', source: 'The clerk', text: 'It was the clerk.' } as const;
const note = (id: string): Note =>
  makeOwnNote(id, { ...WORDS, source: 'He', text: 'Who is he?' }, [{ start: 0, end: 9 }]);
const OF_ANALYSIS = note('auto-a1');
const ARTICLE = article('a', undefined, { notes: [OF_ANALYSIS, note('own-1')] });

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

async function storedNotes() {
  const stored = await readStoredArticle('a');
  return (stored.ok && stored.reading?.article?.notes) || [];
}

describe('a note that analysis found, once a reader has edited it', () => {
  it('is the reader’s own: shown on pages, and kept when the page is stored again', async () => {
    const desk = await openDesk();
    await desk.editNote('auto-a1', WORDS);
    expect(desk.shown.article?.notes.map(({ origin }) => origin)).toEqual(['Your note', 'Your note']);
    const { articles } = await loadCandidates({
      text: ARTICLE.text,
      address: null,
      embedding: Promise.resolve(null),
    });
    expect(articles[0]?.notes.map(({ why }) => why)).toContain('It was the clerk.');
    await saveArticle({ ...ARTICLE, notes: [OF_ANALYSIS] }, ADDED_AT, '', { join: keepOwnNotes });
    expect((await storedNotes()).map(({ why }) => why)).toContain('It was the clerk.');
  });

  it('is as analysis found it after Undo, and there once', async () => {
    const desk = await openDesk();
    await desk.editNote('auto-a1', WORDS);
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('The note is as it was.'));
    expect(new Set(await storedNotes())).toEqual(new Set(ARTICLE.notes));
  });
});

it('a note of the reader’s own keeps its id when it is edited', async () => {
  const desk = await openDesk();
  await desk.editNote('own-1', WORDS);
  expect((await storedNotes()).map(({ id }) => id)).toEqual(['auto-a1', 'own-1']);
});

it.each<[string, (desk: ArticleDesk) => Promise<unknown>]>([
  ['an edited note', (desk) => desk.editNote('own-1', WORDS)],
  ['a deleted note', (desk) => desk.deleteNote('own-1')],
  ['a deleted article', (desk) => desk.delete()],
])('%s is not told, nor taken back, on the page of an article opened meanwhile', async (_what, act) => {
  const other = article('b', undefined, { notes: [note('own-2')] });
  await saveArticle(other, ADDED_AT);
  const desk = await openDesk();
  await Promise.all([act(desk), desk.open('b')]);
  expect(desk.shown).toMatchObject({ article: { title: 'On b' }, news: null, problems: [] });
  const stored = await readStoredArticle('b');
  expect(stored.ok && stored.reading?.article).toEqual(other);
});

describe('Undo of a note where the article was stored anew with another text meanwhile', () => {
  const words = ({ text, notes }: { text: string; notes: readonly Note[] }) =>
    notes.map(({ content }) => content.map(({ start, end }) => text.slice(start, end)));
  const stored = async () => {
    const read = await readStoredArticle('a');
    const kept = read.ok ? read.reading?.article : null;
    return kept ? words(kept) : null;
  };

  it.each<[string, (desk: ArticleDesk) => Promise<unknown>]>([
    ['deleted', (desk) => desk.deleteNote('own-1')],
    ['edited', (desk) => desk.editNote('own-1', WORDS)],
  ])('puts one that was %s where its words stand now', async (_what, act) => {
    const desk = await openDesk();
    await act(desk);
    const text = `Updated on Monday. ${ARTICLE.text}`;
    await saveArticle({ ...ARTICLE, text, notes: [] }, ADDED_AT, '', { join: keepOwnNotes });
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('The note is as it was.'));
    expect(await stored()).toEqual([[ARTICLE.text.slice(0, 9)]]);
    expect(await storedNotes()).toMatchObject([{ id: 'own-1', why: 'Who is he?' }]);
  });

  it('says so where they stand there no longer, and leaves the article as it is', async () => {
    const desk = await openDesk();
    await desk.deleteNote('own-1');
    const text = 'Other words altogether are what the page says by now. '.repeat(3);
    await saveArticle({ ...ARTICLE, text, notes: [] }, ADDED_AT, '', { join: keepOwnNotes });
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([expect.stringContaining('no longer stand in it')]));
    expect(await stored()).toEqual([]);
  });
});

describe('what is being written on a note', () => {
  const draftsOf = ({ shown }: ArticleDesk) => [...shown.drafts];

  it('is there again after another article was shown, until it is stored', async () => {
    await saveArticle(article('b'), ADDED_AT);
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    await desk.open('b');
    expect(draftsOf(desk)).toEqual([]);
    expect(desk.drafts.isEmpty()).toBe(false);
    await desk.open('a');
    expect(draftsOf(desk)).toEqual([['own-1', WORDS]]);
    await desk.editNote('own-1', WORDS);
    expect(desk.drafts.isEmpty()).toBe(true);
  });

  it('is there again after the article was deleted and brought back', async () => {
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    await desk.delete();
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.news?.text).toBe('The article is back.'));
    expect(draftsOf(desk)).toEqual([['own-1', WORDS]]);
  });

  it('is forgotten where it is given up, and with its note', async () => {
    const desk = await openDesk();
    desk.write('own-1', WORDS);
    desk.write('auto-a1', WORDS);
    desk.write('own-1', null);
    await desk.open('a');
    expect(draftsOf(desk)).toEqual([['auto-a1', WORDS]]);
    await desk.deleteNote('auto-a1');
    expect(desk.drafts.isEmpty()).toBe(true);
  });
});

describe('what is written on a note while it is being stored', () => {
  const MORE = { ...WORDS, text: 'It was the clerk, as the minutes say.' };

  it.each(['own-1', 'auto-a1'])('stays in its form, and what was stored is told: %s', async (id) => {
    const desk = await openDesk();
    const keyOf = () => desk.shown.article?.notes.find(({ note }) => note.why !== 'Who is he?')?.key;
    desk.write(id, WORDS);
    const storing = desk.editNote(id, WORDS);
    desk.write(id, MORE);
    expect(await storing).toBe(false);
    expect(desk.shown.news?.text).toBe('The note was changed.');
    expect((await storedNotes()).map(({ why }) => why)).toContain(WORDS.text);
    // The form is the one that it was written in, though the note may have another id now.
    expect(keyOf()).toBe(id);
    expect([...desk.shown.drafts]).toEqual([[id, MORE]]);
    expect(await desk.editNote(id, MORE)).toBe(true);
    expect((await storedNotes()).map(({ why }) => why).sort()).toEqual([MORE.text, 'Who is he?']);
    expect(desk.drafts.isEmpty()).toBe(true);
  });

  it('is no more than what was stored where the words came to the same', async () => {
    const desk = await openDesk();
    const storing = desk.editNote('own-1', WORDS);
    desk.write('own-1', MORE);
    desk.write('own-1', { ...WORDS });
    expect(await storing).toBe(true);
    expect(desk.drafts.isEmpty()).toBe(true);
  });

  it('stays in the form of another note that is written meanwhile', async () => {
    const desk = await openDesk();
    const storing = desk.editNote('auto-a1', WORDS);
    desk.write('own-1', MORE);
    expect(await storing).toBe(true);
    expect([...desk.shown.drafts]).toEqual([['own-1', MORE]]);
  });
});

describe('Undo of a deleted article', () => {
  it('brings it back, and says so', async () => {
    const desk = await openDesk();
    await desk.delete();
    expect(desk.shown.article).toBeUndefined();
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown).toMatchObject({ news: { text: 'The article is back.' }, article: {} }));
  });

  it('says so where it was stored anew meanwhile: that one stays', async () => {
    const desk = await openDesk();
    await desk.delete();
    await saveArticle({ ...ARTICLE, title: 'Anew' }, ADDED_AT);
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([expect.stringContaining('stored anew meanwhile')]));
    expect(desk.shown).toMatchObject({ news: null, article: { title: 'Anew' } });
  });

  it('says what became of it where another tab has emptied the trash', async () => {
    const desk = await openDesk();
    await desk.delete();
    await emptyTrash();
    desk.shown.news?.onUndo?.();
    await vi.waitFor(() => expect(desk.shown.problems).toEqual([expect.stringContaining('forgotten meanwhile')]));
    expect(desk.shown.news).toBeNull();
  });
});

it.each([
  ['is gone', undefined, ['“On a” is listed, but what the browser had kept of it is gone.']],
  ['is damaged', 'rubbish', ['Added article "a": It must be an object. It was left out.']],
])('an article whose record %s is not told as one that is not in the library', async (_what, record, problems) => {
  await behind(
    async (database): Promise<unknown> =>
      record === undefined ? database.delete('articles', 'a') : database.put('articles', record, 'a'),
  );
  expect((await openDesk()).shown).toMatchObject({ article: undefined, problems });
});

it('an article that was never stored is told as one that is not in the library', async () => {
  const desk = new ArticleDesk(() => undefined);
  await desk.open('nobody');
  expect(desk.shown).toMatchObject({ article: undefined, problems: [] });
});
