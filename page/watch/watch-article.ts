import { getter } from '../getter.ts';
import { listen } from '../listen.ts';
import { addedBy, isLongText } from './added-text.ts';
import { documentIn, isElement, isFrame, nodesAround } from './nodes-around.ts';

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
const INSIDE = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: SHOWING_ATTRIBUTES,
};

/** A storm's records are not all looked at: what it brought is seen by the later looks. */
const MAX_RECORDS = 50;
/** What comes in quicker turns than this is not looked at either. */
const INSPECT_AGAIN_MS = 50;
/** On a page that is never at rest (a banner, a row of pictures that turn) the later looks come more and more rarely, down to this. */
const RARELY_MS = 8000;
/** By then boxes are measured, unless the tab is behind another: there they may change until it is shown. */
const MEASURED_MS = 1000;

/** Where a page changed: inside the watched element alone, or around it too. */
export type Reach = 'inside' | 'around';

/** Follows one article, wherever the page puts it. */
export interface Watch {
  /**
   * Watches the article in `container`, and in the trees within it (`treesIn`): another observer does not see into open
   * shadow roots and frames. What was watched before is not any more; what it told of is not forgotten.
   */
  turnTo: (container: Element, trees: readonly Node[]) => void;
  /** Says that the article has changed already. */
  hasChanged: (reach: Reach) => void;
}

// A form's own member may be hidden by a field of its name, and lead round in a circle (hostile--clobbered).
const childrenOf = getter<Element, HTMLCollection>(Element.prototype, 'children');
const isConnectedOf = getter<Node, boolean>(Node.prototype, 'isConnected');

/**
 * Calls `onChange` once the page has settled after a change that may concern the article: anything
 * inside its container, and text that comes along its line of ancestors (the next article of an endless
 * page, a framework that puts a new container, a new body in place), or makes that line higher or lower. Other changes
 * elsewhere cost nothing, for nothing there is observed. Changes during a call lead to one more call, never to two at a time. Ends with
 * the signal.
 */
export function watchArticle(onChange: (reach: Reach) => Promise<void>, signal: AbortSignal): Watch {
  const tell = tellWhenSettled(onChange, signal);
  const heights: Heights = new WeakMap();
  let turning = new AbortController();
  signal.addEventListener('abort', () => turning.abort());
  return {
    hasChanged: tell.changed,
    turnTo(container, trees) {
      turning.abort();
      turning = new AbortController();
      if (!signal.aborted) observe({ container, trees, tell, heights, signal: turning.signal });
    },
  };
}

/** How high boxes were when they were measured last, in CSS pixels. */
type Heights = WeakMap<Element, number>;

interface Observed {
  container: Element;
  trees: readonly Node[];
  tell: ReturnType<typeof tellWhenSettled>;
  heights: Heights;
  signal: AbortSignal;
}

function observe({ container, trees, tell, heights, signal }: Observed): void {
  const inside = new MutationObserver(() => tell.changed('inside'));
  for (const root of [container, ...trees]) inside.observe(root, INSIDE);
  const line = nodesAround(container);
  const frames = line.filter((node): node is HTMLIFrameElement => isFrame(node));
  const documents = frames.map(documentIn);
  // The frames first: in Firefox nothing may be asked of what a frame has shown before.
  const isThere = () => frames.every((frame, i) => documentIn(frame) === documents[i]) && isConnectedOf.call(container);
  let inspectedAt = Number.NEGATIVE_INFINITY;
  const around = new MutationObserver((records) => {
    const now = performance.now();
    if (!isThere()) tell.changed('around');
    else if (records.length > MAX_RECORDS || now - inspectedAt < INSPECT_AGAIN_MS) tell.later();
    else {
      const added = addedBy(records);
      if (added.length === 0) return;
      inspectedAt = now;
      if (added.some(isLongText)) tell.changed('around');
      // A place-holder may be filled later, where nothing is observed.
      tell.later();
    }
  });
  const begunAt = performance.now();
  const sizes = new ResizeObserver((entries) => {
    const isLate = performance.now() > begunAt + MEASURED_MS;
    const isOther = entries.map(({ target, contentRect: { height } }) => {
      const before = heights.get(target) ?? (isLate ? null : height);
      heights.set(target, height);
      return height !== before;
    });
    // A class of the body, a style sheet or a box that is ticked shows and hides text, and a box beside may be filled.
    if (isOther.includes(true)) tell.later();
  });
  // Up to the body: the root is as high as that. None in a frame: once that shows another page, the browser tells ours of a fault at
  // every step of it.
  const isOwn = (box: Node): box is Element => isElement(box) && box.ownerDocument === document;
  for (const box of [container, ...line.slice(0, -2)].filter(isOwn)) {
    // What is as high as the window, say, does not grow with the next article of an endless page.
    const isFixed = box !== container && box.scrollHeight > box.clientHeight;
    for (const part of [box, ...(isFixed ? childrenOf.call(box) : [])]) sizes.observe(part);
  }
  for (const above of line) around.observe(above, { childList: true });
  for (const frame of frames) listen.call(frame, 'load', () => tell.changed('around'), { signal });
  // A frame within may show the article next, or no more.
  const onLoad = ({ target }: Event) => isFrame(target as Node) && tell.changed('inside');
  listen.call(container, 'load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => {
    for (const observer of [inside, around, sizes]) observer.disconnect();
  });
}

type Timer = ReturnType<typeof setTimeout>;

function tellWhenSettled(onChange: (reach: Reach) => Promise<void>, signal: AbortSignal) {
  let timer: Timer | undefined;
  let laterTimers: Timer[] = [];
  let lookedAt = Number.NEGATIVE_INFINITY;
  let isLookDue = false;
  let pauseMs = 0;
  let firstChange: number | null = null;
  let lastChange = 0;
  let reach: Reach = 'inside';
  let restUntil = 0;
  let isTelling = false;

  const tell = async () => {
    timer = undefined;
    const dueIn = dueAt() - performance.now();
    // Changes since it was set are waited for here: to set a timer anew for each takes most of what a storm costs the observers.
    if (dueIn > 0) return wait(dueIn);
    const reached = reach;
    isTelling = true;
    firstChange = null;
    reach = 'inside';
    await onChange(reached);
    isTelling = false;
    restUntil = performance.now() + REST_MS;
    if (firstChange !== null) schedule();
  };
  const dueAt = () => Math.max(Math.min(lastChange + QUIET_MS, (firstChange ?? 0) + MAX_WAIT_MS), restUntil);
  const wait = (delayMs: number) => {
    timer = setTimeout(tell, delayMs);
  };
  const schedule = () => {
    lastChange = performance.now();
    firstChange ??= lastChange;
    if (timer === undefined && !isTelling && !signal.aborted) wait(Math.max(0, dueAt() - lastChange));
  };
  const changed = (where: Reach) => {
    if (where === 'around') reach = where;
    schedule();
  };
  const look = () => {
    isLookDue = false;
    lookedAt = performance.now();
    changed('around');
  };
  const clearLater = () => {
    for (const later of laterTimers) clearTimeout(later);
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearLater();
  });
  return {
    changed,
    later() {
      // The look that is due sees this, too.
      if (isLookDue) return;
      isLookDue = true;
      const isRestless = performance.now() < lookedAt + RARELY_MS;
      pauseMs = isRestless ? Math.min(2 * pauseMs || 2000, RARELY_MS) : 0;
      clearLater();
      laterTimers = LATER_LOOKS_MS.map((delayMs) => setTimeout(look, pauseMs + delayMs));
    },
  };
}
