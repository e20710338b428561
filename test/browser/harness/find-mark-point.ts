import type { Point } from './tab.ts';

/**
 * Runs in the page: scrolls to a mark and gives a point on its first line, or null where there is none yet.
 * `mark` is its text, exactly, or its number from 0.
 */
export function findMarkPoint({ name, mark }: { name: string; mark: string | number }): Point | null {
  const marks = CSS.highlights.get(name);
  if (!marks) return null;
  const ranges = Array.from(marks as unknown as Iterable<AbstractRange>, (found) => {
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    return range;
  });
  const range = typeof mark === 'number' ? ranges[mark] : ranges.find((candidate) => candidate.toString() === mark);
  if (!range) return null;
  const first = () => [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
  let rect = first();
  if (!rect) return null;
  if (rect.top < 0 || rect.bottom > innerHeight) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
    rect = first() ?? rect;
  }
  return { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
}
