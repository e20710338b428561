import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tellNote } from '../../components/tell-note.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';
import type { Mark } from './mark.ts';

let ending: AbortController;
let overlay: Overlay;

beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal);
});
afterEach(() => {
  ending.abort();
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '';
});

const LINE = 20;

/** A passage of so many lines, its top at `top`, the words that attribute it in the line `at` (from 0); `left` and `width` in pixels. */
function layPassage({
  lines,
  at,
  top,
  left = 40,
  width = 300,
}: Record<'lines' | 'at' | 'top', number> & Partial<Column>) {
  const passage = document.createElement('div');
  passage.style.cssText = `position: absolute; top: ${top}px; left: ${left}px; width: ${width}px; font: 14px / ${LINE}px serif`;
  passage.innerHTML = Array.from({ length: lines }, (_, line) =>
    line === at ? '<b>She said</b> the ferry left' : 'The ferry left the harbour at noon',
  ).join('<br>');
  document.body.append(passage);
  const mark = markOn(passage);
  overlay.show([mark]);
  overlay.step(1);
  return mark;
}
type Column = Record<'left' | 'width', number>;

function markOn(passage: HTMLElement): Mark {
  const extent = new Range();
  extent.selectNodeContents(passage);
  const words = new Range();
  words.selectNodeContents(passage.querySelector('b') as HTMLElement);
  const content = [{ start: 0, end: passage.innerText.length }];
  const note = { id: '1', kind: 'attributed', origin: 'stored', content, source: null, cue: [] } as const;
  const rest = { act: null, form: null, via: null, why: '', question: '', confidence: 1, isApproximate: false };
  return { note: tellNote({ ...note, ...rest, content, cue: [] }), rest: [words], extent: [extent] };
}

const cardBox = () => overlay.host.shadowRoot?.querySelector('.card')?.getBoundingClientRect() as DOMRect;
const wordsOf = (mark: Mark) => mark.rest[0]?.getBoundingClientRect() as DOMRect;
const passageOf = (mark: Mark) => mark.extent[0]?.getBoundingClientRect() as DOMRect;
const meet = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
const isInWindow = ({ left, top, right, bottom }: DOMRect) =>
  left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;

describe('a card does not cover the passage it is about', () => {
  it.each([
    ['below it, where the words are its first', { lines: 5, at: 0, top: 100 }],
    ['above it, where the words are its last', { lines: 8, at: 7, top: 380 }],
    ['where there is little room on the better side', { lines: 17, at: 16, top: 130 }],
    ['beside one that is as high as the window', { lines: 28, at: 1, top: 10 }],
    ['beside it, where the room is on the left', { lines: 28, at: 26, top: 10, left: 460 }],
    ['that begins over the window’s edge', { lines: 12, at: 8, top: -120 }],
  ])('%s', (_where, place) => {
    const mark = layPassage(place);
    expect(meet(cardBox(), passageOf(mark))).toBe(false);
    expect(isInWindow(cardBox())).toBe(true);
    expect(cardBox().height).toBeGreaterThan(100);
  });

  it.each([
    ['a zoomed page', 'zoom: 1.5', { lines: 5, at: 4, top: 250 }],
    ['a page zoomed so far that its window is narrower than a card', 'zoom: 3', { lines: 2, at: 0, top: 90, left: 10 }],
    ['a zoomed page where its words stand at the right', 'zoom: 2', { lines: 2, at: 0, top: 20, left: 260, width: 80 }],
    ['a zoomed page with hardly room beside the passage', 'zoom: 1.5', { lines: 18, at: 1, top: 10, left: 10 }],
    ['a page that is scaled by style', 'transform: scale(1.5); transform-origin: 0 0', { lines: 5, at: 4, top: 250 }],
  ])('in %s', (_which, style, place) => {
    document.documentElement.style.cssText = style;
    const mark = layPassage(place);
    expect(meet(cardBox(), wordsOf(mark))).toBe(false);
    expect(isInWindow(cardBox())).toBe(true);
  });

  it('where it is followed as the page scrolls', async () => {
    document.body.innerHTML = '<div style="height: 3000px"></div>';
    const mark = layPassage({ lines: 9, at: 8, top: 380 });
    scrollTo(0, 330);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(passageOf(mark).top).toBeLessThan(60);
    expect(meet(cardBox(), passageOf(mark))).toBe(false);
    expect(cardBox().height).toBe(200);
  });
});

it('where there is no room beside the passage, the card covers of it what is not the words', () => {
  const mark = layPassage({ lines: 28, at: 14, top: 10, left: 100, width: 600 });
  expect(meet(cardBox(), wordsOf(mark))).toBe(false);
  expect(isInWindow(cardBox())).toBe(true);
  expect(cardBox().height).toBe(200);
});

it('the card of a passage of one line stands at its words', () => {
  const mark = layPassage({ lines: 1, at: 0, top: 100 });
  expect(Math.abs(cardBox().left - wordsOf(mark).left)).toBeLessThan(2);
  expect(cardBox().top - wordsOf(mark).bottom).toBeLessThan(12);
});
