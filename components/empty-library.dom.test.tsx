import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import './style.css';
import '../entrypoints/options/style.css';
import { libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import { LibrarySection, type ShownLibrary } from './LibrarySection.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (news: Partial<ShownLibrary>) =>
  render(<LibrarySection library={{ ...shownLibrary(), ...news }} width="wide" {...libraryActions()} />, root);
const find = <Found extends HTMLElement>(selector: string) => root.querySelector<Found>(selector) as Found;
const box = () => find<HTMLInputElement>('.selection input');
const exporting = () =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Export'));
const HOW = 'Store the page you read with “Save this article”';

it('a search that finds nothing says so, and offers nothing to select or export', () => {
  show({ total: 0, count: 12 });
  expect(find('[role="status"].soft').textContent).toBe('None of 12 articles fits what is asked for above');
  expect([box().disabled, exporting()?.disabled]).toEqual([true, true]);
  show({ total: 0, count: 1 });
  expect(find('[role="status"].soft').textContent).toBe('The 1 article does not fit what is asked for above');
  show({ total: 3, count: 12 });
  expect(find('[role="status"].soft').textContent).toBe('3 of 12 articles');
  expect([box().disabled, exporting()?.disabled]).toEqual([false, false]);
});

it('what was selected before can be exported while a search finds nothing', () => {
  show({ total: 0, count: 12, selected: new Set(['b0']), selectedShown: 0 });
  expect([exporting()?.textContent, exporting()?.disabled]).toEqual(['Export 1 selected', false]);
});

it('a library without articles says how they come into it, one with some does not', () => {
  show({ total: 0, count: 0 });
  expect(find('.storage').textContent).toContain(HOW);
  show({ total: 1, count: 1 });
  expect(find('.storage').textContent).not.toContain(HOW);
});

it('one that cannot be opened, or has not been read yet, is not told as empty', () => {
  show({ total: null, count: 0, problems: ['The store would not open.'] });
  expect(root.textContent).not.toContain('0 articles of yours');
  show({ total: 0, count: 0 });
  expect(root.textContent).toContain('0 articles of yours');
});
