import type { CDPSession, Page } from 'playwright';
import type { RawPage } from './tab.ts';

/** The world the tests' code runs in: the page's own may have lost `map` or `JSON.parse`, as in hostile--clobbered. */
const WORLD = 'says-who-tests';

/** Playwright's page as the shared one; `onFront` hears when it is brought to the front. */
export function chromiumPage(page: Page, onFront: () => void): RawPage {
  const session = page.context().newCDPSession(page);
  const evaluate = async (source: string) =>
    // The extension's own pages are left as they are: its interfaces are there in their own world alone.
    page.url().startsWith('chrome-extension://') ? page.evaluate(source) : evaluateApart(await session, source);
  return {
    url: () => page.url(),
    evaluate: (run, argument) => evaluate(`(${run})(${JSON.stringify(argument)})`) as never,
    evaluateSource: evaluate,
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    async bringToFront() {
      await page.bringToFront();
      onFront();
    },
    close: () => page.close(),
    async screenshot(path) {
      await page.screenshot({ path });
    },
    setViewport: (size) => page.setViewportSize(size),
    emulate: ({ media = null, colorScheme = null, forcedColors = null }) =>
      page.emulateMedia({ media, colorScheme, forcedColors }),
    mouse: page.mouse,
    keyboard: page.keyboard,
    tap: (x, y) => page.touchscreen.tap(x, y),
  };
}

async function evaluateApart(session: CDPSession, source: string): Promise<unknown> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: WORLD,
  });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: source,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
