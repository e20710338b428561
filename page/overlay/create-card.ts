import type { ToldNote } from '../../core/notes/told-note.ts';
import { areStanding } from './are-standing.ts';
import type { OverlayHost } from './create-host.ts';
import type { Mark } from './mark.ts';
import { paintExtent } from './paint-marks.ts';
import { placeCard } from './place-card.ts';

/** A card's content: the notes on one passage, one of them shown. */
export interface CardView {
  notes: ToldNote[];
  /** Which of `notes` is shown. */
  index: number;
  onShow: (index: number) => void;
  /** To the next mark on the page; null where there is none but this one. */
  onNext: (() => void) | null;
  onClose: () => void;
}

/** Draws a card into `root`; null empties it. */
export type RenderCard = (root: HTMLElement, view: CardView | null) => void;

/** What a card is about. */
export interface CardSubject {
  /** Marks on one passage. */
  stack: readonly Mark[];
  /** Which of them is shown. */
  index: number;
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
  /** Lays the card beside its words anew, or closes it where they are out of sight. */
  follow: () => void;
}

export interface CardEvents {
  /** What goes to the mark after this one; null where the page has no other. */
  nextOf: (mark: Mark) => (() => void) | null;
  /** The reader closes it from inside. */
  onClose: () => void;
  /** Its words have moved, or are not to be seen. */
  onMove: () => void;
}

/** Makes the card, closed. */
export function createCard(host: OverlayHost, render: RenderCard, { nextOf, onClose, onMove }: CardEvents): Card {
  let open: CardSubject | null = null;
  let seenAt = '';
  let frame = 0;

  const whereabouts = () => {
    const words = open?.rect();
    const passage = open?.stack.at(-1)?.extent.at(-1)?.getBoundingClientRect();
    return [words?.x, words?.y, passage?.right, passage?.bottom].join();
  };
  // All notes of a stack: the card must not move away from the pointer that turns to the next.
  const place = (words: DOMRect) => placeCard(host, words, open?.stack ?? []);
  // At every frame: a menu that pushes the page aside, or a slide, moves words without a scroll, and nothing has another size.
  const watch = () => {
    frame = requestAnimationFrame(watch);
    const isAt = whereabouts();
    if (isAt === seenAt) return;
    seenAt = isAt;
    onMove();
  };
  const close = () => {
    if (open === null) return;
    open = null;
    cancelAnimationFrame(frame);
    paintExtent(null);
    if (host.isAttached()) host.card.hidePopover();
    host.sink();
    render(host.card, null);
    host.stop.ariaExpanded = 'false';
  };
  const show = (subject: CardSubject) => {
    const { stack, index } = subject;
    const rect = subject.rect();
    const mark = stack[index];
    // A page may have taken out what it did not put there.
    host.setAttached(true);
    if (rect === null || mark === undefined || !host.isAttached()) {
      close();
      return;
    }
    open = subject;
    paintExtent(mark);
    render(host.card, {
      notes: stack.map(({ note }) => note),
      index,
      onShow: (next) => show({ ...subject, index: next }),
      onNext: nextOf(mark),
      onClose,
    });
    const lay = () => {
      host.card.showPopover();
      place(rect);
    };
    lay();
    // Not where the pointer only came over words.
    if (subject.isPinned && host.raise()) lay();
    host.stop.ariaExpanded = 'true';
    seenAt = whereabouts();
    cancelAnimationFrame(frame);
    watch();
  };
  const follow = () => {
    if (open === null) return;
    const rect = open.rect();
    if (rect !== null && host.isAttached()) place(rect);
    // A page that renders again takes the words out and puts them anew: whether they are back is seen once the marks are placed.
    else if (areStanding(open.stack) || !host.isAttached()) close();
  };
  return { subject: () => open, show, close, follow };
}
