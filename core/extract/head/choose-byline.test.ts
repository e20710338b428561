import { expect, it } from 'vitest';
import { chooseByline } from './choose-byline.ts';

it.each([
  ['the account that posted it', 'webadmin', 'By Ann Keller', 'By Ann Keller'],
  ['the account where the line opens in more words', 'webadmin', 'Written by: Ann Keller', 'Written by: Ann Keller'],
  [
    'the first story’s author on the second',
    'Tom Oduya',
    'Von Ann Keller und Jo Brandt',
    'Von Ann Keller und Jo Brandt',
  ],
  ['the same name, in capitals and with a place', 'Ann Keller', 'By ANN KELLER in Skarn', 'Ann Keller'],
  ['one name of several', 'Ann Keller, Tom Oduya', 'By Tom Oduya', 'Ann Keller, Tom Oduya'],
  ['a line that is no byline by its words', 'Ann Keller', 'Share this with a friend', 'Ann Keller'],
  ['a byline of one word', 'Ann Keller', 'By Staff', 'Ann Keller'],
  ['nothing shown', 'Ann Keller', null, 'Ann Keller'],
  ['nothing said', null, 'By Ann Keller', 'By Ann Keller'],
  ['neither', null, null, null],
])('%s: said %s, shown %s', (_what, said, shown, expected) => {
  expect(chooseByline(said, shown)).toBe(expected);
});
