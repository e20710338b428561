import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import cardCss from '../../components/card.css?inline';
import pagesCss from '../../components/style.css?inline';
import marksCss from './marks.css?inline';

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

/** The colours of a mark's line on grey paper, a card's lesser words and those of our pages, for a reader with this preference. */
async function coloursWith(preference: string, kind: string) {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: preference }] });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marksCss + cardCss + pagesCss);
  document.adoptedStyleSheets = [sheet];
  document.body.innerHTML = '<p style="color: rgb(1 2 3)">said</p><div class="note"><dt>Who</dt></div>';
  const colourOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element).color;
  const line = getComputedStyle(document.querySelector('p') as Element, `::highlight(says-who-${kind})`);
  const soft = getComputedStyle(document.documentElement).getPropertyValue('--soft');
  return {
    line: line.textDecorationColor,
    isCardSoft: colourOf('dt') !== colourOf('.note'),
    areOurPagesSoft: soft !== getComputedStyle(document.documentElement).getPropertyValue('--ink'),
  };
}

it.each(['attributed', 'unsourced'])(
  'who asks for more contrast gets lines in the text’s own colour: %s',
  async (kind) => {
    const more = await coloursWith('more', kind);
    expect(more).toEqual({ line: 'rgb(1, 2, 3)', isCardSoft: false, areOurPagesSoft: false });
    const plain = await coloursWith('no-preference', kind);
    expect(plain.line).not.toBe('rgb(1, 2, 3)');
    expect(plain).toMatchObject({ isCardSoft: true, areOurPagesSoft: true });
  },
);

it('the line of an inserted line stays in a colour of its own: blanked out, the text’s is none', async () => {
  const { line } = await coloursWith('more', 'inserted');
  expect(line).toBe((await coloursWith('no-preference', 'inserted')).line);
});
