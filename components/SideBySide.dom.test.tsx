import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { makeOwnNote } from '../core/library/notes/make-own-note.ts';
import type { Note } from '../core/notes/note.ts';
import './style.css';
import '../entrypoints/sidepanel/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { heardLines } from '../test/dom/heard-lines.ts';
import { HOSTILE } from '../test/dom/shown-library.ts';
import type { ShownRow } from './ComparedRow.tsx';
import { type ShownComparison, SideBySide } from './SideBySide.tsx';

const STORED = 'One stays. Two is 12. Three goes.';
const PAGE = `One stays. Two is 14. ${HOSTILE}`;
const row = (news: Partial<ShownRow>): ShownRow => ({
  kind: 'same',
  stored: [],
  page: [],
  storedMarks: [],
  pageMarks: [],
  facts: [],
  notes: [],
  ...news,
});
const COMPARISON: ShownComparison = {
  title: HOSTILE,
  summary: 'This page carries a part.',
  storedName: 'Stored',
  pageName: 'This page',
  only: { stored: 'Only in the stored article', page: 'Only on the page' },
  stored: STORED,
  page: PAGE,
  languages: { stored: 'de', page: 'en-gb' },
  otherNotes: [],
  leftOut: { title: 'Notes on the former text', notes: [] },
  rows: [
    row({ stored: [{ start: 0, end: 10 }], page: [{ start: 0, end: 10 }] }),
    row({
      kind: 'changed',
      stored: [{ start: 11, end: 21 }],
      page: [{ start: 11, end: 21 }],
      storedMarks: [{ start: 18, end: 20, kind: 'removed' }],
      pageMarks: [{ start: 18, end: 20, kind: 'added' }],
      facts: [
        { kind: 'number', stored: '12', page: '14' },
        { kind: 'name', stored: HOSTILE, page: null },
      ],
    }),
    row({
      kind: 'dropped',
      stored: [{ start: 22, end: 33 }],
      storedMarks: [{ start: 22, end: 33, kind: 'removed' }],
    }),
    row({
      kind: 'added',
      page: [{ start: 22, end: PAGE.length }],
      pageMarks: [{ start: 22, end: PAGE.length, kind: 'added' }],
    }),
  ],
};

let root: HTMLElement;
beforeEach(async () => {
  await screen.viewport(1000, 800);
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (comparison: ShownComparison | null = COMPARISON, problems: string[] = []) =>
  render(<SideBySide comparison={comparison} problems={problems} />, root);
const focusButton = () => root.querySelector<HTMLElement>('.bar button')?.focus();
const kindWithFocus = () => document.activeElement?.getAttribute('data-kind');

it('shows changed words on both sides, names first among the facts, and markup as text', async () => {
  show();
  expect([root.querySelector('del')?.textContent, root.querySelector('ins')?.textContent]).toEqual(['12', '14']);
  const facts = [...root.querySelectorAll('.facts li')].map((item) => item.textContent);
  expect(facts).toEqual([`Name gone: “${HOSTILE}”`, 'Number: “12”, now “14”']);
  expect(root.querySelectorAll('img')).toHaveLength(0);
});

it('a listener hears which words are gone and which were added, and neither sees nor copies it', async () => {
  show();
  const lines = await heardLines('listitem');
  expect(lines).toContainEqual(expect.stringContaining('Two is (gone: 12).'));
  expect(lines).toContainEqual(expect.stringContaining('Two is (added: 14).'));
  expect(lines).toContainEqual(expect.stringContaining('StoredOne stays.This pageOne stays.'));
  const gone = root.querySelector('del') as HTMLElement;
  const words = new Range();
  words.selectNodeContents(gone);
  expect(gone.getBoundingClientRect().width).toBe(words.getBoundingClientRect().width);
  expect(gone.innerText).toBe('12');
});

it('of a sentence that one side alone has a listener hears so once, above it', async () => {
  show();
  const lines = await heardLines('listitem');
  const alone = lines.filter((line) => line.startsWith('Only '));
  expect(alone).toHaveLength(2);
  expect(alone.filter((line) => /\((?:gone|added)/.test(line))).toEqual([]);
});

it('that an article has no title is said in our own voice, not in that of its language', () => {
  const voice = () => root.querySelector('h1')?.getAttribute('lang');
  show();
  expect(voice()).toBe('de');
  render(null, root);
  show({ ...COMPARISON, title: ' ' });
  expect(voice()).toBeNull();
});

it('what the one carries of the other is told once both are read, in a place that a screen reader knows', () => {
  show(null);
  const status = root.querySelector('[role="status"]');
  expect(status?.textContent).toBe('One moment…');
  show();
  expect([status?.isConnected, status?.textContent]).toEqual([true, 'This page carries a part.']);
  show(null, ['It cannot be read.']);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('');
});

it('each text is read in the voice of its own language, and our words between in an English one', () => {
  show();
  const voices = [...root.querySelectorAll('.rows p, .rows .side-name')].map((words) => [
    words.closest('[lang]')?.getAttribute('lang'),
    words.textContent,
  ]);
  expect(voices).toContainEqual(['de', 'Two is 12.']);
  expect(voices).toContainEqual(['en-gb', 'Two is 14.']);
  expect(voices).toContainEqual([document.documentElement.getAttribute('lang'), 'Stored']);
});

it('is walked from difference to difference with J and K, round the ends too', async () => {
  show();
  focusButton();
  const walked: (string | null | undefined)[] = [];
  for (const key of ['j', 'j', 'j', 'j', 'k']) {
    await userEvent.keyboard(key);
    walked.push(kindWithFocus());
  }
  expect(walked).toEqual(['changed', 'dropped', 'added', 'changed', 'added']);
  await screen.getByRole('button', { name: 'Number: “12”, now “14”' }).click();
  expect(kindWithFocus()).toBe('changed');
});

it('a fact that changed at several places is told once, and leads from one to the next', async () => {
  const facts = [{ kind: 'name', stored: 'Lee', page: 'Li' }] as const;
  const other = [{ kind: 'name', stored: 'Lee', page: 'Leigh' }] as const;
  const changed = (shown: typeof facts | typeof other) => row({ kind: 'changed', facts: shown });
  show({ ...COMPARISON, rows: [changed(facts), changed(other), changed(facts)] });
  const told = [...root.querySelectorAll<HTMLElement>('.facts button')];
  expect(told.map((button) => button.textContent)).toEqual([
    'Name: “Lee”, now “Li”, 2 times',
    'Name: “Lee”, now “Leigh”',
  ]);
  const walked = [0, 0, 1, 0].map((at) => {
    told[at]?.click();
    return document.activeElement?.id;
  });
  expect(walked).toEqual(['row-0', 'row-2', 'row-1', 'row-0']);
});

it('the button to the difference before begins at the last one, as its key does', async () => {
  show();
  await screen.getByRole('button', { name: 'Difference before' }).click();
  expect(kindWithFocus()).toBe('added');
});

it('is walked by its keys with Caps Lock on, and from the checkbox too', async () => {
  show();
  focusButton();
  await userEvent.keyboard('J');
  expect(kindWithFocus()).toBe('changed');
  (screen.getByLabelText('Differences only').element() as HTMLElement).focus();
  await userEvent.keyboard('j');
  expect(kindWithFocus()).toBe('dropped');
});

it.each([
  { keyboard: 'Cyrillic', key: 'о', code: 'KeyJ', kind: 'changed' },
  { keyboard: 'Hebrew', key: 'ח', code: 'KeyJ', kind: 'changed' },
  { keyboard: 'Cyrillic', key: 'л', code: 'KeyK', kind: 'added' },
  // Another letter stands where J is.
  { keyboard: 'Dvorak', key: 'h', code: 'KeyJ', kind: undefined },
  { keyboard: 'Dvorak', key: 'j', code: 'KeyC', kind: 'changed' },
])('is walked where J and K stand if a keyboard writes no Latin letters: $keyboard, $key on $code', (row) => {
  show();
  focusButton();
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { ...row, bubbles: true }));
  expect(kindWithFocus() ?? undefined).toBe(row.kind);
});

it('a letter alone moves nobody who is elsewhere on the page; with Alt it does, and the page says so', async () => {
  show();
  await userEvent.keyboard('jk');
  expect(document.activeElement).toBe(document.body);
  root.querySelector<HTMLElement>('.facts button')?.focus();
  await userEvent.keyboard('j');
  expect(kindWithFocus() ?? null).toBeNull();
  await userEvent.keyboard('{Alt>}j{/Alt}');
  expect(kindWithFocus()).toBe('changed');
  await userEvent.keyboard('{Alt>}j{/Alt}k{Control>}k{/Control}');
  expect(kindWithFocus()).toBe('changed');
  const told =
    'J and K step while one of these buttons or a sentence below has the focus; with Alt they do from anywhere.';
  expect(root.querySelector('.keys-help')?.textContent).toBe(told);
});

it('tells kind and source of a note in a sentence before why it is marked', () => {
  const about = {
    id: 'a',
    origin: 'automatic',
    content: [{ start: 0, end: 10 }],
    cue: [],
    act: null,
    form: null,
  } as const;
  const rest = { via: null, question: '', confidence: 1, isApproximate: false, content: [...about.content], cue: [] };
  const source = { spans: [], text: 'Neighbours', resolved: null, grade: 'vague', link: null } as const;
  const notes: Note[] = [
    { ...about, ...rest, kind: 'unsourced', source: { ...source, spans: [] }, why: '“say” names nobody.' },
    { ...about, ...rest, id: 'b', kind: 'inserted', source: null, why: 'It is a link.' },
  ];
  show({ ...COMPARISON, rows: [row({ page: [{ start: 0, end: 10 }], notes })] });
  expect([...root.querySelectorAll('.notes li')].map((item) => item.textContent?.trim())).toEqual([
    'Unsourced report: “Neighbours”. “say” names nobody. Automatic note',
    'Inserted line. It is a link. Automatic note',
  ]);
});

it('leaves out what is the same where the reader asks for that', async () => {
  show();
  expect(root.querySelectorAll('.rows > li')).toHaveLength(4);
  await screen.getByLabelText('Differences only').click();
  await expect.poll(() => root.querySelectorAll('.rows > li').length).toBe(3);
});

it('says why there is nothing to show', async () => {
  show(null, ['The page is gone.']);
  await expect.element(screen.getByText('The page is gone.')).toBeVisible();
  // It comes with its words: of a status that is new on the page screen readers say nothing.
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The page is gone.');
});

it('an article without a title is called that', () => {
  show({ ...COMPARISON, title: '' });
  expect(root.querySelector('h1')?.textContent).toBe('Untitled');
});

it('fits 320 pixels', async () => {
  await screen.viewport(320, 600);
  show();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

it('fits 320 pixels with a long address in a note below the rows', async () => {
  await screen.viewport(320, 600);
  const words = { kind: 'unsourced', source: '', text: `https://news.example/${'a'.repeat(200)}` } as const;
  show({ ...COMPARISON, otherNotes: [makeOwnNote('own-1', words, [{ start: 0, end: 10 }])] });
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (scheme) => {
  it('in a comparison', async () => {
    show();
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  });
});

it('notes on a former text stand below with its words, and where there are none nothing is said of them', async () => {
  const words = { kind: 'unsourced', source: '', text: 'Where did it go?' } as const;
  const notes = [makeOwnNote('own-1', words, [{ start: 22, end: 33 }])];
  show({ ...COMPARISON, leftOut: { ...COMPARISON.leftOut, notes } });
  await expect.element(screen.getByRole('heading', { name: 'Notes on the former text' })).toBeVisible();
  expect(root.querySelector('[aria-label="Notes on the former text"] q')?.textContent).toBe('Three goes.');
  expect(root.querySelector('[aria-label="Notes on the former text"]')?.textContent).toContain('Where did it go?');
  expect(await findAxeFaults(root, 'light')).toEqual([]);
  show();
  expect(screen.getByText('Notes on the former text').elements()).toHaveLength(0);
});

describe('of sentences that only stand in another order', () => {
  const place = () => root.querySelector('.bar [role="status"]')?.textContent;
  const at = (stored: number, page: number) =>
    row({ stored: [{ start: stored, end: stored + 10 }], page: [{ start: page, end: page + 10 }] });

  it('it says so', () => {
    show({ ...COMPARISON, rows: [at(0, 0), at(11, 22), at(22, 11)] });
    expect(place()).toBe('No sentence differs, but some stand in another order');
    show({ ...COMPARISON, rows: [at(0, 0), at(11, 11), at(22, 22)] });
    expect(place()).toBe('No sentence differs');
  });

  it('a headline that the page shows below the text alone, as in its list of stories, is none', () => {
    show({ ...COMPARISON, rows: [at(0, 90), at(11, 0), at(22, 11)] });
    expect(place()).toBe('No sentence differs');
  });
});

it.each([
  [1000, 800, 'in the middle'],
  [512, 384, 'in the middle'],
  [320, 500, 'from its beginning'],
  [320, 256, 'from its beginning'],
])(
  'in a window of %d by %d a difference that was stepped to is seen %s, below the buttons',
  async (width, height, where) => {
    await screen.viewport(width, height);
    const sentence = 'The council said that the old bridge over the river would stay closed. '.repeat(3).trim();
    const span = { start: 0, end: sentence.length };
    const same = row({ stored: [span], page: [span] });
    const rows = [same, same, same, row({ ...same, kind: 'changed' }), same, same, same];
    show({ ...COMPARISON, stored: sentence, page: sentence, rows });
    focusButton();
    await userEvent.keyboard('j');
    const bar = (root.querySelector('.bar') as HTMLElement).getBoundingClientRect();
    const { top, bottom } = (document.activeElement as HTMLElement).getBoundingClientRect();
    expect(kindWithFocus()).toBe('changed');
    expect(top).toBeGreaterThanOrEqual(Math.max(0, bar.bottom));
    const isCentred = Math.abs((top + bottom - height) / 2) < 2;
    expect(isCentred).toBe(where === 'in the middle');
    // Room to read in: buttons that stay would take most of a low window.
    expect(Math.min(bottom, height) - top).toBeGreaterThan(Math.min(bottom - top, height / 2) - 1);
  },
);
