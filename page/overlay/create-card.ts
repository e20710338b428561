import type { Note } from '../../core/notes/note.ts';
import type { OverlayHost } from './create-host.ts';
import type { Mark } from './mark.ts';
import { paintExtent } from './paint-marks.ts';
import { placeCard } from './place-card.ts';

/** A card's content: the notes on one passage, one of them shown. */
export interface CardView {
  notes: Note[];
  /** Which of `notes` is shown. */
  index: number;
  onShow: (index: number) => void;
  onClose: () => void;
}

/** Draws a card into `root`; null empties it. */
export type RenderCard = (root: HTMLElement, view: CardView | null) => void;

/** What a card is about. */
export interface CardSubject {
  /** Marks on one passage, the one to show first in front. */
  stack: readonly Mark[];
  /** Where the words are now, in viewport pixels; null once they are gone. */
  rect: () => DOMRect | null;
  /** Clicked or reached by keyboard: stays when the pointer wanders off. */
  isPinned: boolean;
}

/** The one card of an overlay. */
export interface Card {
  /** The subject shown, or null while the card is closed. */
  subject: () => CardSubject | null;
  show: (subject: CardSubject) => void;
  close: () => void;
  /** Lays the card beside its words anew, or closes it where they are gone. */
  follow: () => void;
}

/** Makes the card, closed. `onClose` is called when the reader closes it from inside. */
export function createCard(host: OverlayHost, render: RenderCard, onClose: () => void): Card {
  let open: CardSubject | null = null;

  // All notes of a stack: the card must not move away from the pointer that turns to the next.
  const place = (words: DOMRect) => placeCard(host, words, open?.stack ?? []);
  const close = () => {
    if (open === null) return;
    open = null;
    paintExtent(null);
    if (host.isAttached()) host.card.hidePopover();
    host.sink();
    render(host.card, null);
    host.stop.ariaExpanded = 'false';
  };
  const show = (subject: CardSubject, index = 0) => {
    const rect = subject.rect();
    const mark = subject.stack[index];
    if (rect === null || mark === undefined || !host.isAttached()) {
      close();
      return;
    }
    open = subject;
    paintExtent(mark);
    // Not where the pointer only came over words.
    if (subject.isPinned) host.raise();
    place(rect);
    render(host.card, {
      notes: subject.stack.map(({ note }) => note),
      index,
      onShow: (next) => show(subject, next),
      onClose,
    });
    host.card.showPopover();
    host.stop.ariaExpanded = 'true';
  };
  const follow = () => {
    const rect = open?.rect() ?? null;
    if (rect === null) close();
    else place(rect);
  };
  return { subject: () => open, show: (subject) => show(subject), close, follow };
}
