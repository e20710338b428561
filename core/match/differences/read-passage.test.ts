import { expect, it } from 'vitest';
import { readPassage } from './read-passage.ts';

const read = (text: string) =>
  readPassage({ text, spans: [{ start: 0, end: text.length }] }).map(
    ({ value, start, end }) => `${value}|${text.slice(start, end)}`,
  );

it.each<[string, string[]]>([
  ['1,350,000 1.350.000 1350000', ['1350000|1,350,000', '1350000|1.350.000', '1350000|1350000']],
  ['1 350 000', ['1350000|1 350 000']],
  ['2015 200 men', ['2015|2015', '200|200', 'men|men']],
  ['4.2, 4,2', ['4.2|4.2', '4.2|4,2']],
  ['0.125 1,350.50', ['0.125|0.125', '1350.50|1,350.50']],
  ['18:30 18.30', ['18.30|18:30', '18.30|18.30']],
  ['3-1, 5.', ['3|3', '1|1', '5|5']],
  ['£18m two million 18 m', ['18 m|18m', 'two million|two million', '18|18', 'm|m']],
  ['thirty-one, twenty-first', ['31|thirty-one', '21|twenty-first']],
  ['two hundred men', ['200|two hundred', 'men|men']],
  ['twenty-five million', ['25 million|twenty-five million']],
  ['twenty second graders', ['twenty|twenty', 'second|second', 'graders|graders']],
  ['a hundred, two, hundred', ['a|a', 'hundred|hundred', 'two|two', 'hundred|hundred']],
  ['3 p.m. 3pm', ['3|3', 'pm|p.m.', '3|3', 'pm|pm']],
  ['U.S. J. K. Lee', ['us|U.S.', 'jk|J. K', 'lee|Lee']],
  ['a, b or c', ['a|a', 'b|b', 'or|or', 'c|c']],
  ['', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
