import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { browserFlags, isRoot } from '../../../tools/run/browser-flags.mjs';
import { findChromium } from '../../../tools/run/find-chromium.mjs';
import { chooseInMenu } from './choose-in-menu.ts';
import { chromiumPage } from './chromium-page.ts';
import { clickAction } from './click-action.ts';
import type { Driver, Message } from './driver.ts';
import { openUrl } from './open-url.ts';
import { sendToBrowser } from './send-to-browser.ts';
import type { FixtureServer } from './start-fixture-server.ts';
import type { RecordingProxy } from './start-recording-proxy.ts';
import { Tab } from './tab.ts';
import { watchWorkers } from './watch-workers.ts';

interface Parts {
  site: FixtureServer;
  proxy: RecordingProxy;
  folder: string;
}

/** The extension's own global, inside its worker. */
declare const chrome: WebExtension;

/** Messages reach the test over a socket; this long after an action they have come. */
const SETTLE_MS = 200;

/** Starts Chromium with the extension of this folder; see `Driver`. */
export async function startChromium({ site, proxy, folder }: Parts): Promise<Driver> {
  const context = await launch(folder, proxy.port);
  const messages: Message[] = [];
  const report = (message: Message) => void messages.push(message);
  const hear = (worker: Worker) =>
    worker.on('console', (said) => report({ level: said.type(), text: said.text(), url: said.location().url }));
  context.on('serviceworker', hear);
  for (const early of context.serviceWorkers()) hear(early);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = `chrome-extension://${new URL(worker.url()).host}/`;
  // The blank tab the browser starts with stays open: its DevTools session outlives the tests' tabs.
  const control = context.pages()[0] ?? (await context.newPage());
  const workers = await watchWorkers(await context.newCDPSession(control), report);
  let front = control;
  const open = async (url: string) => {
    const page = await context.newPage();
    front = page;
    await listen(page, report);
    const onFront = () => {
      front = page;
    };
    const raw = chromiumPage(page, onFront);
    await openUrl(raw, url, site.isEndless(new URL(url).pathname));
    return new Tab(raw);
  };
  return {
    name: 'chromium',
    site,
    openPage: (path) => open(new URL(path, site.origin).href),
    openExtensionPage: (path) => open(base + path),
    stopBackground: () => workers.stopAll(),
    async reloadExtension() {
      const started = context.waitForEvent('serviceworker');
      // `runtime.reload` leaves an extension from the command line switched off.
      await sendToBrowser(context, 'Extensions.loadUnpacked', { path: folder });
      await started;
    },
    async runCommand(name) {
      await workers.start(base);
      await context.serviceWorkers()[0]?.evaluate(dispatchCommand, name);
    },
    async chooseInMenu(tab, target, title) {
      await workers.stopAll();
      await workers.start(base);
      const started = context.serviceWorkers()[0];
      if (started === undefined) throw new Error('There is no background.');
      await chooseInMenu(started, tab, target, title);
    },
    grantActiveTab: () => clickAction(context, new URL(base).host, front.url()),
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
      await context.close();
      site.close();
      proxy.close();
    },
  };
}

async function launch(folder: string, proxyPort: number): Promise<BrowserContext> {
  const executablePath = await findChromium();
  return chromium.launchPersistentContext('', {
    // Selects the headless mode that can load extensions, should this be Playwright's own download.
    channel: 'chromium',
    ...(executablePath && { executablePath }),
    headless: !process.env.HEADED,
    chromiumSandbox: !isRoot,
    hasTouch: true,
    viewport: { width: 1000, height: 700 },
    // Readers' browsers keep the pages they go back to.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--proxy-server=http://127.0.0.1:${proxyPort}`,
      '--enable-unsafe-extension-debugging',
      ...browserFlags,
    ],
  });
}

/** Playwright leaves out what content scripts say, so the page's own DevTools session is asked. */
async function listen(page: Page, report: (message: Message) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    const text = args.map(({ value, description }) => description ?? String(value)).join(' ');
    report({ level: type, text, url: stackTrace?.callFrames[0]?.url ?? '' });
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception, url } }) => {
    report({ level: 'error', text: exception?.description ?? text, url: url ?? '' });
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => report({ level, text, url: url ?? '' }));
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}

/** Runs in the worker. Chromium's events carry `dispatch`, made for its own bindings, past their published types. */
async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch(name, tab);
}
