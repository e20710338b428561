import { join } from 'node:path';
import { findProgram } from './find-program.mjs';

const { env } = process;
const windowsFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

/**
 * Finds a Chromium that loads unpacked extensions: CHROMIUM_PATH, then the system's, then Playwright's download.
 * Branded Chrome and Edge are left out on purpose: since version 137 Chrome ignores `--load-extension`. So are snaps,
 * which see neither hidden folders nor the system's temporary one, where profiles and builds lie.
 * @returns {Promise<string | null>} its path
 */
export async function findChromium() {
  return findSystemChromium() ?? (await findDownloadedChromium());
}

/**
 * The same without Playwright's download; needs no installed package.
 * @returns {string | null}
 */
function findSystemChromium() {
  return findProgram([
    env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...windowsFolders.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
  ]);
}

async function findDownloadedChromium() {
  const { chromium } = await import('playwright');
  return findProgram([chromium.executablePath()]);
}
