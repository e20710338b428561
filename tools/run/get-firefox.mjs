import { findFirefox, firefoxCache } from './find-firefox.mjs';
import { installWithApt } from './install-with-apt.mjs';
import { say } from './say.mjs';

/**
 * Finds a Firefox or gets one: apt's package where that needs no asking, for it brings its libraries; else a download.
 * Run `installDependencies` first.
 * @returns {Promise<string | null>} its path; null, after saying why, where there is none to be had
 */
export async function getFirefox() {
  const found = await findFirefox();
  if (found) return found;
  say('There is no Firefox here.');
  if (await installWithApt('firefox-esr')) {
    const installed = await findFirefox();
    if (installed) return installed;
  }
  if (await download()) return findFirefox();
  say('No Firefox could be had. Install Firefox, or set FIREFOX_PATH to one that is installed.');
  return null;
}

async function download() {
  const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  say('Downloading a Firefox (about 80 MB) …');
  try {
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
    await install({ browser: Browser.FIREFOX, buildId, platform, cacheDir: firefoxCache });
    return true;
  } catch (error) {
    say(`Firefox could not be downloaded (${error.message}). Is the network there?`);
    return false;
  }
}
