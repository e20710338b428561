import { afterEach, beforeEach } from 'vitest';
import type { Overlay } from '../../page/overlay/create-overlay.ts';
import { markAll } from './mark-all.ts';
import { openOverlay } from './open-overlay.ts';

/** What a test has of its own; another for each. */
interface MarkedPage {
  overlay: Overlay;
  /** Ends the overlay. */
  ending: AbortController;
}

/** Before each test two paragraphs, each of them marked, in an overlay of their own; nothing of it is left after the test. */
export function useMarkedPage(): MarkedPage {
  const page = {} as MarkedPage;
  beforeEach(async () => {
    page.ending = new AbortController();
    page.overlay = await openOverlay(page.ending.signal);
    document.body.innerHTML = '<p>First words</p><p>Second words</p>';
    markAll(page.overlay, 'p');
  });
  afterEach(() => {
    page.ending.abort();
    document.body.innerHTML = '';
  });
  return page;
}
