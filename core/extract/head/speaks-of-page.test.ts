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
  '1.2K shares, 34 comments and what you think of it',
  'Why you can trust the Skarn Messenger. Our experts spend hours testing boats.',
  'Our journalists check every fact in what they write before it is published here',
  'Join the conversation: 34 readers have written what they think about it',
  'Get the Skarn Messenger app for breaking news alerts every day',
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
  'In this article Ann Lee tells why the boat was sold and who bought it',
  'In diesem Beitrag erklärt Ann Lee, warum das Boot verkauft wurde',
  'This story is about a boat that never came back from the island',
  'Oil stays the preferred source of heating on the island, a report says',
  '3 out of 5 islanders want to leave before the winter, a report says',
  '12,000 shares of the ferry company were sold in one night',
  '100 comments of a king: what he wrote into the margins of his history',
  '1,000 people shared the money that the company left behind',
  'You can now listen to the pier: a microphone sends what the fish say',
  'Read time as the islanders do: by the tide, the boat and the light',
  'Our journalists were the first on the pier, and nobody stopped them',
  'Join the army, said the letter that came to the island on Tuesday',
  'Get the app that counts the boats, and you know when to run',
])('a standfirst tells of what the text is about: “%s”', (line) => {
  expect(speaksOfPage(line.toLowerCase())).toBe(false);
});
