import type { PageState, PageStatus } from '../../platform/page-status.ts';

/** Pause before a page is asked again: under what is felt as waiting, and 2 ms of work. */
const PAUSE_MS = 400;
// A page tells when a reader on it has news. Before one runs, and where none is brought, it can only be asked.
const PASSING: ReadonlySet<PageState> = new Set(['reading', 'analysing']);

/**
 * Gives a function that asks what a page is doing, and asks again until it is something that stays or the signal aborts.
 * An answer that was overtaken by a newer question is dropped.
 */
export function followPage<View extends { page: PageStatus }>(
  ask: () => Promise<View>,
  onView: (view: View) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let latest = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const turn = ++latest;
    clearTimeout(pause);
    const view = await ask();
    if (signal.aborted || turn !== latest) return;
    onView(view);
    if (PASSING.has(view.page.state)) pause = setTimeout(look, PAUSE_MS);
  };
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });
  return look;
}
