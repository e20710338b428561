/** `npm run check`: what must be green before a commit; meant to take under a minute. */
import { buildStep } from './run/build-step.mjs';
import { installDependencies } from './run/install-dependencies.mjs';
import { runLanes } from './run/run-lanes.mjs';
import { runProgram } from './run/run-program.mjs';
import { vitestStep } from './run/run-step.mjs';
import { say } from './run/say.mjs';
import { sourceSteps } from './run/source-steps.mjs';

await installDependencies();
const outcomes = await runLanes(
  [...sourceSteps, buildStep('chrome', 'production'), buildStep('firefox', 'production'), sizeStep()],
  [vitestStep('unit tests', ['unit', 'extension', 'mocking'])],
);
const faults = outcomes.filter(({ isOk }) => !isOk).map(({ name }) => name);
say(faults.length > 0 ? `\nNot ready: ${faults.join('; ')}` : '\nAll good.');
process.exitCode = faults.length > 0 ? 1 : 0;

function sizeStep() {
  const run = async () => {
    const result = await runProgram(process.execPath, ['tools/size.mjs'], { isCaptured: true });
    if (result.status === 0) say(`\n${result.output}`);
    return result;
  };
  return { name: 'size budget', run };
}
