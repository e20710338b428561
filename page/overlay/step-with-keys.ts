import type { Note } from '../../core/notes/note.ts';
import type { OverlayHost } from './create-host.ts';
import { keepStop, type Stop } from './keep-stop.ts';
import type { Mark } from './mark.ts';
import type { PlainDocument } from './plain-document.ts';
import { reveal } from './reveal.ts';
import { sameMark } from './same-mark.ts';

export interface KeyEvents {
  marks: () => readonly Mark[];
  label: (note: Note, position: number, count: number) => string;
  isOpen: () => boolean;
  onOpen: (mark: Mark) => void;
  onClose: () => void;
}

export interface Keys {
  /** Focuses the next or previous mark, opens its card and scrolls there. */
  step: (by: 1 | -1) => void;
  /** Opens the card of the mark at hand, or closes the card that is open. */
  toggle: () => void;
  /** Closes the card and gives the focus back. */
  leave: () => void;
  /** To be called when the marks have changed. */
  refresh: () => void;
}

const NEXT_KEYS = ['ArrowRight', 'ArrowDown'];
const PREVIOUS_KEYS = ['ArrowLeft', 'ArrowUp'];

/**
 * Keyboard reading: one tab stop that stands for the mark at hand. Arrow keys step from mark to
 * mark while it has the focus, Enter goes into the card, Escape closes the card and then gives the
 * focus back to where it was. A real button, so a screen reader announces every mark.
 */
export function stepWithKeys(plain: PlainDocument, host: OverlayHost, events: KeyEvents, signal: AbortSignal): Keys {
  const stop = keepStop(host, events.marks, events.label);
  // The stop's own focus event must not act while the focus is moved from here.
  let isMoving = false;
  const move = (act: () => void) => {
    isMoving = true;
    act();
    isMoving = false;
  };
  const goTo = (mark: Mark | undefined) => {
    if (mark === undefined) return;
    move(() => {
      stop.choose(mark);
      reveal(mark, host.element);
      stop.focus();
      events.onOpen(mark);
      stop.lay();
    });
  };
  const keys: Keys = {
    step(by) {
      const marks = events.marks();
      const current = stop.current();
      const start = by === 1 ? -1 : marks.length;
      const from = current === null ? start : marks.indexOf(current);
      goTo(marks[(from + by + marks.length) % marks.length]);
    },
    toggle() {
      if (events.isOpen()) keys.leave();
      else goTo(stop.current() ?? events.marks()[0]);
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
  };
  const onFocus = (event: FocusEvent) => {
    const isFromCard = host.card.contains(event.relatedTarget as Node | null);
    if (!isFromCard && event.relatedTarget !== null) stop.cameFrom(event.relatedTarget);
    // Reached with the Tab key: the button stands for the first mark until one was visited.
    if (!isMoving && !events.isOpen()) goTo(stop.current() ?? events.marks()[0]);
  };
  listen(plain, host, stop, { keys, onFocus, events }, signal);
  return keys;
}

interface Wiring {
  keys: Keys;
  onFocus: (event: FocusEvent) => void;
  events: KeyEvents;
}

function listen(plain: PlainDocument, host: OverlayHost, stop: Stop, wiring: Wiring, signal: AbortSignal): void {
  const { keys, onFocus, events } = wiring;
  const onKey = (event: KeyboardEvent) => {
    const isNext = NEXT_KEYS.includes(event.key);
    if (!isNext && !PREVIOUS_KEYS.includes(event.key)) return;
    // Alt and an arrow is the browser's way back.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // Some pages go to the next story at these keys.
    event.stopPropagation();
    keys.step(isNext ? 1 : -1);
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && relatedTarget !== host.element) events.onClose();
  };
  // A click in the card is no way into it by keyboard: the arrow keys would step on, with nothing to see, where the page is to scroll.
  const keepFocus = (event: MouseEvent) => {
    if ((event.target as Element).closest('button, h2')) event.preventDefault();
  };
  host.card.addEventListener('mousedown', keepFocus, { signal });
  host.stop.addEventListener('focus', onFocus, { signal });
  host.stop.addEventListener('click', () => focusCard(host.card), { signal });
  host.stop.addEventListener('keydown', onKey, { signal });
  host.element.addEventListener('focusout', onFocusOut, { signal });
  plain.listen('scroll', stop.lay, signal);
  plain.listen(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || (!events.isOpen() && stop.focused() === null)) return;
      // The page's dialog, or what else it closes at this key, is for the next one.
      event.preventDefault();
      event.stopPropagation();
      keys.leave();
    },
    signal,
  );
}

function focusCard(card: HTMLElement): void {
  card.querySelector<HTMLElement>('button, a, [tabindex]')?.focus();
}
