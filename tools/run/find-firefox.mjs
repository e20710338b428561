import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

const { env } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/** Where a downloaded Firefox is kept: beside Playwright's browsers, so that a new clone finds it again. */
export const firefoxCache = join(homedir(), '.cache', 'says-who-browsers');

/**
 * Finds a Firefox: FIREFOX_PATH, then the system's, then the one downloaded by `getFirefox`.
 * @returns {Promise<string | null>} its path
 */
export async function findFirefox() {
  return findSystemFirefox() ?? (await findDownloadedFirefox());
}

/**
 * The same without the download; needs no installed package.
 * @returns {string | null}
 */
function findSystemFirefox() {
  return findProgram([
    env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ]);
}

async function findDownloadedFirefox() {
  const { Browser, getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: firefoxCache });
  return findProgram(
    installed.filter(({ browser }) => browser === Browser.FIREFOX).map(({ executablePath }) => executablePath),
  );
}
