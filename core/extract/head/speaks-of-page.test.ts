import { expect, it } from 'vitest';
import { speaksOfPage } from './speaks-of-page.ts';

it.each([
  'Listen to this article with a free account and take it along',
  'You can save this article by registering for free here.',
  'Diesen Artikel können Sie auch hören, wenn Sie ein Konto haben',
  'This story was translated from Danish by a machine, and checked by an editor',
  'Follow topics and authors from this story to see more like this in your feed',
  'Add us as a preferred source on Google',
  'Reading time for most readers is five minutes and a half',
  '4.5 out of 5 stars, by those who have read it so far',
  '1.2K people have shared this so far, and more are asked to',
])('a page speaks of itself: “%s”', (line) => {
  expect(speaksOfPage(line.toLowerCase())).toBe(true);
});

it.each([
  'Twelve witnesses of the night contradict this story, and so does the log',
  'The board has read every article on the pier, and this page of the log',
  'Nobody wants to listen to the board any more, said the skipper',
  'Follow the boat from Skarn to Holm, and you see what this story means',
  'Three out of 5 boats have left the island, and nobody counts the rest',
  '12 people have died on the pier, and none of them could swim',
])('a standfirst tells of what the text is about: “%s”', (line) => {
  expect(speaksOfPage(line.toLowerCase())).toBe(false);
});
