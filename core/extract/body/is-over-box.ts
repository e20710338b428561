import type { Described } from '../blocks/described.ts';

/** The boxes between a subheading and its text have no more lines together. */
const MAX_LINES = 16;
/** More than this share of a block in links, and it leads elsewhere. */
const MAX_LINK_SHARE = 0.6;

/**
 * True for a subheading among the paragraphs that has boxes before its first one, each with a heading of its own. What opens
 * with a link, or with words of another kind, may be what the heading stands over; pictures are passed elsewhere.
 */
export function isOverBox(
  described: readonly Described[],
  i: number,
  { home, start }: { home: string; start: number },
): boolean {
  const { box, container } = described[i] as Described;
  if (container !== home) return false;
  for (let at = i + 1; at <= i + MAX_LINES; ) {
    const one = described[at];
    if (one === undefined) return false;
    if (one.container === home && one.box.outer === box.outer && one.isProse && one.alien === null) return true;
    let inner = one.box;
    while (inner.outer !== null && inner.outer !== box.outer) inner = inner.outer;
    if (inner.outer === null || !one.isHeading || one.box === inner || one.linkShare > MAX_LINK_SHARE) return false;
    at = inner.end - start;
  }
  return false;
}
