import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import { libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import { LibrarySection } from './LibrarySection.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const boxOf = (element: Element) => element.getBoundingClientRect();

it.each([
  [1000, 0, true],
  [1000, 600, true],
  [640, 600, true],
  [320, 600, false],
])(
  'in a window of %i px, with %i selected, the form of the export is read whole, on the line of its button: %s',
  async (width, count, isOneLine) => {
    await screen.viewport(width, 700);
    const selected = new Set(Array.from({ length: count }, (_, i) => `a${i}`));
    const library = { ...shownLibrary(3000), selected, selectedShown: count };
    render(<LibrarySection library={library} width={isOneLine ? 'wide' : 'narrowest'} {...libraryActions()} />, root);
    const select = root.querySelector('.selection select') as HTMLSelectElement;
    const button = [...root.querySelectorAll('.selection button')].at(-1) as HTMLElement;
    expect(button.textContent).toMatch(/^Export/);
    const middleOf = (element: Element) => boxOf(element).top + boxOf(element).height / 2;
    expect(Math.abs(middleOf(select) - middleOf(button)) < 4).toBe(isOneLine);
    const shown = boxOf(select).width;
    expect(shown === boxOf(button).width).toBe(!isOneLine);
    // As wide as its longest words need; in the narrowest window no list is.
    select.style.width = 'auto';
    select.style.maxWidth = 'none';
    expect(shown >= boxOf(select).width).toBe(isOneLine);
  },
);
