import { programStep } from './run-step.mjs';

/** What can be said of the source without running it. */
export const sourceSteps = [
  programStep('format and lint', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  programStep('types of everything', 'tsc', ['--noEmit', '--pretty', 'false', '-p', 'tsconfig.json']),
  programStep('types of core, without the DOM', 'tsc', ['--noEmit', '--pretty', 'false', '-p', 'core/tsconfig.json']),
  programStep('types of page, without the browser', 'tsc', [
    '--noEmit',
    '--pretty',
    'false',
    '-p',
    'page/tsconfig.json',
  ]),
];
