import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/options/style.css';
import { findAxeFaults } from '../test/dom/find-axe-faults.ts';
import { HOSTILE, libraryActions, shownLibrary } from '../test/dom/shown-library.ts';
import { LibrarySection } from './LibrarySection.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('main'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

function show(articles: { id: string; title: string; isInPart?: boolean }[]) {
  const broken = articles.map((one) => ({ isInPart: false, ...one }));
  const actions = libraryActions();
  render(<LibrarySection library={{ ...shownLibrary(30), broken }} width="wide" {...actions} />, root);
  return actions;
}
const hasText = (text: string) => root.innerText.includes(text);

it('articles that cannot be read are counted, named and selected with one press', async () => {
  const broken = Array.from({ length: 25 }, (_, i) => ({ id: `b${i}`, title: `${i === 0 ? HOSTILE : ''}Broken ${i}` }));
  const { onSelectBroken } = show(broken);
  expect(hasText('30 articles of yours, 25 of which cannot be read, ')).toBe(true);
  expect(hasText('25 of your articles cannot be read')).toBe(true);
  await screen.getByText('Which', { exact: true }).click();
  await expect.element(screen.getByText(`${HOSTILE}Broken 0`, { exact: true })).toBeVisible();
  await expect.element(screen.getByText('Broken 19', { exact: true })).toBeVisible();
  expect(hasText('and 5 more')).toBe(true);
  expect(await findAxeFaults(root, 'light')).toEqual([]);
  await screen.getByRole('button', { name: 'Select them' }).click();
  expect(onSelectBroken).toHaveBeenCalledExactlyOnceWith(false);
});

it('they are said once by screen readers, not again with each that is found', async () => {
  show([{ id: 'b', title: '' }]);
  const status = root.querySelector<HTMLElement>('[role="status"]:has(.notice)');
  const said = status?.querySelector('.notice');
  show(Array.from({ length: 5 }, (_, i) => ({ id: `b${i}`, title: '' })));
  expect(status?.contains(said ?? null)).toBe(true);
  expect(status?.ariaAtomic).toBe('false');
  expect(status?.getAttribute('aria-relevant')).toBe('additions');
});

it('those that cannot be read and those that can in part are told in boxes that stand apart', () => {
  show([
    { id: 'a', title: '' },
    { id: 'b', title: '', isInPart: true },
  ]);
  const [first, second] = [...root.querySelectorAll('.notice')].map((box) => box.getBoundingClientRect());
  expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBeGreaterThanOrEqual(8);
});

it('one article is told as one', async () => {
  show([{ id: 'b', title: '' }]);
  expect(hasText('1 of your articles cannot be read')).toBe(true);
  expect(hasText('What the browser has kept of it is damaged or gone. Says Who does not remove it by itself.')).toBe(
    true,
  );
  expect(hasText('them')).toBe(false);
  await screen.getByText('Which', { exact: true }).click();
  await expect.element(screen.getByText('Untitled', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Select it' })).toBeVisible();
});

it('articles that can be read only in part are told beside them, and counted and selected apart', async () => {
  const inPart = { id: 'p', title: 'Harbour', isInPart: true };
  const { onSelectBroken } = show([{ id: 'b', title: '' }, { id: 'c', title: '' }, inPart]);
  expect(hasText('30 articles of yours, 2 of which cannot be read, ')).toBe(true);
  expect(hasText('2 of your articles cannot be read')).toBe(true);
  expect(hasText('1 of your articles can be read only in part')).toBe(true);
  expect(await findAxeFaults(root, 'light')).toEqual([]);
  await screen.getByRole('button', { name: 'Select it' }).click();
  expect(onSelectBroken).toHaveBeenLastCalledWith(true);
  show([inPart]);
  expect(hasText('30 articles of yours, 3')).toBe(true);
  expect(hasText('cannot be read')).toBe(false);
});

it('where all can be read nothing is said of it', () => {
  show([]);
  expect(hasText('cannot be read')).toBe(false);
  expect(hasText('30 articles of yours, 3')).toBe(true);
});
