import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Kind } from '../core/notes/note.ts';
import { SHOWN_PAGE } from '../test/dom/shown-page.ts';
import type { ShownPage } from './describe-page.ts';
import { PageReport } from './PageReport.tsx';

const SITE = 'news.example.org';
const PAGE: ShownPage = {
  ...SHOWN_PAGE,
  match: { article: 'a', title: 'Mine', relation: 'copy', coverage: 1, differences: 0, notesLeftOut: 0 },
};

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** What a listener hears of a page with 32 notes where this switch alone is off. */
function heard(page: ShownPage, off: { site: string | null; kind: Kind | null }): string {
  const isOn = (site: string | null, kind: Kind | null) => site !== off.site || kind !== off.kind;
  render(<PageReport page={page} site={SITE} isOn={isOn} onLookAnyway={() => undefined} />, root);
  return [...(root.querySelector('[aria-live]')?.children ?? [])].map(({ textContent }) => textContent).join(' | ');
}

it.each([SITE, null])('all marks switched off (%s) it says so at once, and never that their kinds are', (site) => {
  const off = 'Switched off here | Nothing is read while “All marks” is off, everywhere or on this site.';
  expect(heard(PAGE, { site, kind: null })).toBe(off);
  expect(heard({ ...PAGE, state: 'off', match: null }, { site, kind: null })).toBe(off);
});

it('a page that is read just once is read though all marks are off, and says that none is marked', () => {
  expect(heard({ ...PAGE, isOnce: true, match: null }, { site: SITE, kind: null })).toMatch(
    /^32 notes on this page \| None of them is marked/,
  );
});

it('one kind switched off it counts what is marked', () => {
  expect(heard({ ...PAGE, match: null }, { site: SITE, kind: 'attributed' })).toBe(
    '32 notes on this page | 13 of them are marked; the other kinds are switched off.',
  );
});
