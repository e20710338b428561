import type { KeyInput, Page } from 'puppeteer-core';
import type { RunInChrome } from './connect-to-chrome.ts';
import type { RawPage } from './tab.ts';

/** Puppeteer's page, driven over BiDi, as the shared one. */
export function firefoxPage(page: Page, inChrome: RunInChrome): RawPage {
  return {
    url: () => page.url(),
    evaluate: (run, argument) => page.evaluate(run as never, argument as never),
    evaluateSource: (source) => page.evaluate(source),
    async goto(url) {
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async reload() {
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    async screenshot(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    setViewport: (size) => page.setViewport(size),
    async emulate({ media = '', colorScheme = 'none', forcedColors = 'none' }) {
      await page.bringToFront();
      // BiDi has no command for these; the window's own controls are what Firefox's DevTools use.
      await inChrome(`Object.assign(gBrowser.selectedBrowser.browsingContext, {
        mediumOverride: ${JSON.stringify(media)},
        prefersColorSchemeOverride: ${JSON.stringify(colorScheme)},
        forcedColorsOverride: ${JSON.stringify(forcedColors)},
      }) && ''`);
    },
    mouse: page.mouse,
    keyboard: {
      press: (key) => page.keyboard.press(keyOf(key)),
      down: (key) => page.keyboard.down(keyOf(key)),
      up: (key) => page.keyboard.up(keyOf(key)),
      type: (text) => page.keyboard.type(text),
    },
    tap: (x, y) => page.touchscreen.tap(x, y),
  };
}

/** Playwright's name of a key as Puppeteer's BiDi side takes it. */
function keyOf(name: string): KeyInput {
  return (name === 'Space' ? ' ' : name) as KeyInput;
}
