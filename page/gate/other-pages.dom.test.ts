import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { judgePage } from './judge-page.ts';

const SENTENCE = 'The board said on Tuesday that the pier would be closed before the winter, and nobody asked why. ';
const TEXT = `<p>${SENTENCE.repeat(2)}</p>`.repeat(8);
const LINES = `<div class="line"><span>${SENTENCE}</span></div>`.repeat(12);

async function judge(body: string, url = 'https://news.example/a') {
  return judgePage(await openPage(`<!doctype html>${body}`), url);
}

describe('mail is not read', () => {
  it.each([
    'https://host.example/mail/u/0/#inbox/FMfc',
    'https://mail.host.example/d/folders/1',
    'https://host.example/mail/0/inbox/id/AAQk',
    'https://webmail.host.example/?_task=mail',
    'https://app.host.example/u/0/inbox/abc',
  ])('%s', async (url) => {
    expect(await judge(`<div class="a3s"><h2>The pier</h2>${TEXT}</div>`, url)).toMatchObject({
      isArticle: false,
      reason: 'mail',
    });
  });

  it.each([
    ['an article about mail', 'https://news.example/tech/royal-mail-strike', ''],
    [
      'an article in a section of that name',
      'https://news.example/mail/strike',
      '<link rel="canonical" href="/mail/strike">',
    ],
    [
      'a newsletter that is made to be found',
      'https://mail.letter.example/p/pier',
      '<meta property="og:type" content="website">',
    ],
    ['an article on a weblog whose address ends so', 'https://news.example/why-i-write-mail', ''],
  ])('%s is read', async (_what, url, head) => {
    expect((await judge(`${head}<body>${TEXT}`, url)).isArticle).toBe(true);
  });
});

describe('a product is not read', () => {
  const product = (inner: string) => `<div itemscope itemtype="https://schema.org/Product">${inner}</div>`;
  it.each([
    ['by microdata around its title', product(`<h1 itemprop="name">Quern</h1>${TEXT}`)],
    [
      'by a type of Open Graph with its own name before it',
      `<meta property="og:type" content="og:product"><body>${TEXT}`,
    ],
  ])('%s', async (_what, body) => {
    expect(await judge(body)).toMatchObject({ isArticle: false, reason: 'a product' });
  });

  it.each([
    ['with a small offer beside it', `<h1>The pier</h1>${TEXT}${product('<h3 itemprop="name">Mug</h3>')}`],
    [
      'that says it is an article, and is one of a product',
      `<meta property="og:type" content="article"><body>${product(`<h1>Quern</h1>${TEXT}`)}`,
    ],
  ])('an article %s is read', async (_what, body) => {
    expect((await judge(body)).isArticle).toBe(true);
  });
});

describe('a text in an editor that draws its own lines is not read', () => {
  it.each([
    ['a field that takes the keys beside the lines', `<div><textarea></textarea><div>${LINES}</div></div>`],
    ['such a field in a box', `<div><div><textarea></textarea></div><div><div>${LINES}</div></div></div>`],
    ['an empty box for the keys', `<div contenteditable role="textbox"></div><div>${LINES}</div>`],
  ])('%s', async (_what, body) => {
    expect(await judge(body)).toMatchObject({ isArticle: false, reason: 'being written' });
  });

  it.each([
    ['a field for comments below it', `<div>${LINES}</div><div><textarea></textarea></div>`],
    ['a field of a form before it', `<div><textarea name="answer"></textarea></div><div>${LINES}</div>`],
    ['a field to copy from before it', `<textarea></textarea><div>${TEXT}</div>`],
    [
      'a field to ask about it before it',
      `<div><textarea placeholder="Ask about this story"></textarea></div><div>${LINES}</div>`,
    ],
    ['what sets it into other pages before it', `<div><textarea readonly>…</textarea></div><div>${LINES}</div>`],
    ['a box that was once written in', `<p contenteditable></p>${TEXT}`],
  ])('an article with %s is read', async (_what, body) => {
    expect((await judge(body)).isArticle).toBe(true);
  });
});

it('a person’s page, which lists what they wrote, is no article', async () => {
  expect((await judge(`<meta property="og:type" content="profile"><body>${TEXT}`)).isArticle).toBe(false);
});
