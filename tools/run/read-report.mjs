import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * Counts the tests in a report that Vitest's `json` reporter wrote. A file that could not be run at all (a syntax error,
 * a browser that did not start) has no tests to count and counts as one that failed.
 * @param {string} path
 * @returns {Tally}
 * @throws where there is no report: the runner did not come to its end
 */
export function readReport(path) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
