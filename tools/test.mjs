/** `npm test`: gets what is missing, then runs every check and test. Its last line is the count, its exit code the verdict. */
import { buildStep } from './run/build-step.mjs';
import { getChromium } from './run/get-chromium.mjs';
import { getFirefox } from './run/get-firefox.mjs';
import { installDependencies } from './run/install-dependencies.mjs';
import { runLanes } from './run/run-lanes.mjs';
import { vitestStep } from './run/run-step.mjs';
import { say } from './run/say.mjs';
import { sourceSteps } from './run/source-steps.mjs';

await installDependencies();
const chromium = await getChromium();
const firefox = await getFirefox();

/** The permission tests drive what ships; all others the build that is on from the start. One after the other: they share files. */
const builds = ['production', 'e2e'].flatMap((mode) => [buildStep('chrome', mode), buildStep('firefox', mode)]);

const outcomes = [
  ...(await runLanes(sourceSteps, [
    vitestStep('unit tests', ['unit', 'extension', 'mocking']),
    vitestStep('the command line', ['cli']),
  ])),
  ...(await runLanes(builds)),
  ...(await runWith(chromium, 'Chromium', [
    vitestStep('DOM tests in Chromium', ['dom']),
    vitestStep('the extension in Chromium', ['browser-chromium']),
  ])),
  ...(await runWith(firefox, 'Firefox', [vitestStep('the extension in Firefox', ['browser-firefox'])])),
];

const sum = (count) => outcomes.reduce((total, outcome) => total + outcome[count], 0);
const faults = outcomes.filter(({ isOk }) => !isOk).map(({ name }) => name);
if (faults.length > 0) say(`\nFailed: ${faults.join('; ')}`);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = faults.length > 0 ? 1 : 0;

/** A browser that could not be had fails the run where machines judge it, and is said loudly where a person does. */
async function runWith(path, browser, steps) {
  if (path) return runLanes(steps);
  const isFailure = Boolean(process.env.CI);
  return steps.map(({ name }) => {
    say(`\n!!!!!! ${isFailure ? 'FAILED' : 'SKIPPED'}: ${name}. There is no ${browser}; the reason is above.\n`);
    return { name, isOk: !isFailure, passed: 0, failed: isFailure ? 1 : 0, skipped: isFailure ? 0 : 1 };
  });
}
