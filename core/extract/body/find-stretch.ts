import type { Described } from '../blocks/described.ts';
import { ownNames } from '../blocks/own-names.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { isByline } from '../head/is-byline.ts';
import { isDateLine } from '../head/is-date-line.ts';
import { saysStandfirst } from '../head/says-standfirst.ts';
import { areLikeHeadings } from './are-like-headings.ts';
import { isToldHeading } from './is-told-heading.ts';

/** What a block that is no prose costs a stretch, in letters: a few between paragraphs are normal. */
const FOREIGN_COST = 60;
/** What prose in a box within the article's own costs a stretch, in letters. */
const NESTED_COST = 45;
/** What a block costs that says itself it is something else. */
const ALIEN_COST = 120;

/** "Article continues after advertisement": longer lines are not looked up. */
const MAX_LABEL = 60;

/** Between a heading and its text stand a picture's caption, a date, buttons. */
const MAX_UNDER_HEADING = 4;

/** A run of blocks: from `start` to before `end`. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The run of blocks that holds an article's text, whose paragraphs stand in boxes of the path `home`; `title` is the
 * number of the block that the page's title names, -1 where there is none.
 */
export function findStretch(described: readonly Described[], home: string, title: number): Stretch {
  const own = withHome(described, home, densestStretch(described, home));
  const whole = withOpening(described, title, withSiblings(described, title, own));
  return withTold(described, title, withHeading(described, title, whole));
}

/** The run of blocks with the highest sum of worth (Kadane's algorithm). */
function densestStretch(described: readonly Described[], home: string): Stretch {
  let best = { start: 0, end: 0, worth: 0 };
  let start = 0;
  let worth = 0;
  let counted = 0;
  for (let i = 0; i < described.length; i++) {
    const block = described[i] as Described;
    if (!mayBeWorth(block, home)) continue;
    // What the blocks before it cost is asked only now that more prose follows, and there is something to lose.
    for (; counted < i && worth > 0; counted++) worth += worthOf(described[counted] as Described, home);
    if (worth <= 0) {
      worth = 0;
      start = i;
    }
    worth += worthOf(block, home);
    counted = i + 1;
    if (worth > best.worth) best = { start, end: i + 1, worth };
  }
  return best;
}

/** False for a block that can only lower a stretch's worth. */
function mayBeWorth(described: Described, home: string): boolean {
  return described.isProse || (described.container === home && described.linkShare < 0.5);
}

function worthOf(described: Described, home: string): number {
  const { alien, isProse, container } = described;
  if (!isProse && isWithin(container, home) && isAdvertLabel(described)) return 0;
  if (alien !== null) return -ALIEN_COST;
  if (isProse && container === home) return described.ownLetters;
  // A box within the article's own ("read more" that was opened) is nearer to it than one elsewhere.
  if (isProse) return described.ownLetters * 0.5 - (isWithin(container, home) ? NESTED_COST : FOREIGN_COST);
  if (container === home && described.linkShare < 0.5) return described.isHeading ? -10 : described.ownLetters;
  return -FOREIGN_COST;
}

const isWithin = (path: string, home: string) =>
  path.startsWith(home) && (path.length === home.length || path[home.length] === '>');

/** "Advertisement" stands between any two paragraphs; beside the text's own element it may be over one that sells. */
function isAdvertLabel(line: Described): boolean {
  return line.block.text.length <= MAX_LABEL && line.linkShare < 0.5 && line.lineReason === 'an advertisement';
}

const isHome = (one: Described, home: string) => one.isProse && one.container === home && one.alien === null;

/**
 * The stretch together with the prose before and behind it that stands in the same box, or one of its name: a long row
 * of pictures or teasers in the middle of an article cuts off its first or last paragraphs.
 */
function withHome(described: readonly Described[], home: string, stretch: Stretch): Stretch {
  const own = described.slice(stretch.start, stretch.end).filter((d) => isHome(d, home));
  let boxes: ReadonlySet<string> | null = null;
  let kinds: readonly string[][] | null = null;
  const known = () => {
    boxes ??= new Set(own.map((one) => one.boxNames));
    return boxes;
  };
  const isSameBox = (d: Described) => known().has(d.boxNames);
  const isSameKind = (d: Described) => {
    kinds ??= [...known()].map(nearestNames);
    const names = nearestNames(d.boxNames);
    return kinds.some((kind) => areOfOneKind(kind, names));
  };
  const before = described.slice(0, stretch.start);
  // Over author and day, a box of the text's kind holds the standfirst.
  let signed: number | null = null;
  const isUnsigned = (i: number) => {
    signed ??= before.findLastIndex((d) => !d.isProse && (isByline(d) || isDateLine(d)));
    return i > signed;
  };
  const first = before.findIndex((d, i) => isHome(d, home) && (isSameBox(d) || (isSameKind(d) && isUnsigned(i))));
  // Behind a text, a box of its kind with a heading of its own may tell of the site.
  let headed: Box | null = null;
  let end = stretch.end;
  for (let i = end; i < described.length; i++) {
    const one = described[i] as Described;
    if (one.isHeading) headed = one.box.outer;
    if (isHome(one, home) && (isSameBox(one) || (one.box.outer !== headed && isSameKind(one)))) end = i + 1;
  }
  return { start: first < 0 ? stretch.start : first, end };
}

/** The class names of the element around a block. */
function nearestNames(boxNames: string): string[] {
  return (boxNames.split('|', 1)[0] ?? '').split(' ').filter((name) => name !== '');
}

/** "text wide" and "text" are boxes of one kind: one has all names of the other. */
function areOfOneKind(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.length > 0 && few.every((name) => many.includes(name));
}

/** True for running text that no name says is something else. */
function isText(d: Described | undefined): d is Described {
  return d?.isProse === true && d.alien === null && !saysStandfirst(ownNames(d)) && !isByline(d);
}

/**
 * The stretch together with paragraphs that stand in one element with its first or its last: short ones in boxes of another
 * kind than most are worth less than they cost.
 */
function withSiblings(described: readonly Described[], title: number, stretch: Stretch): Stretch {
  const areSiblings = (one: Described | undefined, other: Described | undefined) =>
    isText(one) && isText(other) && one.box.outer === other.box.outer && one.block.tag === other.block.tag;
  let { start, end } = stretch;
  while (start - 1 > title && areSiblings(described[start - 1], described[start])) start--;
  while (areSiblings(described[end], described[end - 1])) end++;
  return { start, end };
}

/**
 * The stretch together with paragraphs between headline and text in a box of their own: an introduction to a list, the
 * part of a text that all may read. One paragraph alone is mostly a standfirst.
 */
function withOpening(described: readonly Described[], title: number, stretch: Stretch): Stretch {
  for (let i = title + 1; title >= 0 && i + 1 < stretch.start; i++) {
    if (isText(described[i]) && isText(described[i + 1])) return { start: i, end: stretch.end };
  }
  return stretch;
}

/** The stretch together with a heading over it, where others like it stand inside: that of a list's first item. */
function withHeading(described: readonly Described[], title: number, { start, end }: Stretch): Stretch {
  for (let i = start - 1; i > title && i >= start - MAX_UNDER_HEADING; i--) {
    const one = described[i] as Described;
    if (one.isProse) break;
    if (one.isHeading)
      return { start: described.slice(start, end).some((d) => areLikeHeadings(d, one)) ? i : start, end };
  }
  return { start, end };
}

/** The stretch together with what is told in headings before and behind it that are like its first: see `isToldHeading`. */
function withTold(described: readonly Described[], title: number, { start, end }: Stretch): Stretch {
  const like = described.slice(start, end).find(isToldHeading);
  if (like === undefined) return { start, end };
  const isOne = (one: Described | undefined) =>
    one !== undefined && areLikeHeadings(one, like) && isToldHeading(one) && one.alien === null;
  let first = start;
  for (let i = start - 1; i > title && i >= first - MAX_UNDER_HEADING; i--) if (isOne(described[i])) first = i;
  let behind = end;
  for (let i = end; i < described.length && i <= behind + MAX_UNDER_HEADING; i++)
    if (isOne(described[i])) behind = i + 1;
  return { start: first, end: behind };
}
