import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToLook } from './ask-to-look.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['lets us', [true], true, 1],
  ['does not let us', [false], false, 1],
  ['let us, asked once more after the background was stopped', [undefined, true], true, 2],
  ['does not answer at all', [undefined, undefined], false, 2],
] as const)('whether the browser lets us look at a page: it %s', async (_which, answers, expected, times) => {
  const ask = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const answer of answers) ask.mockResolvedValueOnce(answer);
  expect(await askToLook('look-anyway', 7)).toBe(expected);
  expect(ask.mock.calls).toEqual(Array(times).fill([{ type: 'look-anyway', tabId: 7 }]));
});
