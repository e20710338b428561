import { spawnSync } from 'node:child_process';
import { findChromium } from './find-chromium.mjs';
import { installWithApt } from './install-with-apt.mjs';
import { runProgram } from './run-program.mjs';
import { say } from './say.mjs';

/**
 * Finds a Chromium or gets one: Playwright's download, with the system's libraries it needs, then apt's package.
 * Run `installDependencies` first.
 * @returns {Promise<string | null>} its path; null, after saying why, where there is none to be had
 */
export async function getChromium() {
  const found = await findChromium();
  if (found) return found;
  say('There is no Chromium here. Downloading one (Playwright, about 180 MB) …');
  const download = await runProgram('playwright', ['install', 'chromium', '--no-shell']);
  if (download.status === 0 && (await hasLibraries())) return findChromium();
  if (download.status !== 0) say('Chromium could not be downloaded. Is the network there?');
  if (await installWithApt('chromium')) return findChromium();
  say('No Chromium could be had. Install Chromium, or set CHROMIUM_PATH to one that is installed.');
  return null;
}

/** On a bare Linux the download lacks libraries it is linked to; as root they can be installed. */
async function hasLibraries() {
  const path = await findChromium();
  if (!path || process.platform !== 'linux') return path !== null;
  const starts = () => spawnSync(path, ['--version']).status === 0;
  if (starts()) return true;
  say('Installing the system libraries that Chromium needs …');
  await runProgram('playwright', ['install-deps', 'chromium']);
  if (starts()) return true;
  say('The downloaded Chromium does not start: it lacks libraries of the system.');
  return false;
}
