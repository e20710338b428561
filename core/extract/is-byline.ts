import type { Described } from './described.ts';
import { opensAsByline } from './opens-as-byline.ts';

const NAMES = /byline|author|writer|autor|auteur|(?:^|[^a-z])(?:by|firma)(?:[^a-z]|$)/;
const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;

/** True for a line that says who wrote an article, by its words or its class names. */
export function isByline({ block }: Described): boolean {
  if (block.text.length > MAX_LENGTH) return false;
  return opensAsByline(block.text) || NAMES.test(block.hints.slice(0, MAX_HINTS));
}
