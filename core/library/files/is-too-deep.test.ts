import { describe, expect, it } from 'vitest';
import { isTooDeep } from './is-too-deep.ts';

describe('isTooDeep', () => {
  it.each([
    ['brackets that never close', '['.repeat(2_000_000), true],
    ['objects within one another', `${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}`, true],
    ['brackets behind a string that holds an escaped quotation mark', `["\\"", "\\\\", ${'['.repeat(150_000)}`, true],
    ['a note that is nested deep, which is left out alone', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, false],
    ['many side by side', `[${'[],'.repeat(150_000)}[]]`, false],
    ['brackets in a string', JSON.stringify(['['.repeat(150_000)]), false],
    ['brackets in a string with escaped quotation marks', JSON.stringify([`"\\${'["'.repeat(150_000)}`]), false],
    ['a string that never closes', `["${'['.repeat(150_000)}`, false],
  ])('%s', (_, json, expected) => {
    expect(isTooDeep(json)).toBe(expected);
  });
});
