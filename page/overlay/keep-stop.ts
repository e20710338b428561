import type { ToldNote } from '../../core/notes/told-note.ts';
import type { OverlayHost } from './create-host.ts';
import { firstRect } from './first-rect.ts';
import type { Mark } from './mark.ts';

/** The one tab stop, and the mark it stands for. */
export interface Stop {
  /** Null before any mark was visited. */
  current: () => Mark | null;
  /** Has the stop stand for a mark: label and place. */
  choose: (mark: Mark | null) => void;
  /** Lays the stop over its mark anew. */
  lay: () => void;
  focus: () => void;
  /** Takes the focus away and gives it back to where it was before the marks were entered. */
  giveBack: () => void;
  /** The element inside the overlay that has the focus, or null. */
  focused: () => Element | null;
  /** Remembers where the focus came from; to be called when the stop gets it. */
  cameFrom: (element: EventTarget | null) => void;
}

/** Keeps the overlay's tab stop: `marks` are all marks in reading order, `label` says one of them. */
export function keepStop(
  host: OverlayHost,
  marks: () => readonly Mark[],
  label: (note: ToldNote, position: number, count: number, words: string) => string,
): Stop {
  let current: Mark | null = null;
  let origin: HTMLElement | null = null;
  const focused = () => (host.stop.getRootNode() as ShadowRoot).activeElement;
  const lay = () => {
    const rect = firstRect(current);
    if (rect !== null) host.layOver(host.stop, rect);
  };
  return {
    current: () => current,
    choose(mark) {
      current = mark;
      const all = marks();
      const shown = mark ?? all[0];
      const position = shown === undefined ? 0 : all.indexOf(shown) + 1;
      if (shown !== undefined) host.stop.ariaLabel = label(shown.note, position, all.length, shown.extent.join(' … '));
      lay();
    },
    lay,
    focus: () => host.stop.focus({ preventScroll: true }),
    giveBack() {
      if (focused() === null) return;
      host.stop.blur();
      // The page may have dropped the element meanwhile; then the focus is nowhere, as on a new page.
      if (origin?.isConnected) origin.focus({ preventScroll: true });
      origin = null;
    },
    focused,
    cameFrom(element) {
      origin = element as HTMLElement | null;
    },
  };
}
