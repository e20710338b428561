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

/** Text that comes beside the article and is shorter is no article's: tickers, counters, adverts. */
const MIN_NEW_TEXT = 200;
/** A storm's records are not all looked at: what it brought is seen by the later looks. */
const MAX_RECORDS = 50;
/** What comes in quicker turns than this is not looked at either. */
const INSPECT_AGAIN_MS = 50;
/** The later looks are put off no more often than this. */
const LATER_AGAIN_MS = 250;

/** Where a page changed: inside the watched element alone, or around it too. */
export type Reach = 'inside' | 'around';

// A form's own member may be hidden by a field of its name, and lead round in a circle (hostile--clobbered).
const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
const isConnectedOf = getter<Node, boolean>(Node.prototype, 'isConnected');
const contentOf = getter<Node, string | null>(Node.prototype, 'textContent');
const typeOf = getter<Node, number>(Node.prototype, 'nodeType');
const nameOf = getter<Node, string>(Node.prototype, 'nodeName');
const ELEMENT = 1;
const TEXTLESS = /^(?:SCRIPT|STYLE|LINK|META|NOSCRIPT|TEMPLATE|IFRAME|SAYS-WHO-OVERLAY)$/i;

function getter<Owner extends object, Value>(prototype: Owner, name: string): (this: Owner) => Value {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as (this: Owner) => Value;
}

/**
 * Calls `onChange` once the page has settled after a change that may concern the article: anything
 * inside `container`, and text that comes along its line of ancestors (the next article of an endless
 * page, a framework that puts a new container in place). Changes elsewhere cost nothing, for nothing
 * there is observed. Changes during a call lead to one more call, never to two at a time. Ends with
 * the signal. Answers a function that says the article has changed already.
 */
export function watchArticle(
  container: Element,
  onChange: (reach: Reach) => Promise<void>,
  signal: AbortSignal,
): () => void {
  const tell = tellWhenSettled(onChange, signal);
  const inside = new MutationObserver(() => tell.changed('inside'));
  let inspectedAt = Number.NEGATIVE_INFINITY;
  const around = new MutationObserver((records) => {
    const now = performance.now();
    if (!isConnectedOf.call(container)) tell.changed('around');
    else if (records.length > MAX_RECORDS || now - inspectedAt < INSPECT_AGAIN_MS) tell.later();
    else {
      inspectedAt = now;
      const added = records.flatMap(({ addedNodes }) => [...addedNodes]).filter(mayHoldText);
      if (added.some((node) => (contentOf.call(node) ?? '').length >= MIN_NEW_TEXT)) tell.changed('around');
      // A place-holder may be filled later, where nothing is observed.
      if (added.length > 0) tell.later();
    }
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
  return () => tell.changed('inside');
}

function mayHoldText(node: Node): boolean {
  return typeOf.call(node) === ELEMENT && !TEXTLESS.test(nameOf.call(node));
}

type Timer = ReturnType<typeof setTimeout>;

function tellWhenSettled(onChange: (reach: Reach) => Promise<void>, signal: AbortSignal) {
  let timer: Timer | undefined;
  let laterTimers: Timer[] = [];
  let laterSetAt = Number.NEGATIVE_INFINITY;
  let firstChange: number | null = null;
  let reach: Reach = 'inside';
  let restUntil = 0;
  let isTelling = false;

  const tell = async () => {
    const reached = reach;
    isTelling = true;
    firstChange = null;
    reach = 'inside';
    await onChange(reached);
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
  const changed = (where: Reach) => {
    if (where === 'around') reach = where;
    schedule();
  };
  const clearLater = () => {
    for (const later of laterTimers) clearTimeout(later);
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
    changed,
    later() {
      const now = performance.now();
      if (now - laterSetAt < LATER_AGAIN_MS) return;
      laterSetAt = now;
      clearLater();
      laterTimers = LATER_LOOKS_MS.map((delayMs) => setTimeout(() => changed('around'), delayMs));
    },
  };
}
