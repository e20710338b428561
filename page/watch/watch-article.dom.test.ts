import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Reach, type Watch, watchArticle } from './watch-article.ts';

/** Longer than the quiet period and the longest wait together. */
const SETTLED_MS = 700;
const PARAGRAPH = 'The old crane on the quay will be taken down before the winter, the harbour board said. '.repeat(3);

let told: Reach[];
let ending: AbortController;
let article: HTMLElement;
let watch: Watch;

beforeEach(() => {
  told = [];
  ending = new AbortController();
  document.body.innerHTML = '<main><article><p>One.</p><p>Two.</p></article><aside></aside></main>';
  article = document.querySelector('article') as HTMLElement;
  watch = watchArticle(async (reach) => void told.push(reach), ending.signal);
  watch.turnTo(article, []);
});
afterEach(() => {
  ending.abort();
  document.body.className = '';
  document.body.replaceChildren();
});

const settle = (ms = SETTLED_MS) => new Promise((resolve) => setTimeout(resolve, ms));
const add = (parent: Element, text: string) =>
  parent.append(Object.assign(document.createElement('p'), { textContent: text }));

it('a burst of changes inside is told once, as one inside', async () => {
  for (let i = 0; i < 20; i++) article.firstElementChild?.classList.toggle('lit');
  add(article, 'Three.');
  await settle();
  expect(told).toEqual(['inside']);
});

it('a storm that never settles is told all the same, and not for every change', async () => {
  const timer = setInterval(() => article.firstElementChild?.classList.toggle('lit'), 5);
  await settle(1500);
  clearInterval(timer);
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.length).toBeLessThanOrEqual(5);
});

it.each<[string, () => void]>([
  ['a class of the body shows', () => document.body.classList.remove('cut')],
  [
    'a style sheet shows',
    () => document.body.insertAdjacentHTML('beforeend', '<style>.cut .rest {display: block}</style>'),
  ],
  ['comes into a box beside the article', () => add(document.querySelector('.box') as Element, PARAGRAPH)],
  ['a box that is ticked shows', () => (document.querySelector('input') as HTMLElement).click()],
])('text that %s is looked at', async (_what, show) => {
  document.body.innerHTML =
    '<style>.cut .rest {display: none} input:checked ~ .rest {display: block !important}</style>' +
    `<main><article><input type="checkbox"><div class="lead"><p>One.</p></div><div class="rest">${PARAGRAPH}</div>` +
    '<div class="box"></div></article></main>';
  document.body.className = 'cut';
  watch.turnTo(document.querySelector('.lead') as Element, []);
  await settle(1500);
  expect(told).toEqual([]);
  // As after each reading.
  watch.turnTo(document.querySelector('.lead') as Element, []);
  show();
  await settle(1500);
  expect(told).toEqual(['around']);
});

it.each([
  ['behind the article, within what the window shows a part of', '.next', ['around']],
  ['beside all that, within a column of its own', '.column', []],
])('text that comes deep in a box %s is looked at: %s', async (_what, where, expected) => {
  document.body.innerHTML =
    `<main style="height: 200px; overflow: auto"><article>${`<p>${PARAGRAPH}</p>`.repeat(9)}</article>` +
    '<section><div><div class="next"></div></div></section></main>' +
    '<div style="height: 90px; overflow: auto"><div><div class="column"></div></div></div>';
  watch.turnTo(document.querySelector('article') as Element, []);
  await settle(1500);
  add(document.querySelector(where) as Element, PARAGRAPH);
  await settle(1500);
  expect(told).toEqual(expected);
});

it('text of the article that a class of the body hides is looked at, and what changes in place beside it is not', async () => {
  const style = '<style>.walled p + p {display: none}</style>';
  document.body.innerHTML = `${style}<article><p>One.</p><p>Two.</p></article><b>1 reader</b>`;
  watch.turnTo(document.querySelector('article') as Element, []);
  const ticker = document.querySelector('b') as Element;
  for (let readers = 2; readers < 30; readers++) ticker.textContent = `${readers} readers`;
  document.body.classList.add('lit');
  await settle(1500);
  expect(told).toEqual([]);
  document.body.classList.add('walled');
  await settle(1500);
  expect(told).toEqual(['around']);
});

it('on a page that is never at rest what comes beside the article is looked at all the same', async () => {
  const bar = document.querySelector('aside') as HTMLElement;
  const timer = setInterval(() => (bar.style.height = bar.style.height === '9px' ? '30px' : '9px'), 400);
  await settle(2500);
  clearInterval(timer);
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(4);
});

it('a page that is never at rest is looked at less and less often, and once more after its last change', async () => {
  const bar = document.querySelector('aside') as HTMLElement;
  const timer = setInterval(() => (bar.style.height = bar.style.height === '9px' ? '30px' : '9px'), 100);
  await settle(5000);
  clearInterval(timer);
  const before = told.length;
  expect(before).toBeGreaterThan(1);
  expect(before).toBeLessThan(4);
  await settle(4500);
  expect(told.length).toBeGreaterThan(before);
});

it('a ticker beside the article is not told at once', async () => {
  for (let i = 0; i < 30; i++) {
    add(document.querySelector('aside') as Element, `${i} readers`);
    (document.querySelector('aside') as Element).toggleAttribute('hidden');
  }
  await settle();
  expect(told).toEqual([]);
});

it('an article that comes behind this one is told as a change around', async () => {
  add(document.querySelector('main') as Element, PARAGRAPH);
  await settle();
  expect(told).toEqual(['around']);
});

it('a short line behind it is looked at later, for it may be filled', async () => {
  add(document.querySelector('main') as Element, 'Loading …');
  await settle();
  expect(told).toEqual([]);
  await settle(1000);
  expect(told).toEqual(['around']);
});

it('a new element in the place of the article is told as a change around', async () => {
  article.replaceWith(article.cloneNode(true));
  await settle();
  expect(told).toEqual(['around']);
});

it('a new body in the place of the old one is told as a change around', async () => {
  const body = document.body;
  body.replaceWith(body.cloneNode(true));
  await settle();
  expect(told).toEqual(['around']);
});

it('the overlay’s own host, which comes and goes beside the body, is not told', async () => {
  const host = document.createElement('says-who-overlay');
  host.textContent = PARAGRAPH;
  document.documentElement.append(host);
  await settle(1500);
  host.remove();
  await settle();
  expect(told).toEqual([]);
});

it('what changed before the watch turned elsewhere is told all the same', async () => {
  add(document.querySelector('main') as Element, PARAGRAPH);
  await Promise.resolve();
  watch.turnTo(article, []);
  await settle();
  expect(told).toEqual(['around']);
});

it('a place-holder is looked at later, though the watch has turned elsewhere meanwhile', async () => {
  add(document.querySelector('main') as Element, 'Loading …');
  await Promise.resolve();
  watch.turnTo(article, []);
  await settle(1700);
  expect(told).toEqual(['around']);
});

it('an article in an open shadow root is followed when its host goes', async () => {
  const host = document.createElement('news-story');
  host.attachShadow({ mode: 'open' }).innerHTML = '<article><p>One.</p></article>';
  document.querySelector('main')?.append(host);
  watch.turnTo(host.shadowRoot?.querySelector('article') as Element, []);
  host.replaceWith(host.cloneNode(true));
  await settle();
  expect(told).toEqual(['around']);
});

it('a tree within the article is followed too', async () => {
  const root = (article.lastElementChild as Element).attachShadow({ mode: 'open' });
  root.innerHTML = '<b>One.</b>';
  watch.turnTo(article, [root]);
  add(root.firstElementChild as Element, 'Two.');
  await settle();
  expect(told).toEqual(['inside']);
});

it('an article in a frame is followed when the frame shows another page, and when it goes', async () => {
  const frame = document.createElement('iframe');
  const loaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const turn = () => watch.turnTo(frame.contentDocument?.querySelector('p') as Element, []);
  frame.srcdoc = '<p>One.</p>';
  document.querySelector('aside')?.append(frame);
  await loaded();
  turn();
  frame.srcdoc = '<p>Two.</p>';
  await loaded();
  await settle();
  expect(told).toEqual(['around']);
  turn();
  frame.remove();
  await settle();
  expect(told).toEqual(['around', 'around']);
});

it('a page hears of no fault where the frame that had the article shows another page', async () => {
  const frame = document.createElement('iframe');
  const loaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = '<p>One.</p>';
  article.append(frame);
  await loaded();
  watch.turnTo(frame.contentDocument?.querySelector('p') as Element, []);
  await settle();
  let faults = 0;
  addEventListener('error', () => faults++, { signal: ending.signal });
  frame.srcdoc = '<p>Two.</p>';
  await loaded();
  await settle();
  expect(faults).toBe(0);
});

it('a frame within that shows another page is told as a change inside', async () => {
  const frame = document.createElement('iframe');
  const loaded = () => new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  article.append(frame);
  watch.turnTo(article, []);
  await settle();
  told.length = 0;
  frame.srcdoc = '<p>Two.</p>';
  await loaded();
  await settle();
  expect(told).toEqual(['inside']);
});

it('once the signal is aborted nothing is told any more', async () => {
  add(article, 'Three.');
  ending.abort();
  add(article, 'Four.');
  await settle();
  expect(told).toEqual([]);
});
