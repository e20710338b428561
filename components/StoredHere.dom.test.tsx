import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import './style.css';
import '../entrypoints/popup/style.css';
import { SHOWN_PAGE } from '../test/dom/shown-page.ts';
import type { ShownState } from './describe-page.ts';
import { Popup } from './Popup.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const nothing = () => undefined;
const onTurns = { onTurn: nothing, onWhole: nothing, onSite: nothing, onEverywhere: nothing, onOnce: nothing };
const onOthers = { onLookAnyway: nothing, onWithdraw: nothing, onOptions: nothing };

/** The toolbar window on a page in this state, stored or not. */
function show(state: ShownState, isStored = true) {
  const onOpenStored = vi.fn();
  const here = isStored ? { id: 'a', addedAt: '2026-11-24T03:00:00.000Z' } : null;
  const onLibrary = { onSave: nothing, onNote: nothing, onCompare: nothing, onOpenStored };
  render(
    <Popup
      site="news.example.org"
      page={{ ...SHOWN_PAGE, state }}
      access="site"
      isReady
      isOn={() => true}
      isWhole={false}
      hints={[]}
      problems={[]}
      library={{ stored: { here, matched: null }, isSaving: false, news: null, ...onLibrary }}
      {...onTurns}
      {...onOthers}
    />,
    root,
  );
  return onOpenStored;
}

const opener = () => screen.getByRole('button', { name: 'Open in the library', exact: true });

it.each(['not-article', 'off', 'no-access', 'too-large'] as const)(
  'a stored page that is not read (%s) is said to be stored, with the way to it',
  async (state) => {
    const onOpenStored = show(state);
    expect(root.textContent).toContain('You stored this page on 24 November 2026.');
    await opener().click();
    expect(onOpenStored.mock.calls).toEqual([['a']]);
    expect(root.textContent).not.toContain('Save it as it is now');
  },
);

it.each<[ShownState, number]>([
  ['reading', 0],
  ['analysing', 1],
  ['done', 1],
])('of one that is read (%s) it is said %i times', (state, times) => {
  show(state);
  expect(root.textContent?.split('You stored this page')).toHaveLength(times + 1);
  expect(opener().elements()).toHaveLength(times);
});

it('of one that is not stored nothing is said', () => {
  show('not-article', false);
  expect(root.textContent).not.toContain('stored');
  expect(opener().elements()).toHaveLength(0);
});
