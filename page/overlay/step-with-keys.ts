import type { Note } from '../../core/notes/note.ts';
import type { OverlayHost } from './create-host.ts';
import type { Mark } from './mark.ts';
import type { PlainDocument } from './plain-document.ts';

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
export function stepWithKeys(
  plain: PlainDocument,
  host: OverlayHost,
  events: KeyEvents,
  signal: AbortSignal,
): Keys {
  let current: Mark | null = null;
  let cameFrom: HTMLElement | null = null;
  let isStepping = false;
  let isReturning = false;
  const focusIn = () => (host.stop.getRootNode() as ShadowRoot).activeElement;

  const layStop = () => {
    const rect = current?.rest[0]?.getClientRects()[0];
    if (rect !== undefined) host.layOver(host.stop, rect);
  };
  const choose = (mark: Mark | null) => {
    current = mark;
    const marks = events.marks();
    const position = mark === null ? 0 : marks.indexOf(mark);
    const shown = mark ?? marks[0];
    if (shown !== undefined) {
      host.stop.ariaLabel = events.label(shown.note, position + 1, marks.length);
    }
    layStop();
  };
  const goTo = (mark: Mark | undefined) => {
    if (mark === undefined) return;
    isStepping = true;
    choose(mark);
    reveal(mark);
    layStop();
    host.stop.focus({ preventScroll: true });
    events.onOpen(mark);
    isStepping = false;
  };
  const step = (by: 1 | -1) => {
    const marks = events.marks();
    const from = current === null ? (by === 1 ? -1 : marks.length) : marks.indexOf(current);
    goTo(marks[(from + by + marks.length) % marks.length]);
  };
  const leave = () => {
    const isInCard = host.card.contains(focusIn());
    const wasOpen = events.isOpen();
    events.onClose();
    if (isInCard) returnToMark();
    else if (!wasOpen || focusIn() === host.stop) giveBack();
  };
  const returnToMark = () => {
    isReturning = true;
    host.stop.focus({ preventScroll: true });
    isReturning = false;
  };
  const giveBack = () => {
    if (focusIn() === null) return;
    host.stop.blur();
    // The page may have dropped the element meanwhile; then the focus is nowhere, as on a new page.
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
    cameFrom = null;
  };

  host.stop.addEventListener('focus', (event) => {
    if (isReturning || host.card.contains(event.relatedTarget as Node | null)) return;
    cameFrom = event.relatedTarget as HTMLElement | null;
    // Reached with the Tab key: the button stands for the first mark until one was visited.
    if (!isStepping && !events.isOpen()) goTo(current ?? events.marks()[0]);
  }, { signal });
  host.stop.addEventListener('click', () => focusCard(host.card), { signal });
  host.element.addEventListener('focusout', (event) => {
    const isLeaving = event.relatedTarget !== null && event.relatedTarget !== host.element;
    if (isLeaving) events.onClose();
  }, { signal });
  host.stop.addEventListener('keydown', (event) => {
    const isNext = NEXT_KEYS.includes(event.key);
    if (!isNext && !PREVIOUS_KEYS.includes(event.key)) return;
    event.preventDefault();
    step(isNext ? 1 : -1);
  }, { signal });
  plain.listen('keydown', (event) => {
    if (event.key === 'Escape' && (events.isOpen() || focusIn() !== null)) leave();
  }, signal);
  plain.listen('scroll', layStop, signal);

  return {
    step,
    leave,
    toggle() {
      if (events.isOpen()) leave();
      else goTo(current ?? events.marks()[0]);
    },
    refresh() {
      const marks = events.marks();
      const still = marks.find((mark) => mark.note.id === current?.note.id);
      choose(still ?? null);
    },
  };
}

/** Scrolls the mark's words into view where they are not; keeps still where they are. */
function reveal(mark: Mark): void {
  const range = mark.rest[0];
  const rect = range?.getBoundingClientRect();
  const isInView = rect !== undefined && rect.top >= 0 && rect.bottom <= innerHeight;
  if (!isInView) range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function focusCard(card: HTMLElement): void {
  card.querySelector<HTMLElement>('button, a, [tabindex]')?.focus();
}
