import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Reach, watchArticle } from './watch-article.ts';

/** Longer than the quiet period and the longest wait together. */
const SETTLED_MS = 700;
const PARAGRAPH = 'The old crane on the quay will be taken down before the winter, the harbour board said. '.repeat(3);

let told: Reach[];
let ending: AbortController;
let article: HTMLElement;

beforeEach(() => {
  told = [];
  ending = new AbortController();
  document.body.innerHTML = '<main><article><p>One.</p><p>Two.</p></article><aside></aside></main>';
  article = document.querySelector('article') as HTMLElement;
  watchArticle(article, async (reach) => void told.push(reach), ending.signal);
});
afterEach(() => {
  ending.abort();
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

it('a ticker beside the article is not told', async () => {
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

it('once the signal is aborted nothing is told any more', async () => {
  add(article, 'Three.');
  ending.abort();
  add(article, 'Four.');
  await settle();
  expect(told).toEqual([]);
});
