import type { Described } from '../blocks/described.ts';

/** What parts a site's name from the headline. */
const BORDER = /\s[|–—-]\s/;
/** With more running text over it, a heading is no headline; a site's motto is short. */
const MAX_LETTERS_ABOVE = 150;

/**
 * Number of the headline where several parts of the page's title are headings over the text, "The Northern Coast Messenger" and
 * "Ferry vote": the last of them, since the site's name stands over all, however much of the title it is; -1 elsewhere.
 */
export function findTitlePart(described: readonly Described[], title: string | null): number {
  const parts = (title ?? '').toLowerCase().split(BORDER);
  if (parts.length < 2) return -1;
  const found = new Set<string>();
  let last = -1;
  let letters = 0;
  for (let i = 0; i < described.length && letters <= MAX_LETTERS_ABOVE; i++) {
    const one = described[i] as Described;
    if (one.isProse) letters += one.ownLetters;
    if (!one.isHeading || one.alien !== null || !parts.includes(one.lower)) continue;
    found.add(one.lower);
    last = i;
  }
  return found.size > 1 ? last : -1;
}
