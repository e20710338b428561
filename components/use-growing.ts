import { useEffect, useState } from 'preact/hooks';

/** More than fills the largest window. */
const FIRST = 100;

/** How many of `total` things are to be drawn: the first ones at once, so that something shows, and twice as many after each drawing. */
export function useGrowing(total: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= total) return;
    // A task of its own: what was drawn is painted, and the reader’s keys are heard, before the next ones.
    const timer = setTimeout(() => setDrawn(drawn * 2));
    return () => clearTimeout(timer);
  }, [drawn, total]);
  return Math.min(drawn, total);
}
