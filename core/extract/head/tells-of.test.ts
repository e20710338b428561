import { expect, it } from 'vitest';
import { FERRY_TEXT } from '../../../test/ferry-text.ts';
import { readHtml } from '../../../tools/analyze/read-html.ts';
import { findArticles } from '../find-articles.ts';
import { tellsOf } from './tells-of.ts';

const TITLE = 'The last boat has left';

function headOf(headline: string, author = '') {
  const data = { '@type': 'NewsArticle', headline, author: { name: 'Tom Oduya' }, datePublished: '2019-01-07' };
  const reading = readHtml(
    `<html><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
    <body><main><h1>${TITLE}</h1>${author}<div>${FERRY_TEXT.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
  );
  if (typeof reading === 'string') throw new Error(reading);
  const [article] = findArticles(reading);
  return [article?.bylineText, article?.publishedText];
}

it('the author and day of another story in the page’s data are not told as this one’s', () => {
  const other = 'Trams return to Vesle after seven winters without electricity';
  expect(headOf(other)).toEqual([null, null]);
  expect(headOf(other, '<div class="byline">By Ann Lee</div><div>3 May 2026</div>')).toEqual([
    'By Ann Lee',
    '3 May 2026',
  ]);
});

it('data whose headline has no word of the text is this story’s where the page shows its author over the text', () => {
  const pun = 'Between devils and deep waters: stories of lonely places';
  expect(headOf(pun, '<div>Tom Oduya</div><div>Coast editor</div>')).toEqual(['Tom Oduya', '2019-01-07']);
  expect(headOf(pun, '<div class="byline">By Tom Oduya</div>')).toEqual(['Tom Oduya', '2019-01-07']);
  expect(headOf(pun, '<div>Tom</div>')).toEqual([null, null]);
});

it('data whose headline says the same in other words is this story’s', () => {
  expect(headOf('Skarn Island’s ferry will stop running: harbour board')).toEqual(['Tom Oduya', '2019-01-07']);
  expect(headOf('A winter far out')).toEqual(['Tom Oduya', '2019-01-07']);
});

it.each([
  ['no title', null],
  ['a site’s name', 'The Skarn Messenger'],
  ['a short headline beside a site’s name', 'Nobody listened to them - Northern Messenger'],
  ['a title in a script without spaces', '港町、フェリー乗り場の閉鎖案を否決、防波堤の費用は未定のまま'],
])('%s says nothing of whose it is', (_what, title) => {
  expect(tellsOf(title, ['the ferry will stop running in october'])).toBe(true);
});
