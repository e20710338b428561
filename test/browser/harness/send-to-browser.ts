import type { BrowserContext } from 'playwright';

/** Sends a DevTools command to Chromium itself, for domains that Playwright's types do not know, such as `Extensions`. */
export async function sendToBrowser(context: BrowserContext, method: string, parameters: object): Promise<unknown> {
  const browser = context.browser();
  if (!browser) throw new Error('This Chromium is gone.');
  const session = await browser.newBrowserCDPSession();
  try {
    return await session.send(method as never, parameters as never);
  } finally {
    await session.detach();
  }
}
