// Renders icon.svg to public/icons/: `node tools/icons/make-icons.mjs`. Its output is committed, so
// a build needs no browser. "off" is the same drawing in grey.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { isRoot } from '../run/browser-flags.mjs';
import { findChromium } from '../run/find-chromium.mjs';

// What Chrome and Firefox ask for: toolbar at 1x and 2x, list of extensions, store.
const SIZES_PX = [16, 32, 48, 128];
// What to replace in the drawing, as it is "on".
const COLOURS = { on: {}, off: { '#2f6fb5': '#7d858f', '#ffd27a': '#fff' } };

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const drawing = await readFile(here('icon.svg'), 'utf8');
const folder = here('../../public/icons/');
await mkdir(folder, { recursive: true });

const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: !isRoot,
});
const page = await browser.newPage();
for (const [name, changes] of Object.entries(COLOURS)) {
  const svg = Object.entries(changes).reduce((text, change) => text.replace(...change), drawing);
  for (const sizePx of SIZES_PX) {
    await page.setViewportSize({ width: sizePx, height: sizePx });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(`${folder}${name}-${sizePx}.png`, png);
  }
}
await browser.close();
