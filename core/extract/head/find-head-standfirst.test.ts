import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';

const LEAD =
  'The pier is rotten, the boat is sold, and whoever lives on the island has to see how he leaves it. The board has done what it could, it says, and will now do nothing more until the spring.';
const TEXT = FERRY_TEXT.map((text) => `<p>${text}</p>`).join('');

function headOf(name: string) {
  const lines = '<span>By Ann Lee</span><div>3 May 2026</div>';
  const head = `<div><h1>The last boat has left</h1><div class="${name}"><p>${LEAD}</p></div>${lines}</div>`;
  const reading = readHtml(
    `<title>The last boat has left</title><article>${head}<div><div>${TEXT}</div></div></article>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  const standfirst = reading.blocks[article?.standfirst ?? -1]?.text;
  return { standfirst, byline: article?.bylineText, day: article?.publishedText };
}

it.each(['story__summary', 'article-dek'])(
  'author and day are found below a standfirst (“%s”) whose boxes are built as those of the text',
  (name) => {
    expect(headOf(name)).toEqual({ standfirst: LEAD, byline: 'By Ann Lee', day: '3 May 2026' });
  },
);

it('who wrote what stands in a box below a first paragraph, which no name tells to be the standfirst, is not its author', () => {
  expect(headOf('x9')).toEqual({ standfirst: undefined, byline: null, day: null });
});

const SHORT_LEAD = 'The pier is rotten, the boat is sold, and whoever lives on the island has to see how he leaves it.';

function standfirstOf(below: string): string | undefined {
  const head = `<h1>The last boat has left</h1>${below}<div>By Ann Lee</div>`;
  const reading = readHtml(
    `<title>The last boat has left</title><main>${head}<div class="x9"><div>${TEXT}</div></div></main>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return reading.blocks[article?.standfirst ?? -1]?.text;
}

it.each([
  ['what to listen to', '<p>Listen to this article with a free account and take it along</p>'],
  ['whom to prefer', '<div>Add us as a preferred source on Google for more</div>'],
  ['how often it was shared', '<p>1.2K people have shared this so far, and more are asked to</p>'],
  ['what links earn', '<p>If you buy something through links on our site, we may earn a commission.</p>'],
])('below the headline %s is no standfirst; the sentence below it is', (_what, line) => {
  expect(standfirstOf(line)).toBeUndefined();
  expect(standfirstOf(`${line}<p>${SHORT_LEAD}</p>`)).toBe(SHORT_LEAD);
});

it.each([
  ['a summary', '<span>Summary</span>'],
  ['a notice', '<b>What we know</b>'],
])('a sentence below the label of %s, in a box of both, is no standfirst; below the day it is', (_what, label) => {
  expect(standfirstOf(`<div><div>${label}</div><p>${SHORT_LEAD}</p></div>`)).toBeUndefined();
  expect(standfirstOf(`<div><time>3 May 2026</time><p>${SHORT_LEAD}</p></div>`)).toBe(SHORT_LEAD);
});

it.each(['Analysis', 'Skarn', '5 min read', 'Exclusive', 'Ann Lee'])(
  'a sentence below the headline with “%s” over it, in a box of both, is the standfirst',
  (line) => {
    expect(standfirstOf(`<div><span>${line}</span><p>${SHORT_LEAD}</p></div>`)).toBe(SHORT_LEAD);
  },
);

it('what the page says of itself is no standfirst in a box named for one, either', () => {
  const box = (lines: string) => `<div class="article-intro">${lines}</div>`;
  const notice = '<p>Listen to this article with a free account and take it along</p>';
  expect(standfirstOf(box(notice))).toBeUndefined();
  expect(standfirstOf(box(`${notice}<p>${SHORT_LEAD}</p>`))).toBe(SHORT_LEAD);
});

it('a paragraph in a heading below the headline is the standfirst; the heading of a newsletter’s box is none', () => {
  const offer = '<h3>On the Quay newsletter: a weekly dispatch from our people on the islands</h3>';
  const box = (name: string) => `<div class="${name}">${offer}<form><input><button>Sign up</button></form></div>`;
  expect(standfirstOf(`<h2><p>${SHORT_LEAD}</p></h2>${box('x1')}`)).toBe(SHORT_LEAD);
  expect(standfirstOf(box('newsletter-box'))).toBeUndefined();
  expect(standfirstOf(`<div class="x1"><h3>${SHORT_LEAD}</h3></div>`)).toBe(SHORT_LEAD);
});
