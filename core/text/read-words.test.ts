import { describe, expect, it } from 'vitest';
import { costOf } from '../../test/cost-of.ts';
import { foldWord, readWords, wordsWithin } from './read-words.ts';

describe('readWords', () => {
  it.each([
    ['Pompeo’s', ['pompeos'], 'curly apostrophe'],
    ["Pompeo's", ['pompeos'], 'straight apostrophe'],
    ['Pom\u00ADpeo\u200Bs', ['pompeos'], 'soft hyphen and zero-width space'],
    ['anti-Russian anti–Russian', ['anti', 'russian', 'anti', 'russian'], 'any dash parts words'],
    ['“clean slate”. "clean slate"', ['clean', 'slate', 'clean', 'slate'], 'quotes'],
    ['a\u00A0b\n c', ['a', 'b', 'c'], 'no-break space and line break'],
    ['ﬁrst Ｎｅｗｓ', ['first', 'news'], 'ligature and full-width letters'],
    ['3.5 %, 120 000', ['3', '5', '120', '000'], 'numbers'],
    ['他说 hi', ['他', '说', 'hi'], 'scripts without spaces count by character'],
    ['2019年，GDP增长', ['2019', '年', 'gdp', '增', '长'], 'digits and letters among them take none along'],
    ['コーヒー2杯', ['コ', 'ー', 'ヒ', 'ー', '2', '杯'], 'nor does the mark of a long vowel'],
    ['か\u3099く', ['が', 'く'], 'a kana with its mark apart'],
    ['hours¹, days.² it¹ It³', ['hours', 'days', 'it', 'it3'], 'footnote marks; on two letters only the first'],
    ['12 km² of CO² in 10³ m³', ['12', 'km2', 'of', 'co2', 'in', '103', 'm3'], 'raised digits that are no mark'],
    ['’ \u00AD ... –', [], 'no word at all'],
    ['\uD800 a\uDFFF', ['a'], 'lone surrogates'],
  ])('%j is %j (%s)', (text, values) => {
    expect(readWords(text).values).toEqual(values);
  });

  it('a word’s span leaves out apostrophes and invisible characters at its edges', () => {
    const text = '‘reset’\u00AD, he';
    const { starts, ends } = readWords(text);
    expect(text.slice(starts[0], ends[0])).toBe('reset');
  });

  it('a word’s span leaves out a footnote mark', () => {
    const text = 'for hours¹² there';
    const { starts, ends } = readWords(text);
    expect(text.slice(starts[1], ends[1])).toBe('hours');
  });

  it('takes time linear in the length of hostile input', () => {
    const hostile = ['"'.repeat(1e5), '’'.repeat(1e5), 'a'.repeat(1e6), 'said '.repeat(1e5)];
    expect(Math.max(...hostile.map((text) => costOf(() => readWords(text), 2000)))).toBeLessThan(2000);
  });
});

it('a folded word is the same however it was typed', () => {
  expect(foldWord('PARIS')).toBe(foldWord('paris'));
  expect(foldWord('café')).toBe(foldWord('cafe\u0301'));
  expect(foldWord('cafe')).not.toBe(foldWord('café'));
});

it('words within a span are those that lie in it whole', () => {
  const words = readWords('one two three four');
  expect(wordsWithin(words, { start: 4, end: 13 })).toEqual({ start: 1, end: 3 });
  expect(wordsWithin(words, { start: 5, end: 12 })).toEqual({ start: 2, end: 2 });
});
