import type { Described } from '../blocks/described.ts';
import { isDateAlone } from './is-date-line.ts';
import type { Line } from './line.ts';

/** Section, author, day, hour, headline, standfirst, buttons: an element with more in it is the page's head. */
const MAX_LINES = 10;

/**
 * The lines over a headline in the widest small element with it that ends before the text, or in its own `<article>`, and right
 * over it a day set as a heading, over all that a blog has of one day; with numbers of their own.
 */
export function linesOverTitle(described: readonly Described[], headline: number, text: number): Line[] {
  let start = headline;
  let box = described[headline]?.box ?? null;
  const article = box?.article ?? null;
  for (; box !== null && box.end <= text && box.end - box.start <= MAX_LINES; box = box.outer) start = box.start;
  if (article !== null && headline - article.start <= MAX_LINES) start = Math.min(start, article.start);
  const over = described[start - 1];
  if (over?.isHeading && isDateAlone(over.block.text)) start--;
  return described.slice(start, headline).map((d, i) => ({ d, i: start + i }));
}
