/** No change for this long, and the page counts as settled: frameworks render in bursts. */
const QUIET_MS = 120;
/** Told at the latest this long after a first change, however long a storm goes on. */
const MAX_WAIT_MS = 350;
/** Pause after each telling, so that an endless storm costs a bounded share of the main thread. */
const REST_MS = 150;
/** A change beside the article may be a place-holder that is filled later: looked at again then. */
const LATER_LOOKS_MS = [1000, 3000];
/** What hides and shows text without any node coming or going. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden'];

// A form's own member may be hidden by a field of its name, and lead round in a circle (hostile--clobbered).
const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get as (
  this: Node,
) => Element | null;

/**
 * Calls `onChange` once the page has settled after a change that may concern the article: anything
 * inside `container`, and nodes that come or go along its line of ancestors (the next article of an
 * endless page, a framework that puts a new container in place). Changes elsewhere cost nothing,
 * for nothing there is observed. Changes during a call lead to one more call, never to two at a
 * time. Ends with the signal.
 */
export function watchArticle(container: Element, onChange: () => Promise<void>, signal: AbortSignal): void {
  const tell = tellWhenSettled(onChange, signal);
  const inside = new MutationObserver(tell.changed);
  const around = new MutationObserver(() => {
    tell.changed();
    tell.later();
  });
  inside.observe(container, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING_ATTRIBUTES,
  });
  // Not the document element: the overlay's own host comes and goes there.
  for (let above = parentOf.call(container); above !== null; above = parentOf.call(above)) {
    if (parentOf.call(above) !== null) around.observe(above, { childList: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      inside.disconnect();
      around.disconnect();
    },
    { once: true },
  );
}

type Timer = ReturnType<typeof setTimeout>;

function tellWhenSettled(onChange: () => Promise<void>, signal: AbortSignal) {
  let timer: Timer | undefined;
  let laterTimers: Timer[] = [];
  let firstChange: number | null = null;
  let restUntil = 0;
  let isTelling = false;

  const tell = async () => {
    isTelling = true;
    firstChange = null;
    await onChange();
    isTelling = false;
    restUntil = performance.now() + REST_MS;
    if (firstChange !== null) schedule();
  };
  const schedule = () => {
    const now = performance.now();
    firstChange ??= now;
    if (isTelling || signal.aborted) return;
    const settledIn = Math.min(QUIET_MS, firstChange + MAX_WAIT_MS - now);
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, settledIn, restUntil - now));
  };
  const clearLater = () => {
    for (const later of laterTimers) clearTimeout(later);
    laterTimers = [];
  };
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      clearLater();
    },
    { once: true },
  );
  return {
    changed: schedule,
    later() {
      clearLater();
      laterTimers = LATER_LOOKS_MS.map((delayMs) => setTimeout(schedule, delayMs));
    },
  };
}
