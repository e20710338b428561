import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../../tools/run/find-firefox.mjs';
import { chooseInFirefoxMenu } from './choose-in-firefox-menu.ts';
import { connectToChrome, type RunInChrome } from './connect-to-chrome.ts';
import type { Driver, Message } from './driver.ts';
import { firefoxPage } from './firefox-page.ts';
import { openUrl } from './open-url.ts';
import { readOutput } from './read-output.ts';
import type { FixtureServer } from './start-fixture-server.ts';
import type { RecordingProxy } from './start-recording-proxy.ts';
import { Tab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

interface Parts {
  site: FixtureServer;
  proxy: RecordingProxy;
  folder: string;
}

/** What the browser prints reaches the test over a pipe; this long after an action it has come. */
const SETTLE_MS = 200;
const PATIENCE_MS = 10_000;
/** `goto` never settles on extension pages, since the tab changes its process on the way; the page loads all the same. */
const EXTENSION_GOTO_MS = 1000;

/** Starts Firefox with the extension of this folder; see `Driver`. */
export async function startFirefox({ site, proxy, folder }: Parts): Promise<Driver> {
  const browser = await launch(proxy.port);
  const messages: Message[] = [];
  readOutput(browser.process(), (message) => void messages.push(message));
  const id = await browser.installExtension(folder);
  const inChrome = await connectToChrome(browser);
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 700 });
    const raw = firefoxPage(page, inChrome);
    await openUrl(raw, url, site.isEndless(new URL(url).pathname));
    return new Tab(raw);
  };
  const base = await inChrome(`${extension}.baseURL`);
  return {
    name: 'firefox',
    site,
    openPage: (path) => open(new URL(path, site.origin).href),
    openExtensionPage: (path) => openExtensionPage(browser, inChrome, base + path),
    async stopBackground() {
      await inChrome(`${extension}.terminateBackground({ ignoreDevToolsAttached: true })`);
    },
    reloadExtension: () => reload(inChrome, id),
    async runCommand(name) {
      await inChrome(`${extension}.shortcuts.onCommand(${JSON.stringify(name)})`);
    },
    chooseInMenu: (tab, target, title) => chooseInFirefoxMenu(inChrome, tab, target, title),
    async grantActiveTab() {
      await inChrome(`${extension}.tabManager.addActiveTabPermission(gBrowser.selectedTab)`);
    },
    async messages() {
      await delay(SETTLE_MS);
      return [...messages];
    },
    async clearMessages() {
      await delay(SETTLE_MS);
      messages.length = 0;
    },
    outsideRequests: () => [...proxy.requests],
    async close() {
      await browser.close();
      site.close();
      proxy.close();
    },
  };
}

async function launch(proxyPort: number): Promise<Browser> {
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('There is no Firefox: install one, or set FIREFOX_PATH to it.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !process.env.HEADED,
    // Lets a session open the extension's own pages and look into the browser itself.
    args: ['--remote-allow-system-access'],
    // Without it Firefox keeps its own server for settings, whatever the preference below says.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'data:,',
      'devtools.console.stdout.content': true,
      // Answers a request for an optional permission with yes, without the prompt.
      'extensions.webextOptionalPermissionPrompts': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
    },
  });
}

async function openExtensionPage(browser: Browser, inChrome: RunInChrome, url: string): Promise<Tab> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 700 });
  await page.goto(url, { timeout: EXTENSION_GOTO_MS }).catch(() => null);
  const tab = new Tab(firefoxPage(page, inChrome));
  await tab.waitFor((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url);
  return tab;
}

async function reload(inChrome: RunInChrome, id: string): Promise<void> {
  await inChrome(`AddonManager.getAddonByID(${JSON.stringify(id)}).then((addon) => addon.reload())`);
  await waitUntil(
    () => inChrome(`WebExtensionPolicy.getByID(${JSON.stringify(id)})?.extension.backgroundState`),
    'the reloaded extension to start',
    PATIENCE_MS,
  );
}
