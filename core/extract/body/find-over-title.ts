import type { Described } from '../blocks/described.ts';

/**
 * Prose over the headline in elements that end there, where the article's kind of box stands below it: notices, banners,
 * teasers in boxes of the same path. Numbers of blocks; boxes count from `offset` before, `title` is the headline's.
 */
export function findOverTitle(
  described: readonly Described[],
  home: string,
  title: number,
  offset: number,
): ReadonlySet<number> {
  const over = new Set<number>();
  let above = 0;
  let below = 0;
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    if (!one.isProse || one.container !== home || one.alien !== null) continue;
    if (i > title) below += one.ownLetters;
    else if ((one.box.outer?.end ?? Number.POSITIVE_INFINITY) - offset <= title) {
      over.add(i);
      above += one.ownLetters;
    }
  }
  // A line below the text that the page's title names, too, is no headline of it.
  return below > above ? over : new Set();
}
