import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import type { Note } from '../core/notes/note.ts';
import './card.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { createCardView } from './create-card-view.ts';
import { tellNote } from './tell-note.ts';

const NOTE: Note = {
  id: 'a',
  kind: 'attributed',
  origin: 'automatic',
  content: [{ start: 0, end: 10 }],
  source: { text: 'she', spans: [], resolved: 'Ann Lee', grade: 'named', link: 'https://example.org/report' },
  cue: [],
  act: 'report',
  form: 'direct',
  via: null,
  why: 'Said in 2026.',
  question: 'Who else was there?',
  confidence: 1,
  isApproximate: false,
};
const INSERTED: Note = {
  ...NOTE,
  kind: 'inserted',
  origin: 'stored',
  why: 'A link.',
  question: '',
  isApproximate: true,
};

let root: HTMLElement;
let draw: ReturnType<typeof createCardView>;
const onClose = vi.fn();
const onNext = vi.fn();
const onShow = vi.fn((index: number) => show(notes, index));
let notes: readonly Note[];

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  draw = createCardView();
});
afterEach(() => {
  draw(root, null);
  root.remove();
  vi.clearAllMocks();
});

function show(shown: readonly Note[], index = 0) {
  notes = shown;
  draw(root, { notes: notes.map(tellNote), index, onShow, onNext, onClose });
}

const find = (selector: string) => root.querySelector<HTMLElement>(selector) as HTMLElement;
const texts = (selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].flatMap((element) =>
    element.checkVisibility() ? element.innerText : [],
  );

it('says kind, source, way, reason, question and where the note comes from', () => {
  show([NOTE]);
  expect(texts('h2, dt, dd, p, footer > :first-child')).toEqual([
    'Attributed claim',
    'Who says it',
    'Ann Lee',
    'Here the text says “she”.',
    'How it reached this page',
    'Quoted word for word.',
    'This page links to the original.',
    'Why it is marked',
    'Said in 2026.',
    'To ask\nWho else was there?',
    'Automatic note',
  ]);
});

it('says of an inserted line only why, and that it was placed approximately', () => {
  show([INSERTED]);
  expect(texts('h2, dt, dd, p, footer > :first-child')).toEqual([
    'Inserted line',
    'Why it is marked',
    'A link.',
    'Stored note · placed approximately: the words differ here',
  ]);
  expect(find('.note').dataset.kind).toBe('inserted');
});

it.each(['light', 'dark'] as const)(
  'axe-core finds nothing in a card of several notes in %s colours',
  async (scheme) => {
    show([NOTE, INSERTED]);
    expect(await findAxeFaults(root, scheme)).toEqual([]);
  },
);

it.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(18, 18, 18)'],
])('what the browser draws in it, as scroll bars, is %s with it', async (scheme, colour) => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  show([NOTE]);
  const sample = find('.note').appendChild(document.createElement('div'));
  sample.style.backgroundColor = 'Canvas';
  expect(getComputedStyle(sample).backgroundColor).toBe(colour);
});

it('turns through the notes on a passage, round and round; the keyboard stays on its button', async () => {
  show([NOTE, INSERTED]);
  const next = find('[aria-label="Next note on this passage"]');
  const told = find('[aria-live]');
  next.focus();
  await userEvent.keyboard('{Enter}');
  expect([texts('h2'), told.textContent, document.activeElement]).toEqual([['Inserted line'], '2 of 2 here', next]);
  await userEvent.keyboard('{Enter}');
  expect([texts('h2'), told.textContent, document.activeElement]).toEqual([['Attributed claim'], '1 of 2 here', next]);
  await userEvent.click(find('[aria-label="Previous note on this passage"]'));
  expect(onShow).toHaveBeenLastCalledWith(1);
});

it('of one note there is nothing to turn to', () => {
  show([NOTE, INSERTED]);
  show([NOTE]);
  expect(texts('button')).toEqual(['×', 'Next mark']);
});

it('Close closes it, and null empties it', async () => {
  show([NOTE]);
  await userEvent.click(find('.close'));
  expect(onClose).toHaveBeenCalledTimes(1);
  draw(root, null);
  expect(root.childNodes).toHaveLength(0);
});

it('a note that is shown anew keeps what the reader has selected in it', () => {
  show([NOTE]);
  const selection = getSelection() as Selection;
  for (const selector of ['h2', 'dd', '.question', 'footer']) {
    selection.selectAllChildren(find(selector));
    const words = String(selection);
    show([structuredClone(NOTE)]);
    expect([selector, String(selection)]).toEqual([selector, words]);
  }
});

it('another note begins at its top, the same one stays where the reader scrolled it to', () => {
  root.style.cssText = 'display: flex; flex-direction: column; height: 90px';
  show([NOTE]);
  find('.note').scrollTop = 40;
  show([structuredClone(NOTE)]);
  expect(find('.note').scrollTop).toBe(40);
  show([{ ...NOTE, why: 'Said in 2025.' }]);
  expect(find('.note').scrollTop).toBe(0);
});

it('is drawn on pages whose elements are called like members of a document', () => {
  const names = ['createElement', 'createElementNS', 'createTextNode', 'ownerDocument'];
  const page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = names.map((name) => `<img name="${name}">`).join('');
  expect(document.createElementNS).toBeInstanceOf(HTMLElement);
  try {
    show([NOTE, INSERTED]);
  } finally {
    page.remove();
  }
  expect(texts('h2')).toEqual(['Attributed claim']);
});

it('takes markup in a note for words', () => {
  show([{ ...NOTE, why: '<b>why</b>', question: '<i>what</i>' }]);
  expect(texts('.row:last-child dd, .question')).toEqual(['<b>why</b>', 'To ask\n<i>what</i>']);
});

it('text is as large as the reader has set it in the browser: twice that is twice as large', () => {
  show([NOTE]);
  const sizes = () =>
    [...root.querySelectorAll('h2, dt, dd, .question, .label, footer, button')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    );
  const before = sizes();
  // As in the overlay's host, whose "medium" that is.
  root.style.fontSize = '200%';
  expect(sizes()).toEqual(before.map((size) => 2 * size));
});

it('what has the keyboard’s focus in it is seen, its heading too, where Enter leads', async () => {
  show([NOTE]);
  await userEvent.keyboard('{Shift}');
  for (const element of root.querySelectorAll<HTMLElement>('h2, button:not([hidden] *)')) {
    element.focus();
    expect(getComputedStyle(element).outlineStyle).toBe('solid');
  }
});

it.each([1, 2])('on a phone no button is cut off, however much stands beside it: text %i times as large', (times) => {
  // As wide as a card in a window of 320 pixels.
  root.style.cssText = `width: 304px; font-size: ${times * 100}%`;
  show([{ ...NOTE, isApproximate: true }, INSERTED]);
  expect(find('.note').scrollWidth).toBe(find('.note').clientWidth);
});

it('what fits stands on one line: where the note comes from, the other notes and the way on', () => {
  root.style.cssText = 'width: 368px';
  show([NOTE, INSERTED]);
  expect(find('footer').clientHeight).toBe(find('.next').offsetHeight);
});
