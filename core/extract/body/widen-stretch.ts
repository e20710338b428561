import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';
import { isAmongSentences } from '../blocks/is-among-sentences.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { isWoven } from '../blocks/is-woven.ts';
import { ownNames } from '../blocks/own-names.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { OTHER_STORIES } from '../blocks/read-line-reason.ts';
import type { Stretch } from './find-stretch.ts';

/** More than this share of a block in links, and it leads elsewhere. */
const MAX_LINK_SHARE = 0.34;
const MAX_WOVEN_LINK_SHARE = 0.8;
/** UTF-16 units of a few words behind a sentence's last link. */
const MIN_ENDING = 12;
/** A box in which a site says what was wrong. */
const CORRECTION = /correction|clarification|editors?-?note/;
/** A box that parts a closing list from the text has no more lines. */
const MAX_PASSED = 12;
/** Names further out tell of more than the paragraph. */
const MAX_HINTS = 60;

interface Around {
  home: string;
  box: Box;
  /** Boxes count from so many blocks before. */
  start: number;
  /** Number of the block that is the page's title. */
  title: number;
}

/**
 * The stretch with the lines right before and behind it that stand in the paragraphs' own element: an opening sentence
 * or question, a closing list. Prose alone counts for a stretch, and little of it is lost to a table beside it.
 */
export function widenStretch(described: readonly Described[], stretch: Stretch, around: Around): Stretch {
  const { home, box, start: offset, title } = around;
  const own = described.slice(stretch.start, stretch.end).filter((d) => d.isProse && d.container === home);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return stretch;
  // In a wider element stand bylines, labels and other texts, too.
  const { path, parts } = aroundParts(home);
  if (box.depth < (first.block.depth ?? 0) - 1 - parts) {
    const from = Math.max(title + 1, (first.box.outer?.start ?? 0) - offset);
    const to = Math.min(described.length, (last.box.outer?.end ?? 0) - offset);
    return withParted(described, stretch, { first, last }, { from, to });
  }
  const from = Math.max(box.start - offset, title + 1);
  let { start, end } = stretch;
  let at = start - 1;
  // A text may begin with a list; one over it in a box of its own has the points that matter.
  const isApart = ({ isItem, container }: Described) => isItem && aroundParts(container).path !== path;
  for (; at >= from && !isApart(described[at] as Described) && isLineOfText(described, at, path, offset); at--)
    if (!(described[at] as Described).isHeading) start = at;
  // A heading over the first paragraph is the text's where nothing else of the page stands over it.
  if (at < box.start - offset) start = Math.min(start, Math.max(from, at + 1));
  const to = Math.min(box.end - offset, described.length);
  let isParted = false;
  for (let i = end; i < to && i - end <= MAX_PASSED; i++) {
    const { isHeading, isItem, container, block, lineReason } = described[i] as Described;
    const isDirect = aroundParts(container).path === path;
    const isLine = (!isParted || (isItem && isDirect)) && isLineOfText(described, i, path, offset);
    if (isLine && !isHeading) end = i + 1;
    // Boxes within the text's element may part a closing list from the rest; sentences behind them are `withParted`'s.
    else if (!isLine && !isPassed(described, i, path)) {
      if (isDirect && (block.tag === last.block.tag || lineReason === OTHER_STORIES)) break;
      isParted = true;
    }
  }
  return withParted(described, { start, end }, { first, last }, { from, to });
}

/**
 * The stretch from the first to the last sentence that are built as the text's paragraphs and stand beside them: other boxes may part
 * them from the rest. At the end a paragraph that corrects the text by the name of its box counts, too.
 */
function withParted(
  described: readonly Described[],
  { start, end }: Stretch,
  like: { first: Described; last: Described },
  { from, to }: { from: number; to: number },
): Stretch {
  let first = from;
  while (first < start && !isParted(described[first] as Described, like.first)) first++;
  let last = to - 1;
  const isLast = (one: Described) => isParted(one, like.last) || isCorrection(one);
  while (last >= end && !isLast(described[last] as Described)) last--;
  return { start: Math.min(first, start), end: Math.max(end, last + 1) };
}

/** True for a sentence that is built as this paragraph and stands beside it. */
function isParted(one: Described, like: Described): boolean {
  return (
    one.block.tag === like.block.tag &&
    one.box.outer === like.box.outer &&
    ownNames(one) === ownNames(like) &&
    one.linkShare === 0 &&
    isSentenceEnd(one.block.text) &&
    one.alien === null &&
    one.lineReason === null
  );
}

/**
 * A line to another story in the paragraphs' own element, or one that announces a list: the text may go on behind it. What
 * announces a list of other stories ends it.
 */
function isPassed(described: readonly Described[], i: number, path: string): boolean {
  const { isItem, block, container, lineReason } = described[i] as Described;
  if (isItem || container !== path) return false;
  if (described[i + 1]?.isItem === true) return lineReason === null && block.text.endsWith(':');
  return lineReason === OTHER_STORIES;
}

export function isCorrection(one: Described): boolean {
  return one.isProse && one.alien === null && CORRECTION.test(one.block.hints.slice(0, MAX_HINTS));
}

function isLineOfText(described: readonly Described[], i: number, path: string, offset: number): boolean {
  const one = described[i] as Described;
  const { block, isHeading, isItem } = one;
  if (one.alien !== null || one.lineReason !== null) return false;
  if (one.linkShare > MAX_LINK_SHARE && !one.isProse && !isOwnSentence(one)) return false;
  if (isHeading) return block.tag !== 'h1';
  const isSentence = one.isProse || isSentenceEnd(block.text);
  return isItem
    ? isSentence || isListed(described, i, offset) || isAmongSentences(described, i)
    : isSentence && aroundParts(one.container).path === path;
}

/** A sentence full of linked names that goes on behind the last of them: "For more, read A and B." leads elsewhere. */
function isOwnSentence({ block, linkShare }: Described): boolean {
  const last = block.links.at(-1);
  if (last === undefined || linkShare > MAX_WOVEN_LINK_SHARE || block.end - last.end < MIN_ENDING) return false;
  return isWoven(block);
}

/** True for an item of a list that stands behind a subheading or a line that announces it, or within another one. */
function isListed(described: readonly Described[], i: number, offset: number): boolean {
  const list = (described[i] as Described).box.outer;
  const before = list === null ? undefined : described[list.start - offset - 1];
  if (before === undefined || before.block.tag === 'h1') return false;
  return before.isItem || before.isHeading || before.block.text.endsWith(':');
}
