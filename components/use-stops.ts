import { useLayoutEffect, useRef, useState } from 'preact/hooks';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select');

const ROOM_FOR_OUTLINE_PX = 8;

/** The Latin letter of a key, small; where the keyboard writes others, the one that stands there on most. */
function letterOf({ key, code }: KeyboardEvent): string {
  // Capital where Caps Lock is on.
  if (/^\p{Script=Latin}$/u.test(key)) return key.toLowerCase();
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}

/** Letters alone are heard where they were meant: who speaks to the computer, or hits a key by chance, must not be moved by them (WCAG 2.2, 2.1.4). */
const isAmongStops = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.bar, .rows') !== null;

function showBelowBar(row: HTMLElement | null): void {
  if (row === null) return;
  row.scrollIntoView({ block: 'center' });
  // One with hardly room below the buttons, as in a zoomed page, is read from its beginning.
  const barBottom = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  const hidden = Math.max(barBottom, 0) + ROOM_FOR_OUTLINE_PX - row.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: -hidden, behavior: 'instant' });
}

/** Which difference has the focus, and going to another by button, by Alt with J or K, or by these alone from the buttons and the list. */
export function useStops(different: readonly number[]): {
  place: number;
  go: (place: number) => void;
  step: (by: 1 | -1) => void;
} {
  // Anew at every step, though it leads to the same place.
  const [stop, setStop] = useState({ place: -1 });
  const { place } = stop;
  const goTo = useRef<(place: number) => void>(() => undefined);
  const rowAt = (at: number) => document.getElementById(`row-${different[at]}`);
  goTo.current = (wanted) => {
    if (different.length === 0) return;
    const next = (wanted + different.length) % different.length;
    setStop({ place: next });
    rowAt(next)?.focus({ preventScroll: true });
  };
  // Once the buttons have said which it is: that may make them higher.
  useLayoutEffect(() => showBelowBar(rowAt(stop.place)), [stop]);
  const stepBy = useRef<(by: 1 | -1) => void>(() => undefined);
  // Before the first step none has the focus: back from there is the last one.
  stepBy.current = (by) => goTo.current(by === 1 ? place + 1 : Math.max(place, 0) - 1);
  useLayoutEffect(() => {
    const watching = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      if (!event.altKey && !isAmongStops(event.target)) return;
      const letter = letterOf(event);
      if (letter === 'j') stepBy.current(1);
      else if (letter === 'k') stepBy.current(-1);
    };
    addEventListener('keydown', onKey, { signal: watching.signal });
    return () => watching.abort();
  }, []);
  return { place, go: (wanted) => goTo.current(wanted), step: (by) => stepBy.current(by) };
}
