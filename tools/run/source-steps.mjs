import { programStep } from './run-step.mjs';

/** What can be said of the source without running it. */
export const sourceSteps = [
  programStep('format and lint', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  typesStep('types of everything', 'tsconfig.json'),
  typesStep('types of core, without the DOM', 'core/tsconfig.json'),
  typesStep('types of page, without the browser', 'page/tsconfig.json'),
];

/**
 * In one thread: several do part of the work twice, and the tests run beside it. What was found of files that have not changed since
 * is kept.
 */
function typesStep(name, project) {
  const kept = `node_modules/.cache/types/${project.replace('/', '-')}.tsbuildinfo`;
  const incremental = ['--incremental', '--tsBuildInfoFile', kept];
  return programStep(name, 'tsc', ['--noEmit', '--singleThreaded', ...incremental, '--pretty', 'false', '-p', project]);
}
