import type { Page } from 'playwright';
import type { RawPage } from './tab.ts';

/** Playwright's page as the shared one; `onFront` hears when it is brought to the front. */
export function chromiumPage(page: Page, onFront: () => void): RawPage {
  return {
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument),
    evaluateSource: (source) => page.evaluate(source),
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
