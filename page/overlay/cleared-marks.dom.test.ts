import { afterEach, describe, expect, it } from 'vitest';
import { markAll } from '../../test/dom/mark-all.ts';
import { useMarkedPage } from '../../test/dom/use-marked-page.ts';

const marked = useMarkedPage();
afterEach(() => CSS.highlights.clear());

const markedWords = () => [...(CSS.highlights.get('says-who-attributed') ?? [])].map(String);
const movePointer = () => document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
const scroll = () => document.dispatchEvent(new Event('scroll'));

describe('a page that clears all highlights, as its own search does', () => {
  it.each([
    ['moves the pointer', movePointer],
    ['scrolls', scroll],
    ['steps on by keyboard', () => marked.overlay.step(1)],
  ])('has its marks again as soon as the reader %s', (_what, act) => {
    CSS.highlights.clear();
    act();
    expect(markedWords()).toEqual(['First words', 'Second words']);
  });

  it('has its own highlights left as they are', () => {
    CSS.highlights.clear();
    const own = new Highlight();
    CSS.highlights.set('found', own);
    movePointer();
    expect(CSS.highlights.get('found')).toBe(own);
  });

  it('gets no marks again that are gone, or whose overlay has ended', () => {
    marked.overlay.show([]);
    CSS.highlights.clear();
    movePointer();
    expect(markedWords()).toEqual([]);
    markAll(marked.overlay, 'p');
    marked.ending.abort();
    CSS.highlights.clear();
    scroll();
    expect(markedWords()).toEqual([]);
  });
});
