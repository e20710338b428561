import { expect, it } from 'vitest';
import { readAddress } from './read-address.ts';

it.each([
  ['https://news.example/', true],
  ['https://news.example/?from=app#top', true],
  ['https://news.example', true],
  ['https://NEWS.example/Index.html', true],
  ['https://news.example/home/', true],
  ['https://news.example/default.aspx', true],
  ['https://news.example/en-GB/', true],
  ['https://news.example/de', true],
  ['https://news.example/uk-news', false],
  ['https://news.example/news', false],
  ['https://news.example/homes', false],
  ['https://news.example/index/tides', false],
  ['https://news.example/de/tides', false],
  ['https://news.example/#/story/tides', false],
  ['https://news.example/index.html#!/story/tides', false],
  ['https://news.example/#/', true],
  ['https://news.example/#/de', true],
  ['https://news.example/tides#story', false],
])('%s is a front page: %s', (url, isFront) => {
  expect(readAddress(url).isFront).toBe(isFront);
});

it.each([
  ['https://news.example/search?q=tides', true, '?q=tides'],
  ['https://news.example/de/Suche/tides', true, ''],
  ['https://news.example/search.html#found', true, ''],
  ['https://news.example/research/tides', false, ''],
  ['https://news.example/searching-for-tides', false, ''],
  ['https://news.example/tides?next=/search', false, '?next=/search'],
  ['https://search.example/tides', false, ''],
  ['https://news.example/#/search?q=tides', true, '?q=tides'],
])('%s names a search: %s', (url, isSearch, query) => {
  expect(readAddress(url)).toMatchObject({ isSearch, query });
});
