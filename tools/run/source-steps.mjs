import { programStep } from './run-step.mjs';

/** What can be said of the source without running it. */
export const sourceSteps = [
  programStep('format and lint', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  typesStep('types of everything', 'tsconfig.json'),
  typesStep('types of core, without the DOM', 'core/tsconfig.json'),
  typesStep('types of page, without the browser', 'page/tsconfig.json'),
];

/** In one thread: several do part of the work twice, and the tests run beside it. */
function typesStep(name, project) {
  return programStep(name, 'tsc', ['--noEmit', '--singleThreaded', '--pretty', 'false', '-p', project]);
}
