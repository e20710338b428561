import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import './style.css';
import './note-form.css';
import '../entrypoints/options/style.css';
import '../entrypoints/options/article.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { HOSTILE } from '../test/dom/shown-library.ts';
import { ArticleView, type ShownStoredArticle } from './ArticleView.tsx';
import type { NoteWords } from './NoteForm.tsx';

const TEXT = `The mayor said so.\n${HOSTILE} Nobody else did.`;
const ARTICLE: ShownStoredArticle = {
  title: HOSTILE,
  text: TEXT,
  language: 'en',
  marks: [
    { start: 0, end: 18, kind: 'attributed' },
    { start: 4, end: 9, kind: 'unsourced' },
  ],
  notes: [
    {
      note: {
        id: 'own-1',
        kind: 'attributed',
        origin: 'stored',
        content: [{ start: 0, end: 18 }],
        source: { spans: [], text: 'the mayor', resolved: null, grade: 'named', link: null },
        cue: [],
        act: null,
        form: null,
        via: null,
        why: HOSTILE,
        question: 'Where?',
        confidence: 1,
        isApproximate: false,
      },
      key: 'own-1',
      passages: ['The mayor said so.'],
      words: { kind: 'attributed', source: 'the mayor', text: HOSTILE },
      origin: 'Your note',
      isGone: false,
    },
  ],
  facts: [
    { name: 'Site', value: HOSTILE, link: null },
    { name: 'Address', value: 'https://news.example/a', link: 'https://news.example/a' },
  ],
  versions: [{ text: 'Stored on 1 May 2026', href: '/sidepanel.html?version=0' }],
  isOwn: true,
};

const [listed] = ARTICLE.notes as [(typeof ARTICLE.notes)[number]];
const other = { ...listed, note: { ...listed.note, id: 'own-2' }, key: 'own-2', passages: ['Nobody else did.'] };

let root: HTMLElement;
beforeEach(async () => {
  await screen.viewport(1000, 800);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(
  article: ShownStoredArticle | 'missing' = ARTICLE,
  hasNews = true,
  drafts = new Map<string, NoteWords>(),
  problems: string[] = [],
) {
  const handlers = {
    onWriteNote: vi.fn(),
    onEditNote: vi.fn(async () => true),
    onDeleteNote: vi.fn(),
    onDelete: vi.fn(),
  };
  const onUndo = vi.fn();
  const news = hasNews ? { text: 'The note was deleted.', onUndo } : null;
  render(
    <ArticleView
      article={article === 'missing' ? undefined : article}
      news={news}
      problems={problems}
      isSaving={false}
      drafts={drafts}
      {...handlers}
    />,
    root,
  );
  return { ...handlers, onUndo };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('shows text, notes and facts, markup as text', () => {
  show();
  const text = [...root.querySelectorAll('.text p')].map((line) => line.textContent);
  expect(text).toEqual(TEXT.split('\n'));
  expect(root.querySelectorAll('img')).toHaveLength(0);
  expect(root.querySelector<HTMLAnchorElement>('.facts a')?.rel).toBe('noopener noreferrer');
});

it('the article’s words are read in the voice of its language, ours around them are not', async () => {
  show({ ...ARTICLE, title: 'Der Kran', language: 'de' });
  await button(/^Edit the note/).click();
  show({ ...ARTICLE, title: 'Der Kran', language: 'de', notes: [...ARTICLE.notes, other] });
  const german = [...root.querySelectorAll('[lang="de"]')].map((element) => element.textContent);
  expect(german).toEqual(['Der Kran', ...TEXT.split('\n'), 'The mayor said so.', 'Nobody else did.']);
});

it('that it has no title is said in our own voice', () => {
  show({ ...ARTICLE, title: '', language: 'de' });
  const head = root.querySelector('h1');
  expect([head?.textContent, head?.getAttribute('lang')]).toEqual(['Untitled', null]);
});

it('a note is edited in its place, deleted, and brought back', async () => {
  const { onEditNote, onDeleteNote, onUndo } = show();
  await button(/^Edit the note/).click();
  await userEvent.fill(screen.getByLabelText('Who says it'), 'Anna Veldt');
  await button('Save note').click();
  await button(/^Delete the note/).click();
  await button('Undo').click();
  expect(onEditNote.mock.calls).toEqual([['own-1', { kind: 'attributed', source: 'Anna Veldt', text: HOSTILE }]]);
  expect(onDeleteNote.mock.calls).toEqual([['own-1']]);
  expect(onUndo).toHaveBeenCalledOnce();
});

it('what is being written on a note is told, and is in its form again where the article is shown again', async () => {
  const { onWriteNote } = show();
  await button(/^Edit the note/).click();
  expect(onWriteNote).not.toHaveBeenCalled();
  await userEvent.fill(screen.getByLabelText('Who says it'), 'Anna Veldt');
  const words: NoteWords = { kind: 'attributed', source: 'Anna Veldt', text: HOSTILE };
  expect(onWriteNote.mock.lastCall).toEqual(['own-1', words]);
  render(null, root);
  const again = show(ARTICLE, false, new Map([['own-1', words]]));
  await expect.element(screen.getByLabelText('Who says it')).toHaveValue('Anna Veldt');
  await button('Cancel').click();
  expect(again.onWriteNote.mock.calls).toEqual([['own-1', null]]);
  await expect.element(button(/^Edit the note/)).toBeVisible();
});

it('title, text and notes run the way their script does, and a note keeps its lines', () => {
  const note = { ...listed.note, why: 'ראשון\nשני!' };
  const notes = [{ ...listed, note, passages: ['הגשר ייסגר!'] }];
  show({ ...ARTICLE, title: 'מה שלומך?', text: 'הגשר ייסגר!\nThe bridge closes.', marks: [], notes });
  const directionOf = (element: Element) => getComputedStyle(element).direction;
  expect([...root.querySelectorAll('.text p')].map(directionOf)).toEqual(['rtl', 'ltr']);
  const others = ['h1', '.note-list blockquote', '.own-words'].map((name) => root.querySelector(name) as HTMLElement);
  expect(others.map(directionOf)).toEqual(['rtl', 'rtl', 'rtl']);
  expect(others[2]?.innerText.split('\n')).toHaveLength(2);
});

describe('the focus', () => {
  const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

  it('is on the title of an article that was opened', () => {
    show();
    expect(document.activeElement?.localName).toBe('h1');
  });

  it('goes into the form of a note and back to its button', async () => {
    show();
    await button(/^Edit the note/).click();
    await vi.waitFor(() => expect(document.activeElement?.matches('form input:checked')).toBe(true));
    await button('Cancel').click();
    await vi.waitFor(() => expect(focused()).toMatch(/^Edit the note/));
    await button(/^Edit the note/).click();
    await button('Save note').click();
    await vi.waitFor(() => expect(focused()).toMatch(/^Edit the note/));
  });

  it('goes from a note that is deleted to its Undo, though that comes a moment later and another was edited before', async () => {
    show({ ...ARTICLE, notes: [listed, other] }, false);
    await button(/^Edit the note on “Nobody/).click();
    await button('Cancel').click();
    await button(/^Delete the note on “The mayor/).click();
    show({ ...ARTICLE, notes: [other] }, false);
    show({ ...ARTICLE, notes: [other] });
    await vi.waitFor(() => expect(focused()).toBe('Undo'));
  });
});

it('a note that could not be stored stays in its form as it was written', async () => {
  const { onEditNote } = show();
  onEditNote.mockResolvedValue(false);
  await button(/^Edit the note/).click();
  await userEvent.fill(screen.getByLabelText('Your note'), 'A long thought.');
  await button('Save note').click();
  expect(onEditNote).toHaveBeenCalledOnce();
  await expect.element(screen.getByLabelText('Your note')).toHaveValue('A long thought.');
});

it('a form stays as it is while its note is stored under another id, and where more is written meanwhile', async () => {
  const { onEditNote } = show();
  onEditNote.mockResolvedValue(false);
  await button(/^Edit the note/).click();
  const field = screen.getByLabelText('Your note');
  await userEvent.fill(field, 'A long thought.');
  const before = field.element();
  await button('Save note').click();
  await userEvent.fill(field, 'A long thought, and more.');
  show({ ...ARTICLE, notes: [{ ...listed, note: { ...listed.note, id: 'own-3', why: 'A long thought.' } }] });
  await expect.element(field).toHaveValue('A long thought, and more.');
  expect(field.element()).toBe(before);
});

it('a second note is edited beside the first, whose words stay as they are written', async () => {
  const { onEditNote } = show({ ...ARTICLE, notes: [listed, other] });
  await button('Edit the note on “The mayor said so.”').click();
  await userEvent.fill(screen.getByLabelText('Your note'), 'A long thought.');
  await button('Edit the note on “Nobody else did.”').click();
  const forms = () => [...root.querySelectorAll('form')];
  await vi.waitFor(() => expect(forms()[1]?.contains(document.activeElement)).toBe(true));
  expect(forms().map((form) => form.querySelector('textarea')?.value)).toEqual(['A long thought.', HOSTILE]);
  await button('Cancel').nth(1).click();
  await vi.waitFor(() => expect(document.activeElement).toBe(button(/^Edit the note on “Nobody/).element()));
  await button('Save note').click();
  expect(onEditNote.mock.calls).toEqual([['own-1', expect.objectContaining({ text: 'A long thought.' })]]);
});

it('a note that is gone while it is written on keeps its form, says so, and is not counted', async () => {
  show({ ...ARTICLE, notes: [listed, other] }, false);
  await button('Edit the note on “The mayor said so.”').click();
  await userEvent.fill(screen.getByLabelText('Your note'), 'A long thought.');
  expect(screen.getByText(/is gone from the article/).elements()).toHaveLength(0);
  show({ ...ARTICLE, notes: [{ ...listed, isGone: true }, other] }, false);
  await expect.element(screen.getByLabelText('Your note')).toHaveValue('A long thought.');
  await expect.element(screen.getByText(/is gone from the article/)).toBeVisible();
  await expect.element(screen.getByRole('heading', { name: '1 note' })).toBeVisible();
});

it.each([
  [4, 0],
  [5, 1],
])('beside %i former texts is said which are kept: %i time', (count, times) => {
  const versions = Array.from({ length: count }, (_, i) => ({
    text: `Text ${i}`,
    href: `/sidepanel.html?version=${i}`,
  }));
  show({ ...ARTICLE, versions });
  expect(screen.getByText(/^No more than 5 are kept/).elements()).toHaveLength(times);
});

it('an inserted line is asked for no source', async () => {
  const { onEditNote } = show();
  await button(/^Edit the note/).click();
  await screen.getByText('Inserted line').click();
  expect(screen.getByLabelText('Who says it').elements()).toHaveLength(0);
  await button('Save note').click();
  expect(onEditNote).toHaveBeenCalledWith('own-1', expect.objectContaining({ kind: 'inserted' }));
});

it('what came with the extension cannot be changed', () => {
  show({ ...ARTICLE, isOwn: false });
  expect(button(/Delete|Edit/).elements()).toHaveLength(0);
});

it('an article that is not there is said to be missing', async () => {
  show('missing');
  await expect.element(screen.getByText('This article is not in the library')).toBeVisible();
});

it('an article whose record is broken is not said to be missing: the list has it', async () => {
  show('missing', false, undefined, ['Added article "a": It was left out.']);
  await expect.element(screen.getByText('This article cannot be shown')).toBeVisible();
  expect(screen.getByText('not in the library').elements()).toHaveLength(0);
});

it('fits 320 pixels', async () => {
  await screen.viewport(320, 600);
  show();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it('in an article and in the form of a note', async () => {
    show();
    expect(await findAxeFaults(root, scheme)).toEqual([]);
    await button(/^Edit the note/).click();
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});
