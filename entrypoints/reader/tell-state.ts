import type { PageState } from '../../platform/page-status.ts';

/** How long the host stays with nothing to show, so that a test sees why: "off", or no notes. */
const LINGER_MS = 1000;

let lingering: ReturnType<typeof setTimeout> | undefined;

/**
 * In the test build alone: writes what is going on onto the overlay's host, `data-state` and
 * `data-notes`. The host is on the page while it is read and while there are marks.
 */
export function tellState(host: HTMLElement, state: PageState, notes: number): void {
  clearTimeout(lingering);
  host.dataset.state = state;
  host.dataset.notes = String(notes);
  if (host.parentNode === null) document.documentElement.append(host);
  const isStaying = notes > 0 || state === 'reading' || state === 'analysing';
  if (!isStaying) lingering = setTimeout(() => host.remove(), LINGER_MS);
}
