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
      name: 'a quotation nobody closes stays as it is',
      rows: '..<-------',
      content: span(2, 6),
      taken: [],
      is: span(2, 6),
    },
  ])('$name', ({ rows, content, taken, is }) => {
    expect(closeQuotes([content], taken, quotesOf(rows))).toEqual([is]);
  });

  it('contents that meet in one quotation become one', () => {
    expect(closeQuotes([span(0, 5), span(6, 8)], [], quotesOf('<------->.'))).toEqual([span(0, 9)]);
  });
});
