import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';

/** UTF-16 units. Shorter ones are titles and questions. */
const MIN_LENGTH = 50;

/** True for a heading that tells something in a sentence: lists of pictures have their text in such headings. */
export function isToldHeading({ isHeading, linkShare, block }: Described): boolean {
  return isHeading && linkShare === 0 && block.text.length >= MIN_LENGTH && isSentenceEnd(block.text);
}
