import type { Described } from './described.ts';
import { opensAsByline } from './opens-as-byline.ts';

const NAMES = /byline|author|writer|autor|auteur|(?:^|[^a-z])(?:by|firma)(?:[^a-z]|$)/;
const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;
/** The address of an author's page, which many names lead to: class names that a tool made say nothing. */
const PROFILE = /\/(?:authors?|autor(?:en)?|auteurs?|autores|contributors?|staff)\/[^/?#]/i;
const MIN_LINK_SHARE = 0.5;

/** True for a line that says who wrote an article, by its words, its class names or where it leads. */
export function isByline({ block }: Described): boolean {
  const { text, hints, links, linkShare } = block;
  if (text.length > MAX_LENGTH) return false;
  if (opensAsByline(text) || NAMES.test(hints.slice(0, MAX_HINTS))) return true;
  return linkShare > MIN_LINK_SHARE && links.some(({ href }) => PROFILE.test(href));
}
