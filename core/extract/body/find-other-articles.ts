import type { Described } from '../blocks/described.ts';

/**
 * Blocks in an `<article>` beside the one that holds the headline and most of the text: cards of other stories, built as
 * the article is. Numbers of blocks; boxes count from `offset` before, `title` is the headline's.
 */
export function findOtherArticles(
  described: readonly Described[],
  home: string,
  title: number,
  offset: number,
): ReadonlySet<number> {
  const others = new Set<number>();
  const main = title < 0 ? null : (described[title] as Described).box.article;
  if (main === null) return others;
  let inside = 0;
  let outside = 0;
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    const isInside = main.start <= i + offset && i + offset < main.end;
    const isText = one.isProse && one.container === home && one.alien === null;
    if (isInside) {
      if (isText) inside += one.ownLetters;
      continue;
    }
    if (isText) outside += one.ownLetters;
    const other = one.box.article;
    if (other !== null && (other.end <= main.start || other.start >= main.end)) others.add(i);
  }
  // A header may be an <article> of its own.
  return inside > outside ? others : new Set();
}
