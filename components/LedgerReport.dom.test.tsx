import { render } from 'preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import './style.css';
import '../entrypoints/popup/style.css';
import { LedgerReport } from './LedgerReport.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

it('is opened by a line high enough to be hit, 24 pixels (WCAG 2.2, 2.5.8)', () => {
  const ledger = { sources: [], more: 0, attributedShare: 0.4, unsourcedShare: 0.1, ownShare: 0.5, largestShare: 0 };
  render(<LedgerReport ledger={ledger} />, root);
  expect(root.querySelector('summary')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
});

it.each([
  ['Hale', 'a short name'],
  ['A 2023 study by the University of Lindhavn and the harbour office', 'one longer than a line'],
  [`https://lindhavn.example/${'press/'.repeat(12)}`, 'an address'],
])('the share of %s (%s) stands at the end of the name’s own line', (name) => {
  const source = { name, words: 13, share: 0.05, grade: 'named', via: 'first-hand', isLinked: false } as const;
  const shares = { attributedShare: 0.4, unsourcedShare: 0.1, ownShare: 0.5, largestShare: 0.05 };
  root.style.width = '328px';
  render(<LedgerReport ledger={{ sources: [source], more: 0, ...shares }} />, root);
  (root.querySelector('details') as HTMLDetailsElement).open = true;
  const boxOf = (selector: string) => (root.querySelector(selector) as HTMLElement).getBoundingClientRect();
  const [item, share, said] = [boxOf('.sources li'), boxOf('.sources span'), boxOf('.sources strong')];
  expect([share.right, share.top]).toEqual([item.right, said.top]);
  expect(boxOf('.sources p').top).toBeGreaterThanOrEqual(said.bottom);
});
