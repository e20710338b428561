import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import marksCss from './marks.css?inline';

afterEach(() => {
  CSS.highlights.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

/** How light, 0 to 255, what is painted of dimmed words is, on paper and in ink of these shades of grey. */
async function paintedShade(paper: number, ink: number): Promise<number> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  document.adoptedStyleSheets = [sheet];
  // Two elements deep, as on any page; full blocks, so that the middle is ink.
  document.body.innerHTML = `<div style="background: rgb(${paper} ${paper} ${paper}); color: rgb(${ink} ${ink} ${ink})">
    <p style="font: 40px monospace; margin: 0; width: min-content">███</p></div>`;
  const words = document.querySelector('p') as HTMLElement;
  const range = new Range();
  range.selectNodeContents(words);
  CSS.highlights.set('says-who-dim', new Highlight(range));
  const base64 = await page.screenshot({ element: words, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  canvas.drawImage(image, 0, 0);
  return canvas.getImageData(image.width / 2, image.height / 2, 1, 1).data[0] as number;
}

it.each([
  ['light', 255, 20],
  ['dark', 18, 235],
])('dimmed words can still be read on a %s page, and are dimmer than its own', async (_page, paper, ink) => {
  const shade = await paintedShade(paper, ink);
  expect(Math.abs(shade - paper)).toBeGreaterThan(90);
  expect(Math.abs(shade - paper)).toBeLessThan(Math.abs(ink - paper) - 60);
});
