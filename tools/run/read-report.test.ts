import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readReport } from './read-report.mjs';

function tally(report: object) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    return readReport(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const counts = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };

it('tests are counted as the runner counts them, what was not run as skipped', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
  expect(tally({ ...counts, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

it('a file that could not be run at all counts as one failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(tally({ ...counts, numFailedTests: 0, testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

it('a report that was never written throws', () => {
  expect(() => readReport('/no/such/report.json')).toThrow('ENOENT');
});
