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
  const lines = described.filter(
    (one) => one.alien === null && one.container !== home && one.block.text.length <= MAX_LENGTH && !one.isHeading,
  );
  // One search for each word, and not one for each line: most pages have none of them.
  const all = lines.map((one) => one.lower).join('\n');
  const words = MAIL_WORDS.filter((word) => all.includes(word));
  if (words.length === 0) return [];
  const told = new Set(words.filter((word) => prose.some((one) => one.lower.includes(word) && !one.isOffer)));
  return lines.filter((one) => {
    const word = words.find((mail) => one.lower.includes(mail));
    if (word === undefined || told.has(word)) return false;
    return !OF_OTHERS.test(one.lower) && aroundParts(one.container).parts === 0;
  });
}
