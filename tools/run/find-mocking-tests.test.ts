import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findMockingTests } from './find-mocking-tests.mjs';

it('files of tests that replace a module are found, and no others', () => {
  const root = mkdtempSync(join(tmpdir(), 'mocking-'));
  // In two parts, or this file would be one.
  const replaces = ['vi', "mock('./page.ts');"].join('.');
  for (const [name, text] of [
    ['one.test.ts', replaces],
    ['two.test.tsx', `\n${replaces}`],
    ['asks.test.ts', 'vi.mocked(askPage).mockReset();'],
    ['page.ts', replaces],
  ] as const)
    writeFileSync(join(root, name), text);
  expect(findMockingTests(['.'], root).sort()).toEqual(['one.test.ts', 'two.test.tsx']);
  rmSync(root, { recursive: true });
});
