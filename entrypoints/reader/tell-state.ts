import type { PageState } from '../../platform/page-status.ts';

/** How long the host stays once the reader has stopped, so that a test sees why: "off". */
const LINGER_MS = 1000;

let lingering: ReturnType<typeof setTimeout> | undefined;

/**
 * In the test build alone: writes what is going on onto the overlay's host, `data-state` and
 * `data-notes`. The host is on the page while the reader runs, with marks or without: a test that
 * comes late, because its browser was busy, still finds what became of the page.
 */
export function tellState(host: HTMLElement, state: PageState, notes: number): void {
  clearTimeout(lingering);
  host.dataset.state = state;
  host.dataset.notes = String(notes);
  if (!host.isConnected) document.documentElement.append(host);
  if (state === 'off') lingering = setTimeout(() => host.remove(), LINGER_MS);
}
