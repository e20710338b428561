import type { Mark } from './mark.ts';
import { type Hit, marksAtPoint } from './marks-at-point.ts';
import { type PlainDocument, type Point, pointOf } from './plain-document.ts';

const { closest } = Element.prototype;
/** Rest over a mark before its card opens: passing over it on the way elsewhere opens nothing. */
const OPEN_DELAY_MS = 150;
/** Time to move from the words to the card (WCAG 2.2, 1.4.13: content on hover is hoverable). */
const CLOSE_DELAY_MS = 350;
/** Finding the marks under the pointer asks for layout, so not on every event. */
const MIN_INTERVAL_MS = 40;

/** What the pointer does to the marks. */
export interface PointerEvents {
  marks: () => readonly Mark[];
  /** What the open card is about; [] while it is closed. */
  shown: () => readonly Mark[];
  host: HTMLElement;
  /** The pointer came to rest on marked words (`isPinned`: they were clicked or tapped). */
  onPoint: (hit: Hit, isPinned: boolean) => void;
  /** The pointer left words, passage and card. */
  onLeave: () => void;
  /** A click beside words and card, or text that is selected there. */
  onClickAway: () => void;
}

/**
 * Follows the pointer until the signal ends, over each document the result is called with: it may come out of a
 * frame onto the page around. Reads events, never stops one.
 */
export function trackPointer(events: PointerEvents, signal: AbortSignal): (plain: PlainDocument) => void {
  const acting = oneTimer(signal);
  const looking = oneTimer(signal);
  let lastRead = 0;
  let place: Mark | 'card' | null = null;
  let isPressedInCard = false;
  let isTouch = false;

  const look = (plain: PlainDocument, point: Point) => {
    lastRead = performance.now();
    const hit = marksAtPoint(plain, events.marks(), point);
    // The card may stand at the passage's other end: this is the way there.
    const next = hit?.marks[0] ?? (marksAtPoint(plain, events.shown(), point, 'extent') && 'card');
    if (next === place) return;
    place = next;
    acting.clear();
    if (hit !== null) acting.set(() => events.onPoint(hit, false), OPEN_DELAY_MS);
    else if (next === null) acting.set(events.onLeave, CLOSE_DELAY_MS);
  };
  const onMove = (plain: PlainDocument, event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    looking.clear();
    // With a button down the reader selects words or drags something.
    if (event.buttons !== 0) {
      acting.clear();
      // Over the card the selection would run to the page's end.
      if (!isPressedInCard && plain.isSelecting()) events.onClickAway();
      return;
    }
    if (event.target === events.host) {
      acting.clear();
      place = 'card';
      return;
    }
    const point = pointOf(event);
    // The last of a quick movement counts: it is where the pointer rests.
    const waitMs = lastRead + MIN_INTERVAL_MS - performance.now();
    if (waitMs > 0) looking.set(() => look(plain, point), waitMs);
    else look(plain, point);
  };
  const onOut = ({ pointerType, relatedTarget }: PointerEvent) => {
    if (pointerType === 'touch' || relatedTarget !== null) return;
    // Out of the window.
    looking.clear();
    place = null;
    acting.set(events.onLeave, CLOSE_DELAY_MS);
  };
  const onClick = (plain: PlainDocument, event: MouseEvent) => {
    if (isNowhere(event)) return;
    const wasInCard = isPressedInCard;
    isPressedInCard = false;
    // Pressed in the card and let go beside it, the button has selected words of the card.
    if (event.target === events.host || wasInCard) return;
    acting.clear();
    looking.clear();
    const hit = findClicked(plain, events.marks(), pointOf(event), isTouch);
    if (hit === null) events.onClickAway();
    else if (!plain.isSelecting()) events.onPoint(hit, true);
  };
  return (plain) => {
    plain.listen('pointermove', (event) => onMove(plain, event), signal);
    const onDown = ({ target, pointerType }: PointerEvent) => {
      isTouch = pointerType === 'touch';
      isPressedInCard = target === events.host;
    };
    plain.listen('pointerdown', onDown, signal);
    plain.listen('pointerout', onOut, signal);
    plain.listen('click', (event) => onClick(plain, event), signal);
  };
}

/** True for a click by a key or a script. */
const isNowhere = ({ detail, clientX, clientY }: MouseEvent) => !(detail || clientX || clientY);

/** A tap on a link follows it; the rest of a passage is the way to the card of a mark that is all link. */
function findClicked(plain: PlainDocument, marks: readonly Mark[], point: Point, isTouch: boolean): Hit | null {
  const linked = isTouch ? marks.filter(isLinked) : [];
  return marksAtPoint(plain, marks, point) ?? marksAtPoint(plain, linked, point, 'extent');
}

function isLinked({ rest }: Mark): boolean {
  return rest.every(({ startContainer: { parentElement } }) => parentElement && closest.call(parentElement, 'a[href]'));
}

/** What is set takes the place of what was, and goes with the signal. */
function oneTimer(signal: AbortSignal) {
  let id: ReturnType<typeof setTimeout> | undefined;
  const clear = () => clearTimeout(id);
  signal.addEventListener('abort', clear);
  return {
    clear,
    set(action: () => void, delayMs: number) {
      clear();
      id = setTimeout(action, delayMs);
    },
  };
}
