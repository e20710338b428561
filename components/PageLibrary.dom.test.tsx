import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import './style.css';
import '../entrypoints/popup/style.css';
import { SHOWN_PAGE } from '../test/dom/shown-page.ts';
import { PageLibrary, type SaveNews } from './PageLibrary.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(news: SaveNews | null): HTMLElement {
  const on = { onSave: () => {}, onNote: () => {}, onCompare: () => {}, onOpenStored: () => {} };
  render(<PageLibrary page={SHOWN_PAGE} stored={null} isSaving={false} news={news} {...on} />, root);
  return root.querySelector('.keep') as HTMLElement;
}

it('where what became of storing will stand is known to screen readers before: what comes along with its place goes unheard', () => {
  const status = show(null).querySelector('[role="status"]');
  expect(status?.checkVisibility()).toBe(true);
  show({ isDone: true, text: 'Stored.' });
  expect(root.querySelector('[role="status"]')).toBe(status);
});

it('empty that place takes no room', () => {
  const section = show(null);
  const buttons = section.querySelector('.actions') as Element;
  expect(section.getBoundingClientRect().bottom).toBe(buttons.getBoundingClientRect().bottom);
});
