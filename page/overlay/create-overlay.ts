import type { ToldNote } from '../../core/notes/told-note.ts';
import { letGo } from '../anchor/let-go.ts';
import { type Card, createCard, type RenderCard } from './create-card.ts';
import { createHost, type OverlayHost, removeStaleHost } from './create-host.ts';
import { firstRect, followRect } from './first-rect.ts';
import { keepRanges } from './keep-ranges.ts';
import type { Mark } from './mark.ts';
import { type InsertedLook, paintMarks, repaintCleared } from './paint-marks.ts';
import { type Life, type PlainDocument, plainDocument } from './plain-document.ts';
import { sameMark } from './same-mark.ts';
import { type Keys, stepWithKeys } from './step-with-keys.ts';
import { trackPointer } from './track-pointer.ts';

export interface OverlayOptions extends Life {
  /** "closed" but in the test build. */
  shadowMode: ShadowRootMode;
  /** CSS of the shadow root. */
  styles: string;
  renderCard: RenderCard;
  /** What a screen reader says of a mark: "Mark 3 of 12. Attributed claim: … “…”". */
  labelMark: (note: ToldNote, position: number, count: number, words: string) => string;
}

/** The marks on a page and the card that explains them. */
export interface Overlay {
  readonly host: HTMLElement;
  /** Replaces all marks; in the order a reader meets them. A card whose mark is gone closes. */
  show: (marks: readonly Mark[], look?: InsertedLook) => void;
  /** Shows dimmed or blanked inserted lines as they are, or hides them again. */
  toggleInserted: () => void;
  /** Moves the keyboard's focus to the next (1) or previous (-1) mark and opens its card. */
  step: (by: 1 | -1) => void;
  /** Opens the card of the mark the keyboard is at (the first one at the start), or closes it. */
  toggleCard: () => void;
}

/**
 * Builds the overlay for a document; everything it made goes when the signal ends. The page's own
 * nodes stay as they are: marks are highlights, the rest lives in one shadow root.
 */
export function createOverlay(document: Document, options: OverlayOptions, signal: AbortSignal): Overlay {
  let marks: readonly Mark[] = [];
  let chosen: InsertedLook = 'mark';
  let isRevealed = false;
  const paint = () => paintMarks(marks, isRevealed ? 'mark' : chosen);
  const build = () => buildParts(document, options, () => marks, signal);
  let parts = build();
  const clear = () => {
    paintMarks([]);
    letGo(keepRanges([], marks));
  };
  signal.addEventListener('abort', clear);

  return {
    get host() {
      return parts.host.element;
    },
    show(next, look = 'mark') {
      const left = keepRanges(next, marks);
      marks = next;
      if (look !== chosen) isRevealed = false;
      chosen = look;
      paint();
      if (parts.isLost()) {
        parts.end();
        parts = build();
      }
      parts.show(next);
      letGo(left);
    },
    step: (by) => parts.keys.step(by),
    toggleCard: () => parts.keys.toggle(),
    toggleInserted() {
      isRevealed = !isRevealed;
      paint();
    },
  };
}

/** All of an overlay that stands on the page, and listens there. */
interface Parts {
  host: OverlayHost;
  keys: Keys;
  /** Follows the marks that are shown now. */
  show: (marks: readonly Mark[]) => void;
  /** True where the page has put another root element in place, as `document.open` does, which takes every listener along. */
  isLost: () => boolean;
  end: () => void;
}

function buildParts(
  document: Document,
  options: OverlayOptions,
  marks: () => readonly Mark[],
  lasting: AbortSignal,
): Parts {
  const ending = new AbortController();
  const { signal } = ending;
  const end = () => ending.abort();
  lasting.addEventListener('abort', end, { signal });
  const plain = plainDocument(document, options);
  removeStaleHost(plain);
  const host = createHost(plain, options.shadowMode, options.styles);
  const card = createCard(host, options.renderCard, {
    nextOf: (mark) => (marks().length > 1 ? () => keys.step(1, mark) : null),
    onClose: () => keys.leave(),
    onMove: () => follow(),
  });
  const keyEvents = {
    marks,
    label: options.labelMark,
    isOpen: () => card.subject() !== null,
    onOpen(mark: Mark) {
      repaintCleared();
      card.show({ stack: [mark], index: 0, rect: () => firstRect(mark), isPinned: true });
    },
    onClose: card.close,
  };
  const keys = stepWithKeys(host, keyEvents, signal);
  const followPointer = trackPointer(pointerEvents(card, marks, host.element), signal);
  const follow = () => {
    repaintCleared();
    card.follow();
    keys.follow();
  };
  const watched = new WeakMap<Document, PlainDocument>();
  const watch = (shown: PlainDocument) => {
    watched.set(shown.document, shown);
    followPointer(shown);
    keys.listenIn(shown);
    shown.listen('pointermove', repaintCleared, signal);
    shown.listenToMoves(follow, signal);
  };
  watch(plain);
  const remove = () => {
    card.close();
    host.setAttached(false);
  };
  signal.addEventListener('abort', remove);
  return {
    host,
    keys,
    show(next) {
      for (const frame of framesOf(next)) {
        if (watched.get(frame)?.isLost() !== false) watch(plainDocument(frame, options));
      }
      host.setAttached(next.length > 0);
      keys.refresh();
      renew(card, next);
    },
    isLost: plain.isLost,
    end,
  };
}

/** The documents that marks stand in: the page, and frames of its own site. */
function framesOf(marks: readonly Mark[]): ReadonlySet<Document> {
  return new Set(marks.flatMap(({ rest }) => rest.flatMap(({ startContainer }) => startContainer.ownerDocument ?? [])));
}

function pointerEvents(card: Card, marks: () => readonly Mark[], host: HTMLElement) {
  return {
    marks,
    shown: () => card.subject()?.stack ?? [],
    host,
    onPoint({ marks: stack, rect }: { marks: Mark[]; rect: DOMRect }, isPinned: boolean) {
      const first = stack[0];
      if (first === undefined || (card.subject()?.isPinned && !isPinned)) return;
      card.show({ stack, index: 0, rect: followRect(first, rect), isPinned });
    },
    onLeave() {
      if (card.subject()?.isPinned === false) card.close();
    },
    onClickAway: card.close,
  };
}

/** The open card's marks may have been placed anew, or be gone. */
function renew(card: Card, marks: readonly Mark[]): void {
  const open = card.subject();
  if (open === null) return;
  const renewed = open.stack.map((mark) => sameMark(mark, marks));
  const stack = [...new Set(renewed)].filter((mark) => mark !== undefined);
  const first = stack[0];
  if (first === undefined) {
    card.close();
    return;
  }
  const index = Math.max(0, stack.indexOf(renewed[open.index] as Mark));
  const line = open.rect();
  // Of words that the page put anew nobody knows which line was pointed at.
  const rect = line === null ? () => firstRect(first) : followRect(first, line);
  card.show({ ...open, stack, index, rect });
}
