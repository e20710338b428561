import { expect, it } from 'vitest';
import { costOf } from '../../../../test/cost-of.ts';
import { readTextWords } from './read-text-words.ts';
import { KIND } from './word-kinds.ts';

const ROWS: [string, string[], string?][] = [
  ["The firm’s owners didn't pay 1,200 crowns", ['the', 'firm', 'owners', 'didnt', 'pay', '1', '200', 'crowns']],
  ['Café Zürich—ÉTÉ', ['café', 'zürich', 'été'], 'Latin letters with marks are letters'],
  ['Łódź’s café', ['łódź', 'café'], 'so are others, which are read by a pattern'],
  ['3 × 4 ÷ £5', ['3', '4', '5'], 'signs between the letters of that range are none'],
  ['', []],
];

it.each(ROWS)('the words of %j', (text, expected) => {
  expect(readTextWords([text]).lines[0]?.all).toEqual(expected);
});

it('a line is read the same, letter for letter, whichever way it is read', () => {
  const text = 'Ádám said: “Öre is Ålesund’s ñandú, and Ærø was THERE.” It’s 10½';
  const [plain, marked] = ['Ádám said: “Öre is Ålesund’s ñandú, and Ærø was THERE.” It’s 10', text].map(
    (line) => readTextWords([line]).lines[0],
  );
  const count = plain?.all.length ?? 0;
  expect(marked?.all.slice(0, count - 1)).toEqual(plain?.all.slice(0, count - 1));
  expect(marked?.kinds.slice(0, count - 1)).toEqual(plain?.kinds.slice(0, count - 1));
  expect(marked?.names).toEqual(plain?.names);
});

it('stems have one number in all lines, and stand once in each', () => {
  const { lines, stems, places } = readTextWords(['Forces met the force.', 'A force of ten.', 'Nothing.']);
  const force = stems.indexOf('forc');
  expect(lines.map(({ content }) => content.filter((stem) => stem === force).length)).toEqual([1, 1, 0]);
  expect(places[force]).toEqual([0, 1]);
});

it('names are capitalised words that open no sentence, in the order of all words', () => {
  const { lines, stems } = readTextWords(['Paris says London and Paris agree. Vienna waits.']);
  expect(lines[0]?.names.map((stem) => stems[stem])).toEqual(['pari', 'london']);
  const vienna = lines[0]?.kinds[lines[0].all.indexOf('vienna')] ?? 0;
  expect(vienna & KIND.opener).not.toBe(0);
});

it('one line of eighty thousand names takes eight times as long as ten thousand, about', () => {
  const letters = (i: number) => i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  const lineOf = (count: number) => `He saw ${Array.from({ length: count }, (_, i) => `A${letters(i)}`).join(' ')}`;
  const [short, long] = [lineOf(10_000), lineOf(80_000)];
  readTextWords([short]);
  // Each beside the other: what else the machine does hits both. A quadratic way takes sixty-four times as long.
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5 && ratio >= 20; round++) {
    const shortMs = costOf(() => readTextWords([short]));
    ratio = Math.min(ratio, costOf(() => readTextWords([long])) / Math.max(10, shortMs));
  }
  expect(ratio).toBeLessThan(20);
});
