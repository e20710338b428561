import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Mark } from './mark.ts';
import { reveal } from './reveal.ts';

const host = document.createElement('says-who-overlay');

beforeEach(() => page.viewport(800, 600));
afterEach(() => {
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

/** A mark on the words of `#words`, 3,000 pixels down or at the top. */
function mark(inside: string, isFar: boolean): Mark {
  document.body.innerHTML = `<div style="height: ${isFar ? 3000 : 0}px"></div>${inside}<div style="height: 3000px"></div>`;
  const rest = new Range();
  rest.selectNodeContents(document.querySelector('#words')?.firstChild as Node);
  return { note: {} as Mark['note'], rest: [rest], extent: [rest] };
}

const isInView = ({ rest }: Mark) => {
  const { top, bottom } = (rest[0] as Range).getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

it.each([
  ['a page', '<p id="words">she said</p>'],
  [
    'a page with elements called like members of a document',
    '<p id="words">she said</p><img name="host"><form name="nodeType"></form>',
  ],
  [
    'a form with a field called like a member',
    '<form id="words">she said<input name="scrollIntoView"><input name="contains"></form>',
  ],
])('words far down in %s are scrolled into view, and those in view stay', (_where, inside) => {
  const far = mark(inside, true);
  reveal(far, host);
  expect(isInView(far)).toBe(true);
  const near = mark(inside, false);
  scrollTo(0, 0);
  reveal(near, host);
  expect(scrollY).toBe(0);
});

describe('words in an element higher than the window, as in a text without paragraphs, are scrolled into view', () => {
  const lines = (count: number) => 'A line of text.<br>'.repeat(count);
  const inLines = (style: string) => {
    document.body.innerHTML = `<main style="${style}"><div>${lines(200)}she said<br>${lines(50)}</div></main>`;
    const words = [...(document.querySelector('div') as HTMLElement).childNodes].find(
      ({ textContent }) => textContent === 'she said',
    );
    const rest = new Range();
    rest.selectNodeContents(words as Node);
    return { note: {} as Mark['note'], rest: [rest], extent: [rest] };
  };

  it('of the window', () => {
    const far = inLines('');
    reveal(far, host);
    expect(isInView(far)).toBe(true);
    const before = scrollY;
    reveal(far, host);
    expect(scrollY).toBe(before);
  });

  it('of a box that scrolls by itself', () => {
    const far = inLines('height: 300px; overflow: auto');
    reveal(far, host);
    const { bottom } = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    expect(isInView(far)).toBe(true);
    expect((far.rest[0] as Range).getBoundingClientRect().bottom).toBeLessThanOrEqual(bottom);
  });
});

it.each([
  ['lower down than its middle', 'height: 1500px; overflow: hidden', 1300],
  ['in a box in it that scrolls by itself', 'height: 300px; overflow: hidden', 1300],
])('words %s leave a box where it is that the reader cannot scroll', (where, style, top) => {
  const scroller = where.includes('scrolls') ? '<section style="height: 100%; overflow: auto">' : '<section>';
  const far = mark(
    `<main style="${style}">${scroller}<p style="margin: 0; padding-top: ${top}px" id="words">she said</p><div style="height: 3000px"></div></section></main>`,
    true,
  );
  reveal(far, host);
  expect(isInView(far)).toBe(true);
  expect(document.querySelector('main')?.scrollTop).toBe(0);
});

it('words beside what a box shows are scrolled to, sideways alone where they are not above or below it', () => {
  const far = mark(
    '<main style="width: 300px; height: 200px; overflow: auto"><p style="padding-left: 2000px; width: 100px" id="words">she said</p></main>',
    false,
  );
  reveal(far, host);
  const { left, right } = (far.rest[0] as Range).getBoundingClientRect();
  const box = document.querySelector('main')?.getBoundingClientRect() as DOMRect;
  expect([left >= box.left, right <= box.right + 1, scrollX]).toEqual([true, true, 0]);
});
