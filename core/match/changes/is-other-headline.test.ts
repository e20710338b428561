import { expect, it } from 'vitest';
import { isOtherHeadline } from './is-other-headline.ts';

it.each<[string, string, string | null, boolean]>([
  ['one with another word', 'Clock stops in flood', 'Clock stopped in flood', true],
  ['one that goes on', 'Clock stops in flood', 'Clock stops in flood, council says', true],
  [
    'one set with other dashes, quotation marks and capitals',
    'The “clock” - it stops',
    'THE "CLOCK" – IT STOPS',
    false,
  ],
  ['one that a file has with the site’s name', 'Clock stops in flood | The Messenger', 'Clock stops in flood', false],
  [
    'one with a dash that a file has with the site’s name',
    'Clock stops – flood feared | The Messenger',
    'Clock stops – flood feared',
    false,
  ],
  ['one that a newer file has with the site’s name', 'Clock stops in flood', 'Clock stops in flood - Messenger', false],
  ['one of which half is another', 'Flood – clock stops', 'Flood – clock goes on', true],
  ['a page without one', 'Clock stops in flood', null, false],
  ['what was stored without one', ' ', 'Clock stops in flood', false],
])('of a headline, %s', (_what, stored, now, isOther) => {
  expect(isOtherHeadline(stored, now)).toBe(isOther);
});
