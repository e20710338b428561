import type { Described } from '../blocks/described.ts';
import { ownNames } from '../blocks/own-names.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { saysStandfirst } from '../head/says-standfirst.ts';
import type { Stretch } from './find-stretch.ts';

/** Between the introduction and the first part, the last one and the end, stand a picture's caption, a table of contents' lines, a button. */
const MAX_BETWEEN = 3;

/**
 * The stretch with the introduction before a text's parts, and what closes it behind them, where each part stands with its
 * heading in an element of its own and those paragraphs in the element around: no text begins with a subheading. Nor does an
 * element that holds the text and not the headline, the block of number `title`, begin with something else. Boxes count from
 * `offset` before.
 */
export function widenOverParts(
  described: readonly Described[],
  stretch: Stretch,
  { box, title, offset }: { box: Box; title: number; offset: number },
): Stretch {
  const { start, end } = stretch;
  const isBelowTitle = title >= 0 && box.start - offset > title;
  if (!isBelowTitle && !isPart(described, stretch, box)) return stretch;
  const isDirect = (one: Described | undefined): one is Described =>
    one?.isProse === true && one.alien === null && one.box.outer === box && one.lineReason === null;
  const isLead = (one: Described | undefined): one is Described => isDirect(one) && !saysStandfirst(ownNames(one));
  let last = start - 1;
  while (last > title && start - last <= MAX_BETWEEN && !described[last]?.isProse) last--;
  let first = last + 1;
  while (first - 1 > title && isLead(described[first - 1])) first--;
  const lead = described[first > last ? start : last];
  if (!isLead(lead)) return stretch;
  const isLikeLead = (one: Described | undefined) =>
    isDirect(one) && one.block.tag === lead.block.tag && ownNames(one) === ownNames(lead);
  let behind = end;
  for (let i = end; i <= behind + MAX_BETWEEN && i < described.length; i++) {
    const one = described[i] as Described;
    if (isLikeLead(one)) behind = i + 1;
    else if (one.isProse) break;
  }
  return { start: first > last ? start : first, end: behind };
}

/** True where the stretch begins with the heading of a part in an element of its own, and others like it follow. */
function isPart(described: readonly Described[], { start, end }: Stretch, box: Box): boolean {
  const head = described[start];
  if (!head?.isHeading || head.block.tag === 'h1' || head.box.depth < box.depth + 2) return false;
  const isLike = (d: Described) => d !== head && d.block.path === head.block.path && d.box.outer !== head.box.outer;
  return described.slice(start, end).some(isLike);
}
