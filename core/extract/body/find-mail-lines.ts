import { MAIL_WORDS } from '../../boilerplate/promo-words.ts';
import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';

/** What a newsletter says of itself, and what joining means, is no longer. */
const MAX_LENGTH = 300;
/** "In its newsletter the board wrote": an offer speaks of the reader, not of others. */
const OF_OTHERS = /\b(?:s?he|his|its|said|says|wrote)\b/;

/** Letters by which those words can be told from most: one search for all of them, since most lines have none. */
const START_LENGTH = 6;
const MAIL_START = new RegExp([...new Set(MAIL_WORDS.map((word) => word.slice(0, START_LENGTH)))].join('|'));

/**
 * Lines in other boxes than the text's own, `home`, that speak of newsletters, or of the terms one agrees to by joining, where
 * the text (`prose`) does not. What a text lists, quotes or tells of somebody is its own.
 */
export function findMailLines(
  described: readonly Described[],
  prose: readonly Described[],
  home: string,
): readonly Described[] {
  const isTold = (word: string) => prose.some((one) => one.lower.includes(word) && !one.isOffer);
  return described.filter((one) => {
    if (one.container === home || one.isHeading || one.block.text.length > MAX_LENGTH) return false;
    if (!MAIL_START.test(one.lower) || one.alien !== null) return false;
    const word = MAIL_WORDS.find((mail) => one.lower.includes(mail));
    if (word === undefined || OF_OTHERS.test(one.lower) || aroundParts(one.container).parts > 0) return false;
    return !isTold(word);
  });
}
