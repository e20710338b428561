import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';

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

const find = <Found extends HTMLElement>(selector: string) => document.querySelector(selector) as Found;
const within = (selector: string) => overlay.host.shadowRoot?.querySelector(selector) as HTMLElement;
const isOpen = () => within('.card').matches(':popover-open');
const open = (html: string) => {
  document.body.innerHTML = html;
  markAll(overlay, 'p');
};
const boxOf = (selector: string) => within(selector).getBoundingClientRect();
const settle = async () => {
  for (const _frame of [1, 2, 3]) await new Promise(requestAnimationFrame);
};

function rectOf(selector: string): DOMRect {
  const range = new Range();
  range.selectNodeContents(find(selector));
  return range.getBoundingClientRect();
}

describe('card and keyboard stop stay with their words', () => {
  it('where something comes above them', async () => {
    open('<main><p>First words</p><p>Second words</p></main>');
    overlay.step(1);
    await settle();
    const cardTop = boxOf('.card').top;
    find('main').insertAdjacentHTML('afterbegin', '<div style="height: 100px">Advertisement</div>');
    await settle();
    expect(boxOf('.stop').top).toBeCloseTo(rectOf('p').top, 0);
    expect(boxOf('.card').top).toBeCloseTo(cardTop + 100, 0);
  });

  it('in a window of another width', async () => {
    open('<p style="text-align: right">First words</p>');
    overlay.step(1);
    await page.viewport(600, 500);
    await settle();
    expect(boxOf('.stop').left).toBeCloseTo(rectOf('p').left, 0);
  });
});

it.each([
  ['the reader folds them', '<details open><summary>More</summary><p>Words</p></details>', 'details', 'open'],
  [
    'a tab goes out of sight',
    '<style>[shown] { display: block } div { display: none }</style><div shown><p>Words</p></div>',
    'div',
    'shown',
  ],
])('a card closes where %s', async (_what, html, selector, attribute) => {
  open(html);
  await userEvent.click(find('p'), { position: { x: 8, y: 8 } });
  await settle();
  expect(isOpen()).toBe(true);
  find(selector).removeAttribute(attribute);
  await settle();
  expect(isOpen()).toBe(false);
});

it.each(['display: none', 'visibility: hidden', 'content-visibility: hidden; height: 50px'])(
  'stepping, there and back, passes over words with %s',
  (style) => {
    open(`<p>First</p><div style="${style}"><p>Second</p></div><p>Third</p>`);
    const isAt = (selector: string) => boxOf('.stop').top === rectOf(selector).top && isOpen();
    overlay.step(1);
    overlay.step(1);
    expect(isAt('body > p:last-child')).toBe(true);
    overlay.step(-1);
    expect(isAt('p')).toBe(true);
  },
);

it.each(['display: contents', 'content-visibility: auto; margin-top: 3000px'])(
  'stepping reaches words with %s',
  async (style) => {
    open(`<p>First</p><div style="${style}"><p style="${style}">Second</p></div>`);
    overlay.step(1);
    overlay.step(1);
    await settle();
    expect([boxOf('.stop').top, isOpen()]).toEqual([rectOf('div p').top, true]);
  },
);

it('the Tab key leads to the first words that are to be seen', async () => {
  open('<p hidden>First</p><p>Second</p><a href="#a">link</a>');
  find('a').focus();
  await userEvent.keyboard('{Tab}');
  expect([boxOf('.stop').top, isOpen()]).toEqual([rectOf('p:not([hidden])').top, true]);
});

it('stepping is there at once on a page that scrolls smoothly', () => {
  document.documentElement.style.scrollBehavior = 'smooth';
  open('<p style="margin: 3000px 0">Words</p>');
  overlay.step(1);
  expect(rectOf('p').top).toBeGreaterThan(0);
  expect(rectOf('p').bottom).toBeLessThan(600);
});
