import { programStep } from './run-step.mjs';

/**
 * Builds the extension for one browser into `.output/BROWSER-mv3[-MODE]`.
 * @param {'chrome' | 'firefox'} browser
 * @param {'production' | 'e2e' | 'demo'} mode
 */
export function buildStep(browser, mode) {
  const args = ['build', '-b', browser, '--mv3', '--mode', mode];
  return programStep(`build for ${browser} (${mode})`, 'wxt', args);
}
