import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tellNote } from '../../components/tell-note.ts';
import type { Kind, Note } from '../../core/notes/note.ts';
import type { CardView } from './create-card.ts';
import { createOverlay, type Overlay } from './create-overlay.ts';
import type { Mark } from './mark.ts';
import overlayCss from './overlay.css?inline';

let ending: AbortController;
let views: (CardView | null)[];
let overlay: Overlay;
let isAlive: boolean;

beforeEach(async () => {
  await page.viewport(1000, 700);
  document.body.innerHTML = `
    <a href="#x" id="before">before</a>
    <p id="one">The mayor said the bridge will fall.</p>
    <p id="two">Experts believe it.</p>
    <a href="#y" id="after">after</a>`;
  ending = new AbortController();
  views = [];
  isAlive = true;
  overlay = createOverlay(
    document,
    {
      shadowMode: 'open',
      styles: overlayCss,
      renderCard(root, view) {
        views.push(view);
        root.textContent = view === null ? '' : (view.notes[view.index]?.why ?? '');
        if (view !== null) root.append(document.createElement('button'));
      },
      labelMark: (note, position, count, words) => `${note.kind} ${position} of ${count}: ${words}`,
      isAlive: () => isAlive,
      onDead: () => ending.abort(),
    },
    ending.signal,
  );
});

afterEach(() => ending.abort());

function markOf(id: string, element: string, words: string, extent = words, kind: Kind = 'attributed') {
  const node = document.getElementById(element)?.firstChild as Text;
  const rangeOf = (part: string, base: number) => {
    const range = new Range();
    range.setStart(node, node.data.indexOf(part));
    range.setEnd(node, node.data.indexOf(part) + part.length);
    return { range, span: { start: base + range.startOffset, end: base + range.endOffset } };
  };
  const shown = rangeOf(extent, element === 'one' ? 0 : 100);
  const note: Note = {
    id,
    kind,
    origin: 'stored',
    content: [shown.span],
    source: null,
    cue: [],
    act: null,
    form: null,
    via: null,
    why: `why ${id}`,
    question: '',
    confidence: 1,
    isApproximate: false,
  };
  return { note: tellNote(note), rest: [rangeOf(words, 0).range], extent: [shown.range] } satisfies Mark;
}

const textsOf = (name: string) =>
  [...((CSS.highlights.get(`says-who-${name}`) as Iterable<Range> | undefined) ?? [])].map(String);
const shadow = () => overlay.host.shadowRoot as ShadowRoot;
const card = () => shadow().querySelector('.card') as HTMLElement;
const isOpen = () => card().matches(':popover-open');
const press = (key: string) => userEvent.keyboard(`{${key}}`);

function pointAt(mark: Mark, type: 'pointermove' | 'click' = 'pointermove') {
  const rect = mark.rest[0]?.getBoundingClientRect() as DOMRect;
  const place = { clientX: rect.left + 4, clientY: rect.top + rect.height / 2, bubbles: true };
  document.body.dispatchEvent(new PointerEvent(type, place));
}

it('marks are highlights by kind; the page’s nodes stay as they are', () => {
  const before = document.body.innerHTML;
  overlay.show([markOf('a', 'one', 'said'), markOf('b', 'two', 'Experts', 'Experts believe it.', 'unsourced')]);
  expect(textsOf('attributed')).toEqual(['said']);
  expect(textsOf('unsourced')).toEqual(['Experts']);
  expect(textsOf('extent')).toEqual([]);
  expect(document.body.innerHTML).toBe(before);
  expect(overlay.host.parentNode).toBe(document.documentElement);
});

it('with no marks nothing of the overlay is on the page', () => {
  overlay.show([markOf('a', 'one', 'said')]);
  overlay.show([]);
  expect(overlay.host.isConnected).toBe(false);
  expect(CSS.highlights.has('says-who-attributed')).toBe(false);
});

it('pointing at a mark opens its card and shows the extent; leaving closes it', async () => {
  const mark = markOf('a', 'one', 'said', 'the bridge will fall.');
  overlay.show([mark]);
  pointAt(mark);
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  expect(textsOf('extent')).toEqual(['the bridge will fall.']);
  expect(card().textContent).toBe('why a');
  await new Promise((resolve) => setTimeout(resolve, 60));
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true }));
  await vi.waitFor(() => expect(isOpen()).toBe(false));
  expect(textsOf('extent')).toEqual([]);
});

it('words that are passed over while text is selected open no card', async () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  const { left, top, height } = (mark.rest[0] as Range).getBoundingClientRect();
  for (const by of [4, 8]) {
    const place = { clientX: left + by, clientY: top + height / 2, bubbles: true, buttons: 1 };
    document.body.dispatchEvent(new PointerEvent('pointermove', place));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(isOpen()).toBe(false);
});

it('a click pins the card: moving away keeps it, a click beside closes it', async () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  pointAt(mark, 'click');
  expect(isOpen()).toBe(true);
  document.body.dispatchEvent(new PointerEvent('pointermove', { clientX: 1, clientY: 1, bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen()).toBe(true);
  document.body.dispatchEvent(new PointerEvent('click', { clientX: 1, clientY: 1, bubbles: true }));
  expect(isOpen()).toBe(false);
});

it('notes on the same words are stacked, the narrowest passage first', () => {
  const wide = markOf('wide', 'one', 'said', 'The mayor said the bridge will fall.');
  const narrow = markOf('narrow', 'one', 'said', 'the bridge', 'unsourced');
  overlay.show([wide, narrow]);
  pointAt(wide, 'click');
  expect(views.at(-1)?.notes.map(({ id }) => id)).toEqual(['narrow', 'wide']);
  views.at(-1)?.onShow(1);
  expect(textsOf('extent')).toEqual(['The mayor said the bridge will fall.']);
});

it('stepping focuses a button over the mark, named with the words it is on, and opens its card, round and round', () => {
  overlay.show([
    markOf('a', 'one', 'said', 'the bridge will fall'),
    markOf('b', 'two', 'Experts', 'Experts believe it.', 'unsourced'),
  ]);
  const focused = () => shadow().activeElement?.getAttribute('aria-label');
  overlay.step(1);
  expect([focused(), card().textContent]).toEqual(['attributed 1 of 2: the bridge will fall', 'why a']);
  overlay.step(1);
  expect([focused(), card().textContent]).toEqual(['unsourced 2 of 2: Experts believe it.', 'why b']);
  overlay.step(1);
  expect(focused()).toBe('attributed 1 of 2: the bridge will fall');
  overlay.step(-1);
  expect(focused()).toBe('unsourced 2 of 2: Experts believe it.');
});

it('Escape closes the card and gives the focus back to where it was', async () => {
  overlay.show([markOf('a', 'one', 'said')]);
  document.getElementById('before')?.focus();
  overlay.step(1);
  expect(document.activeElement).toBe(overlay.host);
  await press('Escape');
  expect(isOpen()).toBe(false);
  expect(document.activeElement?.id).toBe('before');
});

it('Escape that closes a card is not the page’s, the next one is', async () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  pointAt(mark, 'click');
  const heard = vi.fn();
  document.addEventListener('keydown', heard, { signal: ending.signal });
  await press('Escape');
  expect([isOpen(), heard.mock.calls.length]).toEqual([false, 0]);
  await press('Escape');
  expect(heard).toHaveBeenCalledTimes(1);
});

it('Enter goes into the card, Escape comes back to the mark and then to the page', async () => {
  overlay.show([markOf('a', 'one', 'said')]);
  document.getElementById('before')?.focus();
  overlay.step(1);
  await press('Enter');
  expect(card().contains(shadow().activeElement)).toBe(true);
  await press('Escape');
  expect(isOpen()).toBe(false);
  expect(shadow().activeElement?.className).toBe('stop');
  await press('Escape');
  expect(document.activeElement?.id).toBe('before');
});

it('the Tab key reaches the marks behind the page’s last link, arrow keys step on', async () => {
  overlay.show([markOf('a', 'one', 'said'), markOf('b', 'two', 'Experts')]);
  document.getElementById('after')?.focus();
  await press('Tab');
  expect(document.activeElement).toBe(overlay.host);
  expect(isOpen()).toBe(true);
  await press('ArrowRight');
  expect(card().textContent).toBe('why b');
  await press('Escape');
  expect(document.activeElement?.id).toBe('after');
});

it('an arrow key that steps is the page’s no more; with Alt, Ctrl or Meta it is the browser’s and the page’s', () => {
  overlay.show([markOf('a', 'one', 'said'), markOf('b', 'two', 'Experts')]);
  overlay.step(1);
  const heard: string[] = [];
  const { signal } = ending;
  document.addEventListener('keydown', ({ key, altKey }) => heard.push(`${key} ${altKey}`), { signal });
  const stop = shadow().activeElement as HTMLElement;
  const press = (keys: KeyboardEventInit) =>
    stop.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...keys }));
  const label = stop.getAttribute('aria-label');
  // Back to the page before.
  expect(press({ key: 'ArrowLeft', altKey: true })).toBe(true);
  expect(press({ key: 'ArrowUp', metaKey: true })).toBe(true);
  expect(press({ key: 'ArrowDown', ctrlKey: true })).toBe(true);
  expect(stop.getAttribute('aria-label')).toBe(label);
  expect(press({ key: 'ArrowRight' })).toBe(false);
  expect(stop.getAttribute('aria-label')).not.toBe(label);
  expect(heard).toEqual(['ArrowLeft true', 'ArrowUp false', 'ArrowDown false']);
});

it('a card whose mark is gone closes, one whose mark is still there stays', () => {
  const a = markOf('a', 'one', 'said');
  const b = markOf('b', 'two', 'Experts');
  overlay.show([a, b]);
  overlay.step(1);
  overlay.show([a]);
  expect(isOpen()).toBe(true);
  overlay.show([b]);
  expect(isOpen()).toBe(false);
});

it('the card is laid beside the words it belongs to', () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  pointAt(mark, 'click');
  const words = mark.rest[0]?.getBoundingClientRect() as DOMRect;
  const box = card().getBoundingClientRect();
  expect(Math.abs(box.left - words.left)).toBeLessThan(2);
  expect(box.top - words.bottom).toBeGreaterThanOrEqual(0);
  expect(box.top - words.bottom).toBeLessThan(12);
});

it('after the end nothing is left: no host, no highlight, no answer to the pointer', () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  overlay.step(1);
  ending.abort();
  expect(overlay.host.isConnected).toBe(false);
  for (const name of ['attributed', 'extent']) expect(CSS.highlights.has(`says-who-${name}`)).toBe(false);
  views = [];
  pointAt(mark, 'click');
  expect(views).toEqual([]);
});

it('an overlay whose extension was updated goes quiet and leaves the newer one’s marks alone', () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  const newer = new Highlight(mark.extent[0] as Range);
  CSS.highlights.set('says-who-attributed', newer);
  isAlive = false;
  pointAt(mark, 'click');
  expect(overlay.host.isConnected).toBe(false);
  expect(CSS.highlights.get('says-who-attributed')).toBe(newer);
  CSS.highlights.clear();
});

it('on its way over the passage to the card the pointer keeps the card open, and not beside them', async () => {
  const mark = markOf('a', 'one', 'said', 'said the bridge will fall.');
  overlay.show([mark]);
  pointAt(mark);
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  const { right, top, height } = (mark.extent[0] as Range).getBoundingClientRect();
  const pointTo = async (clientX: number) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY: top + height / 2, bubbles: true }));
  };
  await pointTo(right - 4);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(isOpen()).toBe(true);
  await pointTo(right + 20);
  await vi.waitFor(() => expect(isOpen()).toBe(false));
});

it('pointing at and clicking a mark in a shadow root, and in one within that, opens its card', async () => {
  const outer = document.getElementById('two')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  outer.innerHTML = '<p>The mayor said so.</p><div></div>';
  const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  inner.innerHTML = '<p>The mayor said so.</p>';
  const marks = [inner, outer].map((root, index) => {
    const range = new Range();
    range.setStart(root.querySelector('p')?.firstChild as Text, 10);
    range.setEnd(root.querySelector('p')?.firstChild as Text, 14);
    return { ...markOf(`${index}`, 'one', 'said'), rest: [range], extent: [range] };
  });
  overlay.show(marks);
  for (const { rest, note } of marks) {
    const { left, top, height } = (rest[0] as Range).getBoundingClientRect();
    const place = { clientX: left + 4, clientY: top + height / 2, bubbles: true, composed: true };
    rest[0]?.startContainer.parentElement?.dispatchEvent(new PointerEvent('click', place));
    expect([isOpen(), card().textContent]).toEqual([true, note.why]);
  }
});

it('a click in the card leaves the focus where it is on the page', async () => {
  const mark = markOf('a', 'one', 'said');
  overlay.show([mark]);
  for (const at of ['before', null]) {
    if (at === null) (document.activeElement as HTMLElement).blur();
    else document.getElementById(at)?.focus();
    pointAt(mark, 'click');
    await userEvent.click(card().querySelector('button') as HTMLElement);
    views.at(-1)?.onClose();
    expect(isOpen()).toBe(false);
    expect(document.activeElement?.id).toBe(at ?? '');
  }
});
