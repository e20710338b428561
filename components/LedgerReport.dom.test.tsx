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
