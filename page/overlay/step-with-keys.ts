import type { ToldNote } from '../../core/notes/told-note.ts';
import type { OverlayHost } from './create-host.ts';
import { firstRect } from './first-rect.ts';
import { isCutOff } from './is-cut-off.ts';
import { keepStop, type Stop } from './keep-stop.ts';
import type { Mark } from './mark.ts';
import type { PlainDocument } from './plain-document.ts';
import { reveal } from './reveal.ts';
import { sameMark } from './same-mark.ts';

export interface KeyEvents {
  marks: () => readonly Mark[];
  label: (note: ToldNote, position: number, count: number, words: string) => string;
  isOpen: () => boolean;
  onOpen: (mark: Mark) => void;
  onClose: () => void;
}

export interface Keys {
  /** Focuses the next or previous mark, from the one at hand or from `mark`, opens its card and scrolls there. */
  step: (by: 1 | -1, mark?: Mark) => void;
  /** Opens the card of the mark at hand, or closes the card that is open. */
  toggle: () => void;
  /** Closes the card and gives the focus back. */
  leave: () => void;
  /** To be called when the marks have changed. */
  refresh: () => void;
  /** To be called when words may have moved. */
  follow: () => void;
  /** Hears the keys of a document: the page's, and one of a frame that has the focus. */
  listenIn: (plain: PlainDocument) => void;
}

const NEXT_KEYS = ['ArrowRight', 'ArrowDown'];
const PREVIOUS_KEYS = ['ArrowLeft', 'ArrowUp'];

/**
 * Keyboard reading: one tab stop that stands for the mark at hand. Arrow keys step from mark to
 * mark while it has the focus, Enter goes into the card, Escape closes the card and then gives the
 * focus back to where it was. A real button, so a screen reader announces every mark.
 */
export function stepWithKeys(host: OverlayHost, events: KeyEvents, signal: AbortSignal): Keys {
  const stop = keepStop(host, events.marks, events.label);
  // The stop's own focus event must not act while the focus is moved from here.
  let isMoving = false;
  const move = (act: () => void) => {
    isMoving = true;
    act();
    isMoving = false;
  };
  const goTo = (mark: Mark | null | undefined) => {
    if (!mark) return;
    host.setAttached(true);
    move(() => {
      stop.choose(mark);
      reveal(mark, host.element);
      stop.focus();
      events.onOpen(mark);
      stop.lay();
    });
  };
  // The page may have put words out of sight, as in a tab or a part that is folded.
  const isVisible = (mark: Mark | null) => firstRect(mark) !== null && mark?.rest.some((words) => !isCutOff(words));
  const atHand = () => [stop.current(), ...events.marks()].find(isVisible);
  const keys: Keys = {
    step(by, current = stop.current() ?? undefined) {
      const marks = events.marks();
      const start = by === 1 ? -1 : 0;
      const from = current === undefined ? start : marks.indexOf(current);
      const round = marks.map((_, i) => marks.at((from + by * (i + 1)) % marks.length) as Mark);
      goTo(round.find(isVisible));
    },
    toggle() {
      if (events.isOpen()) keys.leave();
      else goTo(atHand());
    },
    leave() {
      const isInCard = host.card.contains(stop.focused());
      events.onClose();
      if (isInCard) move(stop.focus);
      else stop.giveBack();
    },
    refresh() {
      const current = stop.current();
      stop.choose((current && sameMark(current, events.marks())) ?? null);
    },
    follow: stop.lay,
    listenIn: (plain) => plain.listen('keydown', (event) => onKey(event, { keys, host, stop, events }), signal),
  };
  let hasLeftWindow = false;
  const onBlur = () => {
    // Where the reader goes to another window, what has the focus keeps it, and is told of it anew when they are back.
    hasLeftWindow = stop.focused() === host.stop;
  };
  const onFocus = (event: FocusEvent) => {
    const isBack = hasLeftWindow && event.relatedTarget === null;
    hasLeftWindow = false;
    if (isBack) return;
    const isFromCard = host.card.contains(event.relatedTarget as Node | null);
    if (!isFromCard && event.relatedTarget !== null) stop.cameFrom(event.relatedTarget);
    // Reached with the Tab key: the button stands for the first mark until one was visited.
    if (!isMoving && !events.isOpen()) goTo(atHand());
  };
  host.stop.addEventListener('blur', onBlur, { signal });
  listen(host, onFocus, events.onClose, signal);
  return keys;
}

interface Wiring {
  keys: Keys;
  host: OverlayHost;
  stop: Stop;
  events: KeyEvents;
}

function onKey(event: KeyboardEvent, { keys, host, stop, events }: Wiring): void {
  const focused = stop.focused();
  const isNext = NEXT_KEYS.includes(event.key);
  // With Alt, an arrow is the browser's way back.
  const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
  const isOnMark = focused === host.stop && isPlain;
  const isStep = isOnMark && (isNext || PREVIOUS_KEYS.includes(event.key));
  const isEnter = isOnMark && event.key === 'Enter';
  const isLeave = event.key === 'Escape' && (focused !== null || events.isOpen());
  if (!isStep && !isEnter && !isLeave) return;
  // Some pages go to the next story at an arrow; at Escape a dialog of theirs closes, which is for the next one.
  event.preventDefault();
  event.stopPropagation();
  if (isLeave) keys.leave();
  else if (isEnter) focusCard(host.card);
  else keys.step(isNext ? 1 : -1);
}

function listen(
  host: OverlayHost,
  onFocus: (event: FocusEvent) => void,
  onClose: () => void,
  signal: AbortSignal,
): void {
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && relatedTarget !== host.element) onClose();
  };
  // A click in the card is no way into it by keyboard: the arrow keys would step on, with nothing to see, where the page is to scroll.
  const keepFocus = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, h2')) event.preventDefault();
  };
  host.card.addEventListener('mousedown', keepFocus, { signal });
  host.stop.addEventListener('focus', onFocus, { signal });
  host.stop.addEventListener('click', () => focusCard(host.card), { signal });
  host.element.addEventListener('focusout', onFocusOut, { signal });
}

function focusCard(card: HTMLElement): void {
  card.querySelector<HTMLElement>('button, a, [tabindex]')?.focus();
}
