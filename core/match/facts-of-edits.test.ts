import { describe, expect, it } from 'vitest';
import { findDifferences } from './find-differences.ts';

type Row = [stored: string, page: string, facts: string[]];

/** The facts between two English sentences, "kind: stored > page"; "-" where there is nothing. */
function facts(stored: string, page: string, language = 'en'): string[] {
  const whole = (text: string) => ({ start: 0, end: text.length });
  const pairs = [{ stored: whole(stored), page: whole(page), changed: true }];
  const match = { article: '', title: '', relation: 'edited' as const, coverage: 1, pairs, added: [], dropped: [] };
  return findDifferences(match, stored, page, language).flatMap((difference) =>
    difference.facts.map(({ kind, stored: gone, page: put }) => {
      const show = (text: string, span: typeof gone) => (span === null ? '-' : text.slice(span.start, span.end));
      return `${kind}: ${show(stored, gone)} > ${show(page, put)}`;
    }),
  );
}

const check = (stored: string, page: string, expected: string[]) => expect(facts(stored, page)).toEqual(expected);

describe('a word with a hyphen, with a blank or as one is the same', () => {
  it.each<Row>([
    ['They let non-members play.', 'They let nonmembers play.', []],
    ['They let the non-members play.', 'They let many nonmembers play.', []],
    ['It is nonrefundable.', 'It is non-refundable.', []],
    ['They saw un-American acts.', 'They saw unAmerican acts.', []],
    ['Then Wal-Mart shut.', 'Then Walmart shut.', []],
    ['Then Buzz Feed shut.', 'Then BuzzFeed shut.', []],
    ['The G-7 met an F-16.', 'The G7 met an F16.', []],
    ['It left at half time.', 'It left at halftime.', []],
    ['They let members play.', 'They let non-members play.', ['negation: members > non-members']],
    ['They let members play.', 'They let nonmembers play.', ['negation: members > nonmembers']],
    ['They won 3-2 there.', 'They won 32 there.', ['number: 3-2 > 32']],
    ['The G-7 met.', 'The G8 met.', ['number: G-7 > G8']],
  ])('%s %s', check);
});

describe('names with words between them are several', () => {
  it.each<Row>([
    [
      'Then Fox News and NBC News called the race for the Vermont senator.',
      'Then they went on over Hillary Clinton.',
      ['name: Fox News > -', 'name: NBC News > -', 'name: Vermont > -', 'name: - > Hillary Clinton'],
    ],
    [
      'It opened in 1971.',
      'It opened in 1971 at the Jackie Gleason Classic, now known as the Honda Classic.',
      ['name: - > Jackie Gleason Classic', 'name: - > Honda Classic'],
    ],
    [
      'He won states, such as New York and California.',
      'He won states.',
      ['name: New York > -', 'name: California > -'],
    ],
    [
      'They met Ida Falk in Oslo.',
      'They met Eva Holm at Bergen.',
      ['name: Ida Falk > Eva Holm', 'name: Oslo > Bergen'],
    ],
    ['Then the Bank of England met.', 'Then it met.', ['name: Bank of England > -']],
    ['Then Ursula von der Leyen met them.', 'Then she met them.', ['name: Ursula von der Leyen > -']],
    ['They met Falk.', 'They met Holm and then Lee.', ['name: Falk > Holm', 'name: - > Lee']],
    ['It killed 12 there.', 'It killed 14 and then hurt 30 there.', ['number: 12 > 14', 'number: - > 30']],
    ['There were 12 dead and 45 hurt.', 'There were 14 killed, 46 wounded.', ['number: 12 > 14', 'number: 45 > 46']],
  ])('%s %s', check);
});

describe('a changed name is shown whole', () => {
  it.each<Row>([
    [
      'Whatever the outcome in Wisconsin and New York, which holds a primary on April 19, it goes on.',
      'Whatever the outcome in New York’s April 19 primary, it goes on.',
      ['name: Wisconsin > -'],
    ],
    ['They live in New York now.', 'They live in New Jersey now.', ['name: New York > New Jersey']],
    ['They met Ida Falk there.', 'They met Eva Falk there.', ['name: Ida Falk > Eva Falk']],
    ['They met on Tuesday Falk said.', 'They met on Monday Falk said.', ['name: Tuesday > Monday']],
    ['Then Wisconsin’s Falk came.', 'Then Wisconsin’s Holm came.', ['name: Falk > Holm']],
  ])('%s %s', check);
});

describe('what opens a sentence before a day is no name', () => {
  it.each<Row>([
    ['His manager spoke to them on Tuesday.', 'Earlier Tuesday, his manager spoke to them.', []],
    ['Late Monday they met.', 'Early Monday they met.', []],
    ['They met.', 'Keldmouth Council met.', ['name: - > Keldmouth Council']],
  ])('%s %s', check);
});

describe('a word made with a number that counts nothing', () => {
  it.each<Row>([
    ['It asks them one-on-one to back it.', 'It asks them to back it.', []],
    ['They like one another.', 'They like each other.', []],
    ['It was a one-off gift.', 'It was a gift.', []],
    ['It is open 24/7 there.', 'It is open there.', []],
    ['They saw it first-hand there.', 'They saw it there.', []],
    ['A first-rate second-hand shop.', 'A good used shop.', []],
    ['Both men and women came.', 'Men and women came.', []],
    ['Once the vote is over, it rains.', 'When the vote is over, it rains.', []],
    ['They were at first glad.', 'They were glad.', []],
    ['They met once there.', 'They met twice there.', ['number: once > twice']],
    ['It is a one-sided game.', 'It is a two-sided game.', ['number: one > two']],
    ['It has a first-degree form.', 'It has a form.', ['number: first > -']],
    ['They spoke for a half-hour there.', 'They spoke for an hour there.', ['number: half > -']],
    ['It was open 24 days there.', 'It was open there.', ['number: 24 > -']],
  ])('%s %s', check);
});
