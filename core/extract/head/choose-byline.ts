import { BYLINE_LABEL } from './byline-label.ts';

/** A byline by its own words, and what follows "by". */
const SHOWN = new RegExp(String.raw`^${BYLINE_LABEL}:?\s+(.+)`, 'i');
/** Shorter parts of a name are initials and particles. */
const MIN_PART_LENGTH = 3;

/**
 * Who wrote an article, as text: what the page says of itself where the byline it shows has one of
 * those names in it, or where it shows none that is one by its words; else the shown one. Content
 * systems name the account that posted an article, and every story of an endless page has the first
 * one's author in its data.
 */
export function chooseByline(said: string | null, shown: string | null): string | null {
  if (said === null || shown === null) return said ?? shown;
  const names = SHOWN.exec(shown)?.[1]?.toLowerCase();
  // "By" and an outlet's or a person's name of one word may well be the same as what is said.
  if (names === undefined || !/\s/.test(names.trim())) return said;
  const parts = said.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return parts.some((part) => part.length >= MIN_PART_LENGTH && names.includes(part)) ? said : shown;
}
