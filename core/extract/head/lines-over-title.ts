import type { Described } from '../blocks/described.ts';

/** Section, author, day, hour, headline, standfirst, buttons: an element with more in it is the page's head. */
const MAX_LINES = 10;

/** The lines over a headline in the widest small element with it that ends before the text; with numbers of their own. */
export function linesOverTitle(
  described: readonly Described[],
  headline: number,
  text: number,
): { d: Described; i: number }[] {
  let start = headline;
  let box = described[headline]?.box ?? null;
  for (; box !== null && box.end <= text && box.end - box.start <= MAX_LINES; box = box.outer) start = box.start;
  return described.slice(start, headline).map((d, i) => ({ d, i: start + i }));
}
