import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { ownNames } from '../blocks/own-names.ts';
import type { Box } from '../blocks/place-blocks.ts';
import type { Stretch } from './find-stretch.ts';

interface Around {
  /** Path of the box that holds the article's paragraphs. */
  home: string;
  /** The element that holds nearly all of them. */
  box: Box | null;
  /** Boxes count from so many blocks before. */
  start: number;
  /** Number of the headline. */
  title: number;
  /** What stands behind the element around headline and text is another's: terms, notices. Counts as boxes do. */
  nearEnd: number;
}

/**
 * Paragraphs of the stretch that stand in an element around the article's own, or in one before or behind it, below the
 * headline, and are built as those in it are: a part of a long text, the rest of which a button opens, or an advertisement
 * parts from it. One alone, without a name that it shares with them, is mostly a standfirst, and a heading over them tells of what
 * matters in the text; one between them is theirs. Numbers of blocks.
 */
export function findAroundBox(described: readonly Described[], stretch: Stretch, around: Around): ReadonlySet<number> {
  const { home, box, start, title, nearEnd } = around;
  const found = new Set<number>();
  const isOwn = (d: Described) => d.isProse && d.alien === null && d.container === home;
  const own = described.slice(stretch.start, stretch.end).filter(isOwn);
  const like = own[own.length >> 1];
  if (box === null || like === undefined) return found;
  const names = ownNames(like);
  // Where a list outweighs the paragraphs, those in other elements of its kind are the text's, too.
  const { path } = aroundParts(home);
  const end = box.start < nearEnd ? nearEnd : Number.POSITIVE_INFINITY;
  const isHeadedBefore = (b: Box, i: number) =>
    described.slice(Math.max(0, b.start - start), i).some((d) => d.isHeading);
  const groups = new Map<Box, number[]>();
  const headed = new Set<Box>();
  for (let i = stretch.start; i < stretch.end; i++) {
    const one = described[i] as Described;
    if (one.container === home || one.alien !== null || !isText(one)) continue;
    const isAlike = one.block.tag === like.block.tag && ownNames(one) === names;
    if (!isAlike && !(path !== home && one.container === path && one.boxNames === like.boxNames)) continue;
    const outer =
      home.startsWith(`${one.container}>`) && isAround(one.box.outer, box) ? one.box.outer : besides(one.box, box);
    if (outer === null || outer.start >= end || outer.start - start <= title || headed.has(outer)) continue;
    const group = groups.get(outer);
    const before = described[i - 1] as Described;
    if (group !== undefined) group.push(...(before.isHeading && before.linkShare < 0.5 ? [i - 1, i] : [i]));
    else if (!isAround(outer, box) && isHeadedBefore(outer, i)) headed.add(outer);
    else groups.set(outer, [i]);
  }
  for (const group of groups.values()) if (names !== '' || group.length > 1) for (const i of group) found.add(i);
  return found;
}

function isAround(outer: Box | null, { start, end, depth }: Box): boolean {
  return outer !== null && outer.depth > 0 && outer.depth < depth && outer.start <= start && end <= outer.end;
}

/** The widest element around a block that ends before the article's own or begins behind it. */
function besides(inner: Box, box: Box): Box | null {
  const isBeside = ({ start, end }: Box) => end <= box.start || start >= box.end;
  let widest = isBeside(inner) ? inner : null;
  while (widest?.outer && isBeside(widest.outer)) widest = widest.outer;
  return widest;
}

const isText = (one: Described) => one.isProse || (one.linkShare === 0 && isSentenceEnd(one.block.text));
