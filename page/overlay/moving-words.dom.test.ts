import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  it.each([
    ['a menu pushes the page aside', 'margin-left: 150px'],
    ['a slide moves', 'transform: translateX(150px); transition: transform 50ms'],
  ])('where %s, and nothing has another size', async (_what, style) => {
    open('<p style="width: 200px">First words</p>');
    overlay.step(1);
    await settle();
    const [{ left: stop }, { left: card }] = [boxOf('.stop'), boxOf('.card')];
    find('p').style.cssText += style;
    await vi.waitFor(() => expect(boxOf('.stop').left).toBeCloseTo(stop + 150, 0));
    expect(boxOf('.card').left).toBeCloseTo(card + 150, 0);
  });

  it('where something comes within their passage', async () => {
    open('<p>First words and the last</p>');
    overlay.step(1);
    await settle();
    const behind = (find('p').firstChild as Text).splitText(11);
    behind.before(document.createElement('hr'));
    await settle();
    expect(boxOf('.stop').top).toBeCloseTo(rectOf('p').top, 0);
    expect(boxOf('.card').top).toBeGreaterThan(rectOf('p').bottom);
  });

  it('in a box that scrolls within a shadow root', async () => {
    open('<div></div>');
    const root = find('div').attachShadow({ mode: 'open' });
    root.innerHTML = '<main style="height: 300px; overflow: auto"><p>Words</p><div style="height: 900px"></div></main>';
    markAll(overlay, 'p', root);
    overlay.step(1);
    await settle();
    const { top } = boxOf('.card');
    root.querySelector('main')?.scrollBy(0, 20);
    await settle();
    expect(boxOf('.card').top).toBeCloseTo(top - 20, 0);
  });
});

describe('where the page puts its words anew', () => {
  beforeEach(async () => {
    open('<main><p>First words</p><p>Second words</p></main>');
    overlay.step(1);
    await settle();
    find('main').innerHTML = '<h1>Title</h1><p>First words</p><p>Second words</p>';
    await settle();
  });

  it('a card stays until the marks are placed again, and is then at its words', async () => {
    expect(isOpen()).toBe(true);
    markAll(overlay, 'p');
    await settle();
    expect([isOpen(), boxOf('.stop').top]).toEqual([true, rectOf('p').top]);
  });

  it('it closes where its words have not come again', () => {
    overlay.show([]);
    expect(isOpen()).toBe(false);
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

describe('a box that shows a part of its text and cannot be scrolled by the reader, as above a "read more" button,', () => {
  const openCut = (box: string, words: string) =>
    open(`<p>First</p><div style="height: 60px; ${box}"><p style="${words}">Second</p></div><p>Third</p>`);
  const stepTwice = () => {
    overlay.step(1);
    overlay.step(1);
  };

  it.each([
    ['overflow: hidden', 'padding-top: 200px'],
    ['overflow: clip', 'padding-top: 200px'],
    ['overflow: hidden; width: 200px', 'margin-left: 900px; width: 200px'],
  ])('stays as it is: stepping passes over what it does not show (%s, %s)', (box, words) => {
    openCut(box, words);
    stepTwice();
    expect(boxOf('.stop').top).toBe(rectOf('body > p:last-child').top);
    expect([find('div').scrollTop, find('div').scrollLeft]).toEqual([0, 0]);
  });

  it.each([
    ['it shows', 'overflow: hidden', ''],
    ['it cuts through', 'overflow: hidden', 'margin-top: 50px'],
    ['are laid out from outside of it', 'overflow: hidden', 'position: absolute; top: 300px'],
    ['the reader can scroll to', 'overflow: auto', 'margin-top: 200px'],
    ['stand in an element without a box of its own', 'overflow: hidden; display: contents', ''],
    ['the reader can scroll to one way', 'overflow-x: hidden', 'margin-top: 200px'],
  ])('has words reached that %s (%s; %s)', (_which, box, words) => {
    openCut(box, words);
    stepTwice();
    expect(boxOf('.stop').top).toBe(rectOf('div p').top);
  });

  it('has words reached in a box of its own that can be', () => {
    open('<div style="height: 60px; overflow: hidden"><main style="height: 100%; overflow: auto"></main></div>');
    find('main').innerHTML = '<p>First</p><p style="margin-top: 900px">Second</p>';
    markAll(overlay, 'p');
    stepTwice();
    expect(boxOf('.stop').top).toBe(rectOf('p:last-child').top);
  });
});

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
