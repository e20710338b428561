import { expect, it } from 'vitest';
import { wholeArticle } from './whole-article.ts';

const whole = (text: string, source: string, taken = '') => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const span = wholeArticle(text, at(source), taken === '' ? [] : [at(taken)]);
  return text.slice(span.start, span.end);
};

it.each([
  ['The prime minister confirmed the talks were over, but said more.', 'The', 'The prime minister'],
  ['A small team of volunteers said it was late.', 'A', 'A small team of volunteers'],
  ['The report on Monday cited a memo.', 'The', 'The report'],
  ['The council has said it was late.', 'The', 'The council'],
  ['They met, with the prime minister saying it was late.', 'the', 'the prime minister', 'saying'],
])('an article has its noun: %s', (text, source, expected, taken = '') => {
  expect(whole(text, source, taken)).toBe(expected);
});

it.each([
  ['The mayor, Ann Lee, said it was late.', 'The', ''],
  ['The mayor said it was late.', 'The mayor', ''],
  ['The late mayor said it.', 'The', 'late mayor'],
  ['They met, with the heads of ten firms in the north of the county saying it was late.', 'the', 'saying'],
])('else it stays: %s', (text, source, taken) => {
  expect(whole(text, source, taken)).toBe(source);
});
