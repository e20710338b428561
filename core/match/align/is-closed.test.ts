import { expect, it } from 'vitest';
import { isClosed } from './is-closed.ts';

it.each([
  ['It is over.', true],
  ['He said: "It is over."', true],
  ['(It is over.)', true],
  ['Han sagde: »Det er slut.«', true],
  ['Er sagte: ‚Es ist vorbei.‘', true],
  ['“没有人问过船员。”', true],
  ['没有人问过船员。', true],
  ['公司取消了三十六班船！', true],
  ['彼は言った。「もう終わりだ」', true],
  ['هل انتهى؟', true],
  ['यह एक वाक्य है।', true],
  ['Ferry workers walk out', false],
  ['“Nobody asked us”: crews walk out', false],
  ['林港四百名渡轮工人停工', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isClosed(text, { start: 0, end: text.length })).toBe(expected);
});
