import type { Note } from '../../core/notes/note.ts';
import { createHost, removeStaleHost } from './create-host.ts';
import type { Mark } from './mark.ts';
import { paintExtent, paintMarks } from './paint-marks.ts';
import { plainDocument } from './plain-document.ts';
import { stepWithKeys } from './step-with-keys.ts';
import { trackPointer } from './track-pointer.ts';

/** A card's content: the notes on one passage, one of them shown. */
export interface CardView {
  notes: Note[];
  /** Which of `notes` is shown. */
  index: number;
  onShow: (index: number) => void;
  onClose: () => void;
}

export interface OverlayOptions {
  /** "closed" but in the test build. */
  shadowMode: ShadowRootMode;
  /** CSS of the shadow root. */
  styles: string;
  /** Draws a card into `root`; null empties it. */
  renderCard: (root: HTMLElement, view: CardView | null) => void;
  /** What a screen reader says of a mark: "Mark 3 of 12. Attributed claim: …". */
  labelMark: (note: Note, position: number, count: number) => string;
  /** False once the extension was updated or removed under the open page. */
  isAlive: () => boolean;
  /** Called instead of acting where it is no longer alive; expected to end the signal. */
  onDead: () => void;
}

/** The marks on a page and the card that explains them. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Replaces all marks; in the order a reader meets them. A card whose mark is gone closes. */
  show: (marks: readonly Mark[]) => void;
  /** Moves the keyboard's focus to the next (1) or previous (-1) mark and opens its card. */
  step: (by: 1 | -1) => void;
  /** Opens the card of the mark the keyboard is at (the first one at the start), or closes it. */
  toggleCard: () => void;
}

/** What the card shows now. */
interface OpenCard {
  stack: readonly Mark[];
  index: number;
  rect: () => DOMRect | null;
  /** Clicked or reached by keyboard: stays when the pointer wanders off. */
  isPinned: boolean;
}

/**
 * Builds the overlay for a document; everything it made goes when the signal ends. The page's own
 * nodes stay as they are: marks are highlights, the rest lives in one shadow root.
 */
export function createOverlay(
  document: Document,
  options: OverlayOptions,
  signal: AbortSignal,
): Overlay {
  const plain = plainDocument(document, options);
  removeStaleHost(plain);
  const host = createHost(plain, options.shadowMode, options.styles);
  let marks: readonly Mark[] = [];
  let open: OpenCard | null = null;

  const close = () => {
    if (open === null) return;
    open = null;
    paintExtent(null);
    if (host.isAttached()) host.card.hidePopover();
    options.renderCard(host.card, null);
    host.stop.ariaExpanded = 'false';
  };

  const show = (next: OpenCard) => {
    const rect = next.rect();
    const mark = next.stack[next.index];
    if (rect === null || mark === undefined || !host.isAttached()) return close();
    open = next;
    paintExtent(mark);
    host.layOver(host.anchor, rect);
    options.renderCard(host.card, {
      notes: next.stack.map(({ note }) => note),
      index: next.index,
      onShow: (index) => show({ ...next, index }),
      onClose: keys.leave,
    });
    host.card.showPopover();
    host.stop.ariaExpanded = 'true';
  };

  const keys = stepWithKeys(plain, host, {
    marks: () => marks,
    label: options.labelMark,
    isOpen: () => open !== null,
    onOpen: (mark) =>
      show({ stack: [mark], index: 0, rect: () => firstRect(mark), isPinned: true }),
    onClose: close,
  }, signal);

  trackPointer(plain, {
    marks: () => marks,
    host: host.element,
    onPoint({ marks: stack, rect }, isPinned) {
      if (open?.isPinned && !isPinned) return;
      const offset = offsetFrom(firstRect(stack[0] as Mark), rect);
      const follow = () => moved(firstRect(stack[0] as Mark), offset, rect);
      show({ stack, index: 0, rect: follow, isPinned });
    },
    onLeave: () => open?.isPinned === false && close(),
    onClickAway: close,
  }, signal);

  const follow = () => {
    if (open === null) return;
    const rect = open.rect();
    if (rect === null) close();
    else host.layOver(host.anchor, rect);
  };
  plain.listen('scroll', follow, signal);
  plain.listenToResize(follow, signal);

  signal.addEventListener('abort', () => {
    close();
    paintMarks([]);
    host.setAttached(false);
  }, { once: true });

  return {
    host: host.element,
    show(next) {
      marks = next;
      paintMarks(next);
      host.setAttached(next.length > 0);
      keys.refresh();
      const shown = open?.stack[open.index]?.note.id;
      const still = next.find((mark) => mark.note.id === shown);
      if (open === null) return;
      if (still === undefined) close();
      else show({ ...open, stack: [still], index: 0, rect: () => firstRect(still) });
    },
    step: keys.step,
    toggleCard: keys.toggle,
  };
}

/** The first visible rectangle of a mark's resting words, or null where none is laid out. */
function firstRect(mark: Mark): DOMRect | null {
  for (const range of mark.rest) {
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.height > 0) return rect;
    }
  }
  return null;
}

const offsetFrom = (origin: DOMRect | null, rect: DOMRect) => ({
  x: rect.x - (origin?.x ?? rect.x),
  y: rect.y - (origin?.y ?? rect.y),
});

/** Where a pointed-at line of a mark is now, seen from the mark's first line. */
function moved(origin: DOMRect | null, offset: { x: number; y: number }, rect: DOMRect) {
  if (origin === null) return null;
  return new DOMRect(origin.x + offset.x, origin.y + offset.y, rect.width, rect.height);
}
