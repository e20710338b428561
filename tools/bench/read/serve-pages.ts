import { createServer } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright';
import { browserFlags } from '../../run/browser-flags.mjs';
import { getChromium } from '../../run/get-chromium.mjs';
import { giveUp } from '../../run/give-up.mjs';

/** Opens pages of our own in Chromium, one at a time, with nothing else to be had from the network. */
export interface PageSite {
  /**
   * Opens a page under this address ("/news/a.html"), its scripts left out, and runs `use` on it once
   * it was painted, or where `isUnpainted` as soon as it was parsed.
   */
  withPage<Result>(
    path: string,
    html: string,
    use: (page: Page) => Promise<Result>,
    isUnpainted?: boolean,
  ): Promise<Result>;
  close(): Promise<void>;
}

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
  // Isolated pages have a clock of 0.005 ms; others one of 0.1 ms, which is half of what the gate takes.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Serves and opens pages until closed. */
export async function servePages(): Promise<PageSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent(request.url ?? ''));
    if (html === undefined) return response.writeHead(404).end();
    // The saved pages' own scripts would ask for files that are not there.
    return response.writeHead(200, HEADERS).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const executablePath = (await getChromium()) ?? giveUp('This is measured in a Chromium.');
  const browser: Browser = await chromium.launch({ executablePath, args: browserFlags });
  return {
    async withPage(path, html, use, isUnpainted = false) {
      pages.set(path, html);
      const page = await browser.newPage();
      const url = `${origin}${encodeURI(path)}`;
      await page.route('**/*', (route) => (route.request().url() === url ? route.continue() : route.abort()));
      await page.goto(url, { waitUntil: isUnpainted ? 'domcontentloaded' : 'load' });
      if (!isUnpainted) await page.evaluate(painted);
      const result = await use(page);
      await page.close();
      pages.delete(path);
      return result;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Runs in the page: waits until what stands there has been laid out and painted. */
async function painted(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
}
