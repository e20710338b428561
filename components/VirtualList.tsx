import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFocusLost } from './is-focus-lost.ts';

interface VirtualListProps {
  label: string;
  /** How many rows there are in all. */
  total: number;
  /** The row to begin at, which gets the focus; null begins at the first and leaves the focus where it is. */
  startAt?: number | null;
  /** What the list is of: another one begins at its top. */
  topic?: string;
  /** CSS pixels, the same for all: where a row stands is known without drawing those before it. */
  rowHeight: number;
  /** Hears which rows show, the last one excluded. */
  onRange: (from: number, to: number) => void;
  /** Controls in a row have `data-part`; `isStop` is true in the one row that the Tab key reaches. */
  renderRow: (index: number, isStop: boolean) => ComponentChildren;
}

/** Rows drawn above and below what shows, so that quick scrolling meets few blanks. */
const SPARE = 6;
const STEPS: Record<string, (index: number, page: number, last: number) => number> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index, page) => index + page,
  PageUp: (index, page) => index - page,
  Home: () => 0,
  End: (_index, _page, last) => last,
};

/**
 * A list of any length of which only what shows is drawn. The Tab key reaches one row; arrows, Page Up, Page Down, Home
 * and End go from row to row. Browsers draw elements of up to 17 million pixels, 200,000 rows.
 */
export function VirtualList({ label, total, startAt = null, topic, rowHeight, ...on }: VirtualListProps) {
  const { onRange, renderRow } = on;
  const box = useRef<HTMLUListElement>(null);
  const { first, page } = useView(box, rowHeight, total);
  const [stop, setStop] = useState(startAt ?? 0);
  const wanted = useRef<string | null>(startAt === null ? null : 'open');
  const from = Math.max(0, Math.min(first, total - 1) - SPARE);
  const to = Math.min(total, first + page + SPARE);
  const active = Math.min(stop, Math.max(0, total - 1));

  // Asked while rendering: the row may be gone in a moment, and then the one in its place gets the focus.
  const held = box.current?.contains(document.activeElement) ? placeOf(document.activeElement) : null;

  useEffect(() => onRange(from, to), [from, to, total]);
  useLayoutEffect(() => {
    if (startAt !== null) box.current?.querySelector(`[data-index="${active}"]`)?.scrollIntoView({ block: 'center' });
  }, []);
  const shown = useRef(topic);
  useLayoutEffect(() => {
    if (shown.current === topic) return;
    shown.current = topic;
    setStop(0);
    if (box.current?.parentElement) box.current.parentElement.scrollTop = 0;
  });
  useLayoutEffect(() => {
    if (held !== null && isFocusLost()) wanted.current ??= held.part;
    if (wanted.current === null) return;
    const row = box.current?.querySelector(`[data-index="${active}"]`);
    const part = row?.querySelector<HTMLElement>(`[data-part="${wanted.current}"]`) ?? row?.querySelector('button');
    wanted.current = null;
    part?.focus({ preventScroll: true });
  });

  const goTo = (index: number, part: string) => {
    const next = Math.max(0, Math.min(total - 1, index));
    wanted.current = part;
    setStop(next);
    showRow(box.current?.parentElement ?? null, next, rowHeight);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? undefined : STEPS[event.key];
    const place = placeOf(event.target);
    if (step === undefined || place === null) return;
    event.preventDefault();
    goTo(step(place.index, Math.max(1, page - 1), total - 1), place.part);
  };
  const rows = listRows(from, to, active, total);
  return (
    <div class="scroller" style={{ maxHeight: `min(70vh, ${total * rowHeight + 2}px)` }}>
      <ul
        ref={box}
        aria-label={label}
        style={{ height: `${total * rowHeight}px` }}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => setStop(placeOf(event.target)?.index ?? stop)}
      >
        {rows.map((index) => (
          <li
            key={index}
            data-index={index}
            aria-setsize={total}
            aria-posinset={index + 1}
            style={{ height: `${rowHeight}px`, top: `${index * rowHeight}px` }}
          >
            {renderRow(index, index === active)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Which row is the first that shows, and how many do. */
function useView(
  box: RefObject<HTMLUListElement | null>,
  rowHeight: number,
  total: number,
): { first: number; page: number } {
  const [first, setFirst] = useState(0);
  const [page, setPage] = useState(10);
  useLayoutEffect(() => {
    const scroller = box.current?.parentElement;
    if (!scroller) return;
    const measure = () => {
      setFirst(Math.floor(scroller.scrollTop / rowHeight));
      setPage(Math.max(1, Math.ceil(scroller.clientHeight / rowHeight)));
    };
    measure();
    const watching = new AbortController();
    scroller.addEventListener('scroll', measure, { passive: true, signal: watching.signal });
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    return () => {
      watching.abort();
      observer.disconnect();
    };
  }, [box, rowHeight, total]);
  return { first, page };
}

/** Rows to draw: those that show, and the one with the focus wherever it is. */
function listRows(from: number, to: number, active: number, total: number): number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  if (active < total && (active < from || active >= to)) rows.push(active);
  return rows.sort((a, b) => a - b);
}

function placeOf(target: EventTarget | null): { index: number; part: string } | null {
  if (!(target instanceof HTMLElement)) return null;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset.index;
  return index === undefined ? null : { index: Number(index), part: target.dataset.part ?? '' };
}

function showRow(scroller: HTMLElement | null, index: number, rowHeight: number): void {
  if (scroller === null) return;
  const top = index * rowHeight;
  const { scrollTop, clientHeight } = scroller;
  if (top < scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scrollTop + clientHeight) scroller.scrollTop = top + rowHeight - clientHeight;
}
