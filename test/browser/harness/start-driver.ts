import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Driver, DriverOptions } from './driver.ts';
import { startChromium } from './start-chromium.ts';
import { startFirefox } from './start-firefox.ts';
import { startFixtureServer } from './start-fixture-server.ts';
import { startRecordingProxy } from './start-recording-proxy.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chromium' | 'firefox';
  }
}

const BUILDS = { chromium: 'chrome-mv3-e2e', firefox: 'firefox-mv3-e2e' };

/**
 * Starts this project's browser with the built extension, the fixture site and a proxy that records what would leave.
 * The extension's background is up when it resolves. About 1 s in Chromium, 5 s in Firefox.
 * @throws where the build or the browser is missing, saying which command makes it
 */
export async function startDriver(options: DriverOptions = {}): Promise<Driver> {
  const name = inject('browser');
  const folder = options.extensionFolder ?? fileURLToPath(new URL(`../../../.output/${BUILDS[name]}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`There is no extension at ${folder}: run "npm run build:e2e" first.`);
  const [site, proxy] = await Promise.all([startFixtureServer(), startRecordingProxy()]);
  const parts = { site, proxy, folder };
  return name === 'chromium' ? startChromium(parts) : startFirefox(parts);
}
