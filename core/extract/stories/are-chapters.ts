import type { PageMeta } from '../../text/block.ts';
import type { Described } from '../blocks/described.ts';
import { findTitle } from '../head/find-title.ts';
import { isByline } from '../head/is-byline.ts';
import { isDateLine } from '../head/is-date-line.ts';
import { saysArticle } from './says-article.ts';

/** Blocks over and below a story's headline among which its author or day stands, with pictures and buttons. */
const MAX_OVER = 3;
const MAX_BELOW = 12;

/**
 * True where a page says that it is one article and has its title over all other headings of the first rank, none of
 * which has an author or a day: chapters in elements of their own. Stories in a row have one each.
 */
export function areChapters(described: readonly Described[], { title, types }: PageMeta): boolean {
  const first = saysArticle(types) ? findTitle(described, title) : -1;
  if (first < 0) return false;
  const heads = described.flatMap(({ block, alien }, i) => (block.tag === 'h1' && alien === null ? i : []));
  const isSigned = (i: number) => described.slice(Math.max(0, i - MAX_OVER), i + MAX_BELOW).some(isLineOfHead);
  return heads.every((i) => i === first || (i > first && !isSigned(i)));
}

function isLineOfHead(one: Described): boolean {
  return !one.isProse && (isByline(one) || isDateLine(one));
}
