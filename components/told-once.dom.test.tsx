import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SHOWN_PAGE } from '../test/dom/shown-page.ts';
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

/** The popup's notices: what the library tells, then what the page does. */
function show(ofLibrary: string[], ofPage: string[]) {
  const on = { onSave: nothing, onNote: nothing, onCompare: nothing, onOpenStored: nothing };
  render(
    <Popup
      site="news.example.org"
      page={{ ...SHOWN_PAGE, problems: ofPage }}
      access="site"
      isReady
      isOn={() => true}
      isWhole={false}
      hints={[]}
      problems={ofLibrary}
      library={{ stored: { here: null, matched: null }, isSaving: false, news: null, ...on }}
      onTurn={nothing}
      onWhole={nothing}
      onSite={nothing}
      onEverywhere={nothing}
      onOnce={nothing}
      onLookAnyway={nothing}
      onWithdraw={nothing}
      onOptions={nothing}
    />,
    root,
  );
  return [...root.querySelectorAll('.notice li')].map((told) => told.textContent);
}

const NEWER = 'The store was made by a newer Says Who.';
const FOLLOWS = `${NEWER} Pages are compared only with what came with Says Who.`;

it('what page and library tell alike is told once in the toolbar window, where it says what follows for the page', () => {
  expect(show([NEWER, 'Full.'], [FOLLOWS])).toEqual(['Full.', FOLLOWS]);
});

it('what the library alone tells, or the page something else, is told', () => {
  expect(show([NEWER], [])).toEqual([NEWER]);
  expect(show([NEWER], ['The model is missing.'])).toEqual([NEWER, 'The model is missing.']);
});
