import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';
import type { Mark } from './mark.ts';

let ending: AbortController;
let overlay: Overlay;
const root = document.documentElement;

beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal);
});
afterEach(() => {
  ending.abort();
  root.removeAttribute('style');
  root.removeAttribute('dir');
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

const within = (name: string) => overlay.host.shadowRoot?.querySelector(name) as HTMLElement;
const boxOf = (name: string) => within(name).getBoundingClientRect();
const wordsOf = (mark: Mark | undefined) => mark?.rest[0]?.getBoundingClientRect() as DOMRect;

it.each(['10px', '30px'])('the card is as wide where the page’s own rem is %s', (size) => {
  root.style.fontSize = size;
  document.body.innerHTML = '<p>Words</p>';
  markAll(overlay, 'p');
  overlay.step(1);
  expect(boxOf('.card').width).toBe(368);
});

it('the card’s words run from left to right on a page that runs the other way', () => {
  root.dir = 'rtl';
  document.body.innerHTML = '<p>Words</p>';
  markAll(overlay, 'p');
  overlay.step(1);
  expect(getComputedStyle(within('.card')).direction).toBe('ltr');
});

it('card and keyboard stop are in English, as their words are, whatever language the page is in', () => {
  root.lang = 'fr';
  document.body.innerHTML = '<p>Words</p>';
  markAll(overlay, 'p');
  expect(['.card', '.stop'].map((name) => within(name).matches(':lang(en)'))).toEqual([true, true]);
  expect(document.querySelector('p')?.matches(':lang(fr)')).toBe(true);
  root.removeAttribute('lang');
});

it.each(['zoom: 1.5', 'transform: scale(0.8); transform-origin: 0 0'])(
  'lies over its words in a root with %s',
  (style) => {
    root.style.cssText = style;
    document.body.innerHTML = '<p style="margin: 200px 0 0 100px">Words</p>';
    const [mark] = markAll(overlay, 'p');
    overlay.step(1);
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      expect(Math.abs(boxOf('.stop')[side] - wordsOf(mark)[side])).toBeLessThan(1);
    }
  },
);

it('stepping to words near the lower edge brings the card above them', async () => {
  document.body.innerHTML = '<p style="margin: 0">Top</p><p style="margin: 500px 0 0">Bottom</p>';
  const [, low] = markAll(overlay, 'p');
  overlay.step(1);
  // What was room enough for the card is remembered from one frame to the next.
  for (const _frame of [1, 2]) await new Promise(requestAnimationFrame);
  overlay.step(1);
  expect(boxOf('.card').height).toBe(200);
  expect(boxOf('.card').bottom).toBeLessThanOrEqual(wordsOf(low).top);
});

describe('stepping shows words', () => {
  it('that a fixed header covers', () => {
    document.body.innerHTML =
      '<header style="position: fixed; inset: 0 0 auto; height: 100px; background: #fff"></header>' +
      '<p style="margin: 900px 0">First</p><p style="margin: 0 0 900px">Second</p>';
    const [first] = markAll(overlay, 'p');
    scrollTo(0, wordsOf(first).top - 50);
    overlay.step(1);
    expect(wordsOf(first).top).toBeGreaterThan(100);
  });

  it('that a box scrolled elsewhere hides, below or beside', () => {
    document.body.innerHTML =
      '<div style="height: 100px; width: 200px; overflow: auto"><p style="margin: 300px 0">Below</p>' +
      '<p style="margin: 0 0 0 500px; width: 90px">Beside</p></div>';
    const marks = markAll(overlay, 'p');
    const box = document.querySelector('div')?.getBoundingClientRect() as DOMRect;
    for (const mark of marks) {
      overlay.step(1);
      expect(wordsOf(mark).bottom).toBeLessThanOrEqual(box.bottom);
      expect(wordsOf(mark).right).toBeLessThanOrEqual(box.right + 100);
      expect(wordsOf(mark).left).toBeLessThan(box.right);
    }
  });

  it('and keeps still where they are seen', () => {
    document.body.innerHTML = '<p style="margin: 900px 0 0">First</p><p style="margin: 0 0 900px">Second</p>';
    const [first] = markAll(overlay, 'p');
    scrollTo(0, wordsOf(first).top - 50);
    const before = scrollY;
    overlay.step(1);
    overlay.step(1);
    expect(scrollY).toBe(before);
  });
});
