/** "OSLO (Northwire) – ", "BERGEN, June 3 — ", "Oslo (nw) - ": a place in capitals, or one with an agency, before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,[^–—\n"“”]{1,30}?)?(?:\([^)\n]{1,20}\))?|\p{Lu}[^–—\n"“”().]{1,30}\([^)\n]{1,20}\))\s?[-–—]{1,2}\s/u;

/** Where a sentence begins behind its dateline, which is the agency's and no part of what is told; `start` where it has none. */
export function datelineEnd(text: string, start: number): number {
  return start + (DATELINE.exec(text.slice(start, start + MAX_LENGTH))?.[0].length ?? 0);
}

const MAX_LENGTH = 90;
