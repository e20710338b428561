import { MAIL_WORDS } from '../../boilerplate/promo-words.ts';
import { aroundParts } from '../blocks/around-parts.ts';
import type { Described } from '../blocks/described.ts';

/** What a newsletter says of itself, and what joining means, is no longer. */
const MAX_LENGTH = 300;
/** "In its newsletter the board wrote": an offer speaks of the reader, not of others. */
const OF_OTHERS = /\b(?:s?he|his|its|said|says|wrote)\b/;

/**
 * Lines in other boxes than the text's own, `home`, that speak of newsletters, or of the terms one agrees to by joining, where
 * the text (`prose`) does not. What a text lists, quotes or tells of somebody is its own.
 */
export function findMailLines(
  described: readonly Described[],
  prose: readonly Described[],
  home: string,
): readonly Described[] {
  const told = new Map<string, boolean>();
  const isTold = (word: string) => {
    const known = told.get(word) ?? prose.some((one) => one.lower.includes(word) && !one.isOffer);
    told.set(word, known);
    return known;
  };
  return described.filter((one) => {
    if (one.container === home || one.block.text.length > MAX_LENGTH || one.isHeading) return false;
    const word = MAIL_WORDS.find((mail) => one.lower.includes(mail));
    return word !== undefined && !OF_OTHERS.test(one.lower) && aroundParts(one.container).parts === 0 && !isTold(word);
  });
}
