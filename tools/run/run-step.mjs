import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readReport } from './read-report.mjs';
import { root, runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/**
 * @typedef {object} Step one thing to run and to name
 * @property {string} name
 * @property {() => Promise<{ status: number, output: string }>} run
 * @property {string} [report] where a test runner leaves its count; without it the step counts no tests
 */

/**
 * @typedef {import('./read-report.mjs').Tally & { name: string, isOk: boolean }} Outcome
 */

/** A step that is one run of one program, with its tests' report where it has one. */
export function programStep(name, program, args, report) {
  return { name, run: () => runProgram(program, args, { isCaptured: true }), report };
}

/** A step that runs these projects of vitest.config.ts. */
export function vitestStep(name, projects) {
  const report = join('.output/reports', `${projects.join('-')}.json`);
  const args = ['run', ...projects.flatMap((project) => ['--project', project])];
  return programStep(
    name,
    'vitest',
    [...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
  );
}

/**
 * Runs one step to its end and says how it went and how long it took; what it printed is shown where it failed.
 * A failure that no test stands for counts as one failed.
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
export async function runStep({ name, run, report }) {
  const start = performance.now();
  if (report) {
    // A count left over from an earlier run must not stand in for this one's.
    rmSync(join(root, report), { force: true });
    mkdirSync(dirname(join(root, report)), { recursive: true });
  }
  const { status, output } = await run();
  const tally = (report && countTests(join(root, report))) || { passed: 0, failed: 0, skipped: 0 };
  if (status !== 0 && tally.failed === 0) tally.failed = 1;
  const isOk = tally.failed === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counted = report ? `, ${tally.passed} passed, ${tally.failed} failed` : '';
  if (!isOk) say(`\n${output.trim()}\n`);
  say(`${isOk ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${counted})`);
  return { name, isOk, ...tally };
}

function countTests(path) {
  try {
    return readReport(path);
  } catch {
    // No report: the runner broke off, which its exit status tells.
    return null;
  }
}
