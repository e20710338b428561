import { createServer } from 'node:http';
import { type Browser, chromium, type Page } from 'playwright';
import { browserFlags } from '../../run/browser-flags.mjs';
import { findChromium } from '../../run/find-chromium.mjs';

/** Opens pages of our own in Chromium, one at a time, with nothing else to be had from the network. */
export interface PageSite {
  /** Opens a page under this address ("/news/a.html"), its scripts left out, and runs `use` on it. */
  withPage<Result>(path: string, html: string, use: (page: Page) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Serves and opens pages until closed. */
export async function servePages(): Promise<PageSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent(request.url ?? ''));
    if (html === undefined) return response.writeHead(404).end();
    // The saved pages' own scripts would ask for files that are not there.
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    return response.writeHead(200, headers).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  const executablePath = await findChromium();
  const browser: Browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserFlags });
  return {
    async withPage(path, html, use) {
      pages.set(path, html);
      const page = await browser.newPage();
      const url = `${origin}${encodeURI(path)}`;
      await page.route('**/*', (route) => (route.request().url() === url ? route.continue() : route.abort()));
      await page.goto(url, { waitUntil: 'load' });
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
