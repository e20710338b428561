import type { Described } from '../blocks/described.ts';
import { isPointsLabel } from '../blocks/is-points-label.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { isByline } from '../head/is-byline.ts';
import { isDateAlone } from '../head/is-date-line.ts';
import { isCorrection } from './widen-stretch.ts';

/** A heading, a handful of points, a line below them. */
const MAX_BLOCKS = 12;
const MAX_LABEL_LENGTH = 40;
const MAX_LINK_SHARE = 0.34;
/** What stands over a claim, or a thing, and over what was found of it. */
const VERDICT =
  /^(?:(?:the |our )?(?:claim|verdict|rating|conclusion|bottom line)|pros|cons|behauptung|bewertung|fazit|plus|minus)$/;
/** "Verdict:". */
const LABEL_END = /[\s:.]+$/;
const NAME =
  /key-?(?:points?|facts?|takeaways?)|takeaways|bullet-?points|at-?a-?glance|summary-?(?:list|bullets|points)/;
/** Names further out tell of more than the list. */
const MAX_HINTS = 80;

/**
 * The points of a text in a list over it, and what a check of facts or of a thing has found, by what stands over them or by
 * the name of their box, with a correction, from block `from`, behind the headline, to the text's first, `to`; with the
 * heading over a list that opens the text. A list of which nothing says so is the page's as often. Numbers of blocks.
 */
export function findKeyPoints(described: readonly Described[], from: number, to: number): number[] {
  const found = new Set<number>();
  for (let i = from; i < to; i++) {
    const one = described[i] as Described;
    const points = isCorrection(one) ? [i] : readPoints(described, i);
    const isOverFirst = i === to - 1 && isOwn(one) && described[to]?.isItem === true && (boxOf(one, i)?.end ?? 0) > to;
    if (one.isHeading && (points.length > 0 || isOverFirst)) found.add(i);
    for (const point of points) if (point < to) found.add(point);
  }
  return [...found].sort((a, b) => a - b);
}

/** The points below a label, or the point that this block is by the name of its box. */
function readPoints(described: readonly Described[], i: number): number[] {
  const one = described[i] as Described;
  if (one.isItem) return isOwn(one) && NAME.test(one.block.hints.slice(0, MAX_HINTS)) ? [i] : [];
  if (one.isProse || one.block.text.length > MAX_LABEL_LENGTH) return [];
  // Most lines over a text have nothing below them in a box of their own: no pattern is asked of these.
  const box = boxOf(one, i);
  if (box === null && described[i + 1]?.isItem !== true) return [];
  const isVerdict = VERDICT.test(one.lower.replace(LABEL_END, ''));
  if (!isVerdict && !isPointsLabel(one.lower)) return [];
  const below: number[] = [];
  for (let at = i + 1; at < Math.min(box?.end ?? described.length, i + MAX_BLOCKS); at++) {
    const point = described[at] as Described;
    if (box === null && !point.isItem) break;
    // "Plus" and "Verdict" stand over author and day, too; a point may open as "By October".
    if (isDateAlone(point.block.text) || (!point.isItem && isByline(point))) break;
    if (isOwn(point) && !point.isHeading && (point.isItem || isVerdict)) below.push(at);
  }
  return below;
}

/** The smallest element that opens with this block and holds others; null for none. */
function boxOf({ box }: Described, i: number): Box | null {
  let around = box;
  while (around.end - around.start < 2 && around.outer?.start === i) around = around.outer;
  return around.end - around.start < 2 ? null : around;
}

function isOwn(one: Described): boolean {
  return one.alien === null && one.linkShare <= MAX_LINK_SHARE && one.lineReason === null;
}
