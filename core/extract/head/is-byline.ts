import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { DATE_TEXT } from './is-date-line.ts';
import { opensAsByline } from './opens-as-byline.ts';

const NAMES = /byline|author|writer|autor|auteur|(?:^|[^a-z])(?:by|firma)(?:[^a-z]|$)/;
const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;
/** The address of an author's page, which many names lead to: class names that a tool made say nothing. */
const PROFILE = /\/(?:authors?|autor(?:en)?|auteurs?|autores|contributors?|staff)\/[^/?#]/i;
const MIN_LINK_SHARE = 0.5;
const MAX_NAME_WORDS = 5;

/** True for a line that says who wrote an article, by its words, its class names or where it leads. */
export function isByline({ block }: Described): boolean {
  const { text, hints, links, linkShare } = block;
  if (text.length > MAX_LENGTH) return false;
  if (opensAsByline(text)) return true;
  if (saysByline(hints)) return !isLongSentence(text);
  const profile = links.find(({ href }) => PROFILE.test(href));
  if (profile === undefined) return false;
  return linkShare > MIN_LINK_SHARE || (profile.start === block.start && DATE_TEXT.test(text) && !isSentenceEnd(text));
}

/** True where class names say that an author is named there. */
export const saysByline = (hints: string) => NAMES.test(hints.slice(0, MAX_HINTS));

/** "What contributors say is their own." in the authors' box; "Ann Lee Jr." and the like are short, or mostly capitals. */
function isLongSentence(text: string): boolean {
  if (!isSentenceEnd(text)) return false;
  const words = text.split(' ');
  return words.length > MAX_NAME_WORDS && 2 * words.filter(isSmall).length > words.length;
}

const isSmall = (word: string) => word.charAt(0) !== word.charAt(0).toUpperCase();
