import { expect, it } from 'vitest';
import { withoutTracking } from './without-tracking.ts';

it.each([
  ['a campaign alone', 'https://news.example/a?utm_source=x&utm_medium=mail', 'https://news.example/a'],
  [
    'a click among what the page asks for',
    'https://news.example/a?id=5&fbclid=Iw&page=2',
    'https://news.example/a?id=5&page=2',
  ],
  ['a fragment', 'https://news.example/a?id=5#top', 'https://news.example/a?id=5'],
  ['a route behind "#"', 'https://news.example/#/story/1', 'https://news.example/#/story/1'],
  ['a route behind "#!"', 'https://news.example/a#!/story/1', 'https://news.example/a#!/story/1'],
  ['a route without a slash', 'https://news.example/#!story-1', 'https://news.example/#!story-1'],
  ['a route that leads nowhere', 'https://news.example/#/', 'https://news.example/'],
  ['the same with a mark', 'https://news.example/#!/', 'https://news.example/'],
  [
    'a campaign before and within a route',
    'https://news.example/?utm_source=x#/story?id=1&utm_medium=mail',
    'https://news.example/#/story?id=1',
  ],
  ['both', 'https://news.example/a/?gclid=x#top', 'https://news.example/a/'],
  [
    'nothing of the kind',
    'https://news.example/a?utm=1&source=utm_x&fbclidx=1&',
    'https://news.example/a?utm=1&source=utm_x&fbclidx=1&',
  ],
  ['an empty query', 'https://news.example/a?', 'https://news.example/a?'],
  ['no address', 'utm_source=x', 'utm_source=x'],
])('%s', (_what, address, expected) => {
  expect(withoutTracking(address)).toBe(expected);
});
