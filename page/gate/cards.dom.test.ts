import { describe, expect, it } from 'vitest';
import { openPage } from '../../test/dom/open-page.ts';
import { judgePage } from './judge-page.ts';

const SENTENCE = 'The board said on Tuesday that the pier would be closed before the winter, and nobody asked why. ';
const TWO = SENTENCE.repeat(2);
const TEXT = `<p>${TWO}</p>`.repeat(8);
const OG_ARTICLE = '<meta property="og:type" content="article">';
const TITLE = 'The pier that would not be mended';

async function judge(body: string, path = '/world') {
  return judgePage(await openPage(`<!doctype html>${body}`), `https://news.example${path}`);
}

const cards = (card: string, number = 12) =>
  Array.from({ length: number }, (_, i) => card.replaceAll('/story', `/story${i}`)).join('');
const HEADED = `<div class="card"><h3><a href="/story">${TITLE}</a></h3><p>${TWO}</p></div>`;

describe('a page of teasers is not read, wherever it stands and whatever it says of itself', () => {
  it.each([
    ['the front of a section', cards(HEADED)],
    ['a tag whose Open Graph says "article"', `${OG_ARTICLE}<body><h1>Piers</h1>${cards(HEADED)}`],
    [
      'a category of a weblog, with the date over each teaser',
      `${OG_ARTICLE}<body>${cards(`<article><h2><a href="https://news.example/story">${TITLE}</a></h2><p>3 May</p><p>${TWO}</p></article>`)}`,
    ],
    [
      'a tag whose data list articles',
      `<script type="application/ld+json">{"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle"}]}</script><body>${cards(HEADED)}`,
    ],
    [
      'cards with a linked title that is no heading',
      cards(`<div><a href="/story">${TITLE}</a><p>${TWO}</p></div>`, 30),
    ],
    [
      'titles and texts in boxes of their own',
      cards(
        `<div><div><span><a href="/story">${TITLE}</a></span></div><div><div><span>${TWO}</span></div></div></div>`,
      ),
    ],
    ['teasers under a sentence or two', `<p>${TWO}</p>${cards(HEADED)}`],
  ])('%s', async (_what, body) => {
    expect(await judge(body)).toMatchObject({ isArticle: false, reason: expect.stringMatching(/front page|posts/) });
  });
});

describe('an article with boxes, links and headings is read', () => {
  it.each([
    ['other stories below it', `<main>${TEXT}</main>${cards(HEADED)}`],
    [
      'a short one that says it is one, over other stories',
      `${OG_ARTICLE}<main><p>${TWO}</p>${`<p>${TWO}</p>`}</main>${cards(HEADED)}`,
    ],
    ['other stories between its paragraphs', cards(`<p>${TWO}</p>${HEADED}`, 8)],
    ['linked subheadings in a row', `<p>${TWO}</p>${cards(`<h2><a href="/story">${TITLE}</a></h2><p>${TWO}</p>`)}`],
    ['boxes that each tell of a place elsewhere', cards(HEADED.replace('/story', 'https://cafe.example/story'))],
    ['entries whose titles lead to their place on the page', cards(HEADED.replace('/story', '/world#story'))],
    ['five linked boxes', `${OG_ARTICLE}<body><p>${SENTENCE}</p>${cards(HEADED, 5)}`],
    ['linked boxes in its own element', `${OG_ARTICLE}<body><article>${cards(HEADED)}</article>`],
    ['linked boxes with texts of their own', cards(HEADED.replace(TWO, SENTENCE.repeat(15)))],
    [
      'linked entries, whose data say it is a live blog',
      `<script type="application/ld+json">{"@type": "LiveBlogPosting"}</script><body>${cards(HEADED)}`,
    ],
    [
      'another story below each part of its text',
      cards(`<section><p>${TWO}</p><p>${SENTENCE}</p><aside><h3><a href="/story">${TITLE}</a></h3></aside></section>`),
    ],
    ['pictures that open larger', cards(`<div><a href="/story.jpg"><img alt=""></a><p>${TWO}</p></div>`)],
    ['a link in each paragraph’s box', cards(`<div><div>${TWO}<a href="/story">${TITLE}</a>, it said.</div></div>`)],
    [
      'the author’s link over a short text',
      `<main><b><a href="/story">Ann Lee</a></b>${`<p>${TWO}</p>`.repeat(5)}</main>${cards(HEADED)}`,
    ],
  ])('%s', async (_what, body) => {
    expect(await judge(body)).toMatchObject({ isArticle: true, reason: '' });
  });
});

it('of a page that says it is an article and shows other stories first, the article is waited for', async () => {
  expect(await judge(`${OG_ARTICLE}<body>${cards(HEADED)}`)).toMatchObject({ isArticle: false, mayComeLater: true });
  expect(await judge(cards(HEADED))).toMatchObject({ isArticle: false, mayComeLater: false });
});

const CONTROLS = '<div><button>Like</button></div><div role="button">Reply</div><button>Share</button>';
const POST = `<div><div><b>Ann</b> 2 h</div><div dir="auto"><span>${TWO}</span></div>${CONTROLS}</div>`;

it.each([
  ['posts of different people, with buttons under each', POST.repeat(12), false],
  [
    'posts of two paragraphs',
    POST.replace(/<div dir.*<\/span><\/div>/, `<p>${SENTENCE}</p><p>${TWO}</p>`).repeat(12),
    false,
  ],
  [
    'posts in elements for articles, without paragraphs',
    `<article><b>Ann</b><div>${TWO}</div></article>`.repeat(12),
    false,
  ],
  ['an article with comments that have such buttons', `<main>${TEXT}</main>${POST.repeat(12)}`, true],
  [
    'an article with a button to copy each paragraph',
    `<div><p>${TWO}</p><button>Copy link</button></div>`.repeat(12),
    true,
  ],
  ['an interview', `<div><b>Ann</b><p>${TWO}</p></div>`.repeat(12), true],
  ['three posts of a weblog, with buttons under each', `<div>${TEXT}${CONTROLS}</div>`.repeat(3), true],
])('%s: is read is %s', async (_what, body, isArticle) => {
  expect((await judge(body)).isArticle).toBe(isArticle);
});

describe('what was searched for is not read', () => {
  const ELSEWHERE = HEADED.replace('/story', 'https://other.example/story');
  it.each([
    ['/?s=pier', HEADED, 12],
    ['/find?term=pier', `<div><a href="/story">${TITLE}</a><p>${TWO}</p></div>`, 10],
    ['/results?search=pier', ELSEWHERE, 7],
    ['/all?keywords=pier', ELSEWHERE, 7],
  ])('at %s', async (path, card, number) => {
    expect(await judge(cards(card, number), path)).toMatchObject({ isArticle: false, reason: 'search results' });
  });

  it('an article that was found so is read', async () => {
    expect((await judge(`<main>${TEXT}</main>${cards(HEADED, 7)}`, '/pier?term=pier')).isArticle).toBe(true);
  });
});
