import type { Described } from '../blocks/described.ts';
import { titleParts } from './title-parts.ts';

/** With more running text over it, a heading is no headline; a site's motto is short. */
const MAX_LETTERS_ABOVE = 150;

/** A heading that is a part of the page's title, and which. */
interface Found {
  one: Described;
  part: number;
}

/**
 * Number of the headline where several parts of the page's title are headings over the text, "The Northern Coast Messenger" and
 * "Ferry vote": the last of them, since the site's name stands over all, however much of the title it is; -1 elsewhere.
 */
export function findTitlePart(described: readonly Described[], title: string | null): number {
  const parts = titleParts(title ?? '');
  if (parts.length < 2) return -1;
  const found: Found[] = [];
  let last = -1;
  let letters = 0;
  for (let i = 0; i < described.length && letters <= MAX_LETTERS_ABOVE; i++) {
    const one = described[i] as Described;
    if (one.isProse) letters += one.ownLetters;
    const part = one.isHeading && one.alien === null ? parts.indexOf(one.lower) : -1;
    if (part < 0 || found.some((over) => over.part < part && isBelow(one, over.one))) continue;
    found.push({ one, part });
    last = i;
  }
  return new Set(found.map(({ part }) => part)).size > 1 ? last : -1;
}

/** Below a headline, in the element it stands in, a paper or a section may be named as well, and behind it in the title. */
function isBelow(one: Described, over: Described): boolean {
  let { box: around } = over;
  while (around.end - around.start < 2 && around.outer !== null) around = around.outer;
  let { box } = one;
  while (box.depth > around.depth && box.outer !== null) box = box.outer;
  return box === around;
}
