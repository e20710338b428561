import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';

let ending: AbortController;
let overlay: Overlay;
beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal);
  document.body.innerHTML = '<p>First words</p><p>Second words</p>';
  markAll(overlay, 'p');
});
afterEach(() => {
  ending.abort();
  CSS.highlights.clear();
  document.body.innerHTML = '';
});

const marked = () => [...(CSS.highlights.get('says-who-attributed') ?? [])].map(String);
const movePointer = () => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
const scroll = () => document.dispatchEvent(new Event('scroll'));

describe('a page that clears all highlights, as its own search does', () => {
  it.each([
    ['moves the pointer', movePointer],
    ['scrolls', scroll],
    ['steps on by keyboard', () => overlay.step(1)],
  ])('has its marks again as soon as the reader %s', (_what, act) => {
    CSS.highlights.clear();
    act();
    expect(marked()).toEqual(['First words', 'Second words']);
  });

  it('has its own highlights left as they are', () => {
    CSS.highlights.clear();
    const own = new Highlight();
    CSS.highlights.set('found', own);
    movePointer();
    expect(CSS.highlights.get('found')).toBe(own);
  });

  it('gets no marks again that are gone, or whose overlay has ended', () => {
    overlay.show([]);
    CSS.highlights.clear();
    movePointer();
    expect(marked()).toEqual([]);
    markAll(overlay, 'p');
    ending.abort();
    CSS.highlights.clear();
    scroll();
    expect(marked()).toEqual([]);
  });
});
