import type { Described } from '../blocks/described.ts';
import { findTitlePart } from './find-title-part.ts';

const MIN_TITLE_LENGTH = 10;

/**
 * Number of the longest heading that the page's title names, or of the first other line that it names: its site's name mostly
 * stands in it, too, and is a link. Else of the first heading of the first rank; -1 for none.
 */
export function findTitle(described: readonly Described[], title: string | null): number {
  const part = findTitlePart(described, title);
  if (part >= 0) return part;
  const whole = title?.toLowerCase() ?? '';
  let heading = -1;
  let headingLength = 0;
  let line = -1;
  let first = -1;
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    const { length } = one.block.text;
    if (length <= MIN_TITLE_LENGTH || length > whole.length || !whole.includes(one.lower)) continue;
    if (first < 0) first = i;
    if (line < 0 && one.linkShare < 0.5) line = i;
    if (length > headingLength && one.isHeading) {
      heading = i;
      headingLength = length;
    }
  }
  if (heading >= 0) return heading;
  if (line >= 0) return line;
  return first >= 0 ? first : described.findIndex(isFirstRank);
}

/** A site's own name in a heading of the first rank is a link, or short. */
function isFirstRank({ block, alien, linkShare }: Described): boolean {
  return block.tag === 'h1' && block.text.length > MIN_TITLE_LENGTH && alien === null && linkShare < 0.5;
}
