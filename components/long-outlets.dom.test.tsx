import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import { libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import { LibrarySection } from './LibrarySection.tsx';
import type { ListWidth } from './StoredList.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** Shows one row of this outlet; its line of facts, and where in it these words are. */
function show(site: string, width: ListWidth) {
  const rowAt = () => ({ ...shownLibrary().rowAt(0), site, noteCount: 36 }) as never;
  const library = { ...shownLibrary(1), rowAt };
  render(<LibrarySection library={library} width={width} {...libraryActions()} />, root);
  const line = root.querySelector('.about-row .soft') as HTMLElement;
  const placeOf = (words: string) => {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(words);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      return range.getBoundingClientRect();
    }
    throw new Error(`There is no ${words} in ${line.textContent}.`);
  };
  return { line: line.getBoundingClientRect(), placeOf };
}

const LONG = 'A Gazette of the Harbour, the Town around it and All who Sail from There, Founded in 1851';

it.each(
  (['narrowest', 'narrow', 'wide', 'wide'] as const).flatMap((width, i) =>
    [LONG, LONG.replaceAll(/\P{L}/gu, '')].map((site) => [width, [320, 360, 620, 1000][i] as number, site] as const),
  ),
)(
  'day and number of notes show in a window that is %s, %i pixels, whatever the outlet: %s',
  async (width, px, site) => {
    await screen.viewport(px, 700);
    const { line, placeOf } = show(site, width);
    for (const words of ['20 November 2026', '36 notes']) {
      const { right, bottom } = placeOf(words);
      expect(right, words).toBeLessThanOrEqual(line.right);
      expect(bottom, words).toBeLessThanOrEqual(line.bottom + 1);
    }
  },
);

it('the name of an outlet that has room is whole, and stands on the line of what follows', async () => {
  await screen.viewport(1000, 700);
  const { placeOf } = show('The Philadelphia Inquirer', 'wide');
  const [name, day] = [placeOf('The Philadelphia Inquirer'), placeOf('20 November 2026')];
  expect(day.left).toBeGreaterThan(name.right);
  expect(day.bottom).toBe(name.bottom);
});

it('a long name that runs from right to left is cut off at its end, not at its beginning', async () => {
  await screen.viewport(1000, 700);
  const { line, placeOf } = show(`ידיעות ${'הנמל '.repeat(40)}`, 'wide');
  const { left, right } = placeOf('ידיעות');
  expect(left).toBeGreaterThanOrEqual(line.left);
  expect(right).toBeLessThanOrEqual(line.left + 0.35 * line.width + 1);
});
