import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';
import { ownNames } from '../blocks/own-names.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { isByline } from '../head/is-byline.ts';
import { isDateLine } from '../head/is-date-line.ts';
import { saysStandfirst } from '../head/says-standfirst.ts';
import type { Stretch } from './find-stretch.ts';

/** The article's element holds nearly all of its prose: a lead may stand outside. */
const MIN_BOX_SHARE = 0.9;

/** Paragraphs below the headline, in the element that also holds the rest of the text in one of its own: one may be a standfirst. */
const MIN_OPENING = 2;

interface Around {
  /** Path of the box that holds the article's paragraphs. */
  home: string;
  stretch: Stretch;
  /** Boxes count from so many blocks before. */
  start: number;
  /** Number of the block that is the page's title. */
  title: number;
}

/**
 * The innermost element that holds nearly all of the article's paragraphs. Below the title, or in an `<article>`, it also
 * holds the other prose of the stretch: paragraphs stand in boxes of several kinds. A standfirst before the first of them may stay outside.
 */
export function findBox(described: readonly Described[], { home, stretch, start, title }: Around): Box | null {
  const own = [0];
  const any = [0];
  for (let i = 0; i < described.length; i++) {
    const d = described[i] as Described;
    const isProse = i >= stretch.start && i < stretch.end && d.isProse && d.alien === null;
    const isOwn = isProse && d.container === home;
    const isAny = isProse && (own.at(-1) !== 0 || isOwn || !saysStandfirst(ownNames(d)));
    own.push((own.at(-1) as number) + (isOwn ? d.ownLetters : 0));
    any.push((any.at(-1) as number) + (isAny ? d.ownLetters : 0));
  }
  const isNearlyAll = (sums: readonly number[], box: Box) => {
    const sumTo = (number: number) => sums[Math.max(0, Math.min(number - start, described.length))] as number;
    return sumTo(box.end) - sumTo(box.start) >= MIN_BOX_SHARE * sumTo(start + described.length);
  };
  const all = own.at(-1) as number;
  if (all === 0) return null;
  // An element that holds more than half of the letters holds the middle one.
  const middle = own.findIndex((sum) => 2 * sum >= all) - 1;
  let box = described[middle]?.box ?? null;
  while (box !== null && !isNearlyAll(own, box)) box = box.outer;
  const isNarrow = (outer: Box) => outer.article === outer || (title >= 0 && outer.start - start > title);
  const isText = (d: Described) =>
    d.isProse && d.alien === null && d.lineReason === null && !isByline(d) && !isDateLine(d);
  const isOpened = (inner: Box, outer: Box) =>
    title >= 0 &&
    described.slice(title + 1, inner.start - start).filter((d) => d.box.outer === outer && isText(d)).length >=
      MIN_OPENING;
  while (box?.outer && (isNarrow(box.outer) || isOpened(box, box.outer)) && !isNearlyAll(any, box)) box = box.outer;
  return outOfParts(box, home, described[middle]);
}

/** A text that is mostly a list, or one long quotation, has its introduction around it. */
function outOfParts(found: Box | null, home: string, paragraph: Described | undefined): Box | null {
  const { parts } = aroundParts(home);
  const depth = (paragraph?.block.depth ?? 0) - 1 - parts;
  let box = found;
  while (parts > 0 && box !== null && box.depth > depth) box = box.outer;
  return box;
}
