import { describe, expect, it } from 'vitest';
import { isTooDeep } from './is-too-deep.ts';

describe('isTooDeep', () => {
  it.each([
    ['brackets that never close', '['.repeat(2_000_000), true],
    ['objects within one another', `${'{"a":'.repeat(600)}1${'}'.repeat(600)}`, true],
    ['brackets behind a string that holds an escaped quotation mark', `["\\"", "\\\\", ${'['.repeat(600)}`, true],
    ['as deep as a library may be', `${'['.repeat(20)}${']'.repeat(20)}`, false],
    ['many side by side', `[${'[],'.repeat(100_000)}[]]`, false],
    ['brackets in a string', JSON.stringify(['['.repeat(2_000)]), false],
    ['brackets in a string with escaped quotation marks', JSON.stringify([`"\\${'["'.repeat(2_000)}`]), false],
    ['a string that never closes', `["${'['.repeat(2_000)}`, false],
  ])('%s', (_, json, expected) => {
    expect(isTooDeep(json)).toBe(expected);
  });
});
