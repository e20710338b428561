import type { Described } from './described.ts';

const NAMES = /byline|author|writer|autor|(?:^|[^a-z])by(?:[^a-z]|$)/;
const OPENING = /^(?:by|von|por|par|di|autor:?)\s+(\S)/i;
const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;

/** True for a line that says who wrote an article, by its words or its class names. */
export function isByline({ block }: Described): boolean {
  if (block.text.length > MAX_LENGTH) return false;
  return opensAsByline(block.text) || NAMES.test(block.hints.slice(0, MAX_HINTS));
}

/** "By" and a letter: the letter's case is no help, since names stand in capitals and small ones. */
export function opensAsByline(text: string): boolean {
  const letter = OPENING.exec(text)?.[1];
  return letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();
}
