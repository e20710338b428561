import { describe, expect, it } from 'vitest';
import { closeQuotes } from './close-quotes.ts';

/** One letter a row: "." outside, "<" opening, "-" inside, ">" closing. */
const quotesOf = (rows: string) => Uint8Array.from(rows, (row) => '.-<>'.indexOf(row));
const span = (start: number, end: number) => ({ start, end });

describe('closeQuotes', () => {
  it.each([
    { name: 'most of a quotation takes its end', rows: '..<----->.', content: span(2, 6), taken: [], is: span(2, 9) },
    { name: 'most of a quotation takes its start', rows: '<------>..', content: span(3, 8), taken: [], is: span(0, 8) },
    { name: 'two words of a long one stay two', rows: '<-------->', content: span(1, 3), taken: [], is: span(0, 3) },
    {
      name: 'a quotation that holds the cue stays cut',
      rows: '<------>',
      content: span(3, 7),
      taken: [span(1, 2)],
      is: span(3, 7),
    },
    { name: 'outside quotations nothing changes', rows: '..........', content: span(2, 6), taken: [], is: span(2, 6) },
    {
      name: 'most of a quotation nobody closes takes its paragraph',
      rows: '..<-------....',
      content: span(2, 6),
      taken: [],
      is: span(2, 10),
    },
    {
      name: 'a quotation nobody closes in the last paragraph ends with the text',
      rows: '..<-------',
      content: span(2, 6),
      taken: [],
      is: span(2, 10),
    },
    {
      name: 'two words of one nobody closes do not take its end',
      rows: '..<--------------..',
      content: span(3, 5),
      taken: [],
      is: span(2, 5),
    },
  ])('$name', ({ rows, content, taken, is }) => {
    expect(closeQuotes([content], taken, quotesOf(rows), span(0, rows.length))).toEqual([is]);
  });

  it.each([
    { name: 'the end', rows: '.<----------------->.', content: span(1, 6), window: span(0, 6), is: span(1, 20) },
    { name: 'the start', rows: '.<----------------->.', content: span(15, 20), window: span(14, 21), is: span(1, 20) },
    { name: 'neither', rows: '.<----------------->.', content: span(3, 6), window: span(0, 21), is: span(1, 6) },
  ])('a small part of a quotation, cut by the window at $name', ({ rows, content, window, is }) => {
    expect(closeQuotes([content], [], quotesOf(rows), window)).toEqual([is]);
  });

  it('contents that meet in one quotation become one', () => {
    expect(closeQuotes([span(0, 5), span(6, 8)], [], quotesOf('<------->.'), span(0, 10))).toEqual([span(0, 9)]);
  });
});
