import { describe, expect, it } from 'vitest';
import { indexLibrary } from '../candidates/index-library.ts';
import { findMatch } from '../find-match.ts';
import { findChangedUnits } from './find-changed-units.ts';
import { findDifferences } from './find-differences.ts';

const whole = (text: string) => ({ text, spans: [{ start: 0, end: text.length }] });

describe('a number that counts something else', () => {
  it.each<[string, string, string, string[]]>([
    ['another currency', 'A fine of £3,000.', 'A fine of €3,000.', ['£3,000 > €3,000']],
    ['at the opening', '£3m was paid.', '$3 million was paid.', ['£3m > $3 million']],
    ['behind the number', 'Es kostet 3.000 € im Jahr.', 'Es kostet 3.000 Dollar im Jahr.', ['3.000 € > 3.000 Dollar']],
    ['by its code', 'It costs EUR 3,000 now.', 'It costs USD 3,000 now.', ['EUR 3,000 > USD 3,000']],
    ['dollars of another country', 'It costs US$300.', 'It costs A$300.', ['US$300 > A$300']],
    ['a sign that has no name here', 'It costs ₸300.', 'It costs ₦300.', ['₸300 > ₦300']],
    ['miles', 'It is 5 km away.', 'It is 5 miles away.', ['5 km > 5 miles']],
    ['written onto the number', 'It is 5km away.', 'It is 5mi or 5 miles away.', ['5km > 5 miles']],
    ['a number in words', 'He waited five days.', 'He waited five weeks.', ['five days > five weeks']],
    ['joined by a hyphen', 'A seven-month-old dog.', 'A seven-year-old dog.', ['seven-month > seven-year']],
    ['points', 'It rose by 10 %.', 'It rose by 10 percentage points.', ['10 % > 10 percentage points']],
    ['basis points', 'It fell 25 points.', 'It fell 25 basis points.', ['25 points > 25 basis points']],
    ['areas', 'It has 10 square metres.', 'It has 10 square feet.', ['10 square metres > 10 square feet']],
    ['degrees', 'It was 20 °C there.', 'It was 20 °F there.', ['20 °C > 20 °F']],
    ['morning and evening', 'They met at 9 a.m. there.', 'They met at 9pm there.', ['9 a.m. > 9pm']],
    ['one of two alike', 'He paid £5, then £5.', 'He paid £5, then €5.', ['£5 > €5']],
    [
      'two that changed places',
      'It rose 5 km in 6 days.',
      'It rose 6 km in 5 days.',
      ['5 km > 5 days', '6 days > 6 km'],
    ],

    ['another minus sign', 'It was -5 °C or -£3.', 'It was minus 5 °C or –£3.', []],
    ['a range', 'It rose by 3-5 %.', 'It rose by 3 –5 %.', []],
    ['a hyphen', 'Some Covid-19 days.', 'Some Covid–19 days.', []],
    ['a dash', 'It fell – 5 % in May.', 'It fell, 5 % in May.', []],
    ['the same in words', 'It costs £3,000, or 10 %.', 'It costs 3,000 pounds, or 10 per cent.', []],
    ['the same by its code', 'It costs 3.000 €.', 'It costs EUR 3,000.', []],
    ['the same sign on the other side', 'It costs €3,000.', 'It costs 3,000 €.', []],
    ['the same in full', 'It is 5km away, 20C and 60 mph.', 'It is 5 kilometres away, 20°C and 60 miles an hour.', []],
    ['a dollar is any dollar', 'It costs US$300, she said.', 'It costs $300, she said.', []],
    ['a yen is written like a yuan', 'It costs ¥300.', 'It costs 300 yuan.', []],
    ['a pound may be a weight', 'It weighs 300 pounds.', 'It weighs 300 lbs.', []],
    ['another width', 'It costs ＄300 or 10％.', 'It costs $300 or 10%.', []],
    ['a sign left out', 'It costs £300 to £400.', 'It costs 300 to 400.', []],
    ['a conversion put in', 'It is 5 miles away.', 'It is 5 miles (8 km) away.', []],
    ['a word that is no unit', 'Some 300 men came.', 'Some 300 workers came.', []],
    ['other numbers', 'It costs £300.', 'It costs €400.', []],
    ['clauses that changed places', 'He paid £5 for 5 km.', 'For 5 km he paid £5.', []],
    ['a word behind the sentence’s end', 'He saw 5. Miles away it rained.', 'He saw 5. Days later it rained.', []],
    ['a sign before the next number', 'He sold 300 £5 shares.', 'He sold 300 €5 shares.', ['£5 > €5']],
    ['the number of a day', 'It ended on Day 3.', 'It ended after 3 weeks.', []],
    ['a sign behind a word', 'It is 300, £ or not.', 'It is 300, € or not.', []],
  ])('%s', (_, stored, page, expected) => {
    const found = findChangedUnits(whole(stored), whole(page)).map(
      (fact) =>
        `${stored.slice(fact.stored?.start, fact.stored?.end)} > ${page.slice(fact.page?.start, fact.page?.end)}`,
    );
    expect(found).toEqual(expected);
  });
});

const TEXT = `Harbour fees in Keldmouth are to rise
The harbour board wants £3,000 a year from every boat. £250 of it is for the new crane, the board said on Monday.
Fees rise by 10 % in spring, and boats that lie within 5 km of the quay pay half. Ida Falk, who speaks for the owners, called it a tax on small boats.
The crane was built in 2009 and has stood still since a storm in November. Nobody has said what becomes of the old one.`;
const library = indexLibrary([
  {
    id: 'fees',
    title: '',
    language: 'en',
    text: TEXT,
    origin: { url: null, site: null, byline: null, published: null, remark: null },
    notes: [],
  },
]);

describe('on a page', () => {
  it.each<[string, string, string, string[], string[]]>([
    ['a sign alone', '£3,000', '€3,000', ['number: €3,000'], ['€3,000']],
    ['a sign that opens a sentence', '£250', '€250', ['number: €250'], ['€250']],
    ['a minus sign', '10 %', '-10 %', ['number: -10 %'], ['-10 %']],
    ['a word', '5 km', '5 miles', ['number: 5 miles'], ['miles']],
    ['a sign beside other words', 'wants £3,000', 'asks €3,000', ['number: €3,000'], ['asks', '€3,000']],
    [
      'numbers that changed places',
      'by 10 % in spring, and boats that lie within 5 km',
      'by 5 % in spring, and boats that lie within 10 km',
      ['number: 5', 'number: 10'],
      ['5', '10'],
    ],
    ['a code', '£3,000', 'EUR 3,000', ['number: EUR 3,000'], ['EUR']],
  ])('%s is a changed fact of an edited article', (_, from, to, facts, words) => {
    const page = TEXT.replace(from, to);
    const match = findMatch(library, page)?.match;
    expect(match?.relation).toBe('edited');
    const [difference, ...rest] = match === undefined ? [] : findDifferences(match, TEXT, page);
    expect(rest).toEqual([]);
    const show = (span: { start: number; end: number } | null) => page.slice(span?.start, span?.end);
    expect(difference?.facts.map((fact) => `${fact.kind}: ${show(fact.page)}`)).toEqual(facts);
    expect(difference?.words.map((word) => show(word.page))).toEqual(words);
  });

  it.each<[string, string, string]>([
    ['another width', '£3,000', '￡3,000'],
    ['a space', '10 %', '10%'],
    ['the other side', '£3,000', '3,000 £'],
    ['without', '£3,000', '3,000'],
  ])('a sign written otherwise leaves it a copy: %s', (_, from, to) => {
    const match = findMatch(library, TEXT.replace(from, to))?.match;
    expect(match?.relation).toBe('copy');
    expect(match?.pairs.some(({ changed }) => changed)).toBe(false);
  });
});
