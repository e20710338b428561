import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserFlags, isRoot } from '../run/browser-flags.mjs';
import { root } from '../run/run-program.mjs';

/**
 * Opens Chromium with the demo build of the extension.
 * @param {{ executablePath: string, isHeadless: boolean, isFresh: boolean }} options `isFresh` uses a profile that is
 *   thrown away afterwards; otherwise the one in `.output/profile`, which keeps the reader's choices
 * @returns {Promise<{ context: import('playwright').BrowserContext, close(): Promise<void> }>}
 */
export async function openDemo({ executablePath, isHeadless, isFresh }) {
  const { chromium } = await import('playwright');
  const extension = join(root, '.output/chrome-mv3-demo');
  const profile = isFresh ? mkdtempSync(join(tmpdir(), 'says-who-demo-')) : join(root, '.output/profile');
  const context = await chromium.launchPersistentContext(profile, {
    // Selects the headless mode that can load extensions, should this be Playwright's own download.
    channel: 'chromium',
    executablePath,
    headless: isHeadless,
    chromiumSandbox: !isRoot,
    // Ctrl-C is ours to handle: the server ends with the browser.
    handleSIGINT: false,
    ...(isHeadless ? { viewport: { width: 1000, height: 900 } } : { viewport: null }),
    ignoreDefaultArgs: ['--enable-automation'],
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...browserFlags],
  });
  return {
    context,
    async close() {
      await context.close();
      if (isFresh) rmSync(profile, { recursive: true, force: true });
    },
  };
}
