import type { PageMeta } from '../../text/block.ts';
import { COMMENTS, LABELS, SHARE } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { findTitle } from '../head/find-title.ts';
import { isByline } from '../head/is-byline.ts';
import { isDateLine } from '../head/is-date-line.ts';
import { saysArticle } from './says-article.ts';

/** Blocks over and below a story's headline among which its author or day stands, with pictures and buttons. */
const MAX_OVER = 3;
const MAX_BELOW = 12;

/** What each story of an endless page has of its own, over its text or below. */
const OWN_BOXES: readonly (string | null)[] = [SHARE, LABELS, COMMENTS];

/**
 * True where a page says that it is one article and has its title over all other headings of the first rank, none of
 * which has an author or a day: chapters in elements of their own. Stories in a row have one each, or at least buttons to
 * share them, labels, comments; of these the first and the last part of a text have some, too.
 */
export function areChapters(described: readonly Described[], { title, types }: PageMeta): boolean {
  const first = saysArticle(types) ? findTitle(described, title) : -1;
  if (first < 0) return false;
  const heads = described.flatMap(({ block, alien }, i) => (block.tag === 'h1' && alien === null ? i : []));
  const isSigned = (i: number) => described.slice(Math.max(0, i - MAX_OVER), i + MAX_BELOW).some(isLineOfHead);
  const isApart = (i: number, at: number) => {
    const story = described.slice(i, heads[at + 1]);
    const isText = (one: Described) => one.isProse && one.alien === null;
    const [first, last] = [story.findIndex(isText), story.findLastIndex(isText)];
    // Posts of other sites stand among the paragraphs of a text, in boxes called "social", too.
    return story.some(({ alien, lineReason }, n) => (n < first || n > last) && OWN_BOXES.includes(alien ?? lineReason));
  };
  const inner = heads.slice(0, -1);
  if (inner.length > 1 && inner.every((i, at) => at === 0 || isApart(i, at))) return false;
  return heads.every((i) => i === first || (i > first && !isSigned(i)));
}

function isLineOfHead(one: Described): boolean {
  return !one.isProse && (isByline(one) || isDateLine(one));
}
