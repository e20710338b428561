import type { Target } from './find-point.ts';
import type { FixtureServer } from './start-fixture-server.ts';
import type { Tab } from './tab.ts';

/**
 * One browser with the built extension in it, and a site of our own for it to read.
 *
 * The same test file runs in Chromium (Playwright) and in Firefox (Puppeteer over WebDriver BiDi):
 *
 *     import { afterAll, beforeAll, expect, it } from 'vitest';
 *     import type { Driver } from './harness/driver.ts';
 *     import { startDriver } from './harness/start-driver.ts';
 *
 *     let driver: Driver;
 *     beforeAll(async () => { driver = await startDriver(); });
 *     afterAll(() => driver.close());
 *
 *     it('a stored note is marked', async () => {
 *       const page = await driver.openPage('/agency--seed/');        // test/fixtures/agency--seed/page.html
 *       await page.waitForState('done');
 *       expect(await page.marks('says-who-attributed')).toContain('The publication');
 *       await page.hoverMark('says-who-attributed', 'The publication');
 *       await page.waitForTarget('[role=dialog]');                     // looks into open shadow roots
 *       const popup = await driver.openExtensionPage('popup.html');    // acts on the tab opened before it
 *       await popup.click({ selector: 'label', text: 'Attributed' });
 *       expect(await driver.messages()).toEqual([]);
 *     });
 *
 * Run: `npm run build:e2e`, then `npx vitest run --project browser-chromium` (or `browser-firefox`).
 * `HEADED=1` shows the browser. Functions given to `evaluate` and `waitFor` run in the page: they may use their
 * argument and nothing else of the file, and their result must be JSON.
 */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The site that `openPage` paths are on: add pages, look at requests. */
  readonly site: FixtureServer;
  /** Opens a new tab at a path of the site (or a whole URL) and waits for its document; for the address alone if endless. */
  openPage(path: string): Promise<Tab>;
  /** Opens `popup.html`, `options.html`, … of the extension in a tab of its own, in front. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Stops the service worker or event page, as the browser does when it idles. Resolves once it is stopped. */
  stopBackground(): Promise<void>;
  /** Reloads the extension as an update does: content scripts of open pages lose their background. */
  reloadExtension(): Promise<void>;
  /** Does what the key of a manifest command does, on the tab in front: headless browsers take no browser shortcuts. */
  runCommand(name: string): Promise<void>;
  /** Chooses the extension's line with this title in the context menu of a target on the tab in front; fails where it is not there. */
  chooseInMenu(tab: Tab, target: Target, title: string): Promise<void>;
  /** Gives `activeTab` access to the tab in front, as a click on the toolbar icon does. */
  grantActiveTab(): Promise<void>;
  /** What was said on a console or thrown by any page, content script, extension page or the background, so far. */
  messages(): Promise<Message[]>;
  /** Forgets the messages so far. */
  clearMessages(): Promise<void>;
  /** Requests for hosts other than loopback, from anything in the browser, so far: `GET http://host/path`, `CONNECT host:443`. */
  outsideRequests(): string[];
  close(): Promise<void>;
}

export interface Message {
  /** `error` for what was thrown or logged as one. */
  level: string;
  text: string;
  /** The script that said it, where the browser tells. */
  url: string;
}

export interface DriverOptions {
  /** Folder of the unpacked extension; `.output/BROWSER-mv3-e2e` unless told. */
  extensionFolder?: string;
}
