import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import marksCss from './marks.css?inline';

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  document.adoptedStyleSheets = [];
});

async function colourOn(media: 'screen' | 'print', look: string): Promise<string> {
  await cdp().send('Emulation.setEmulatedMedia', { media });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss);
  document.adoptedStyleSheets = [sheet];
  return getComputedStyle(document.body, `::highlight(says-who-${look})`).color;
}

it.each(['dim', 'blank'])(
  'lines put aside (%s) are printed as the page has them: without marks nothing would tell why paper is bare',
  async (look) => {
    const own = getComputedStyle(document.body).color;
    expect(await colourOn('screen', look)).not.toBe(own);
    expect(await colourOn('print', look)).toBe(own);
  },
);
