import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** Two boxes under one title may be parts of a text. */
const MIN_SLIDES = 3;
/** "Our pick", "Update", "The claim": shorter headings are labels, or who speaks. */
const MIN_TITLE_LENGTH = 15;

/**
 * Blocks in a row of boxes that all open with the same heading, and have one of their own below it: a slide show says its title
 * on every slide. Numbers of blocks; boxes count from `offset` before.
 */
export function findSlides(described: readonly Described[], offset: number): ReadonlySet<number> {
  const rows = new Map<Box, Map<string, Box[]>>();
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    if (!one.isHeading || one.block.text.length < MIN_TITLE_LENGTH) continue;
    const next = described[i + 1];
    // To know what is repeated, the whole page is gone through.
    if (next === undefined || !next.isHeading || !one.isRepeated || next.isRepeated) continue;
    for (let slide = one.box; slide.start === i + offset && slide.outer !== null; slide = slide.outer) {
      if (slide.end - slide.start < 2) continue;
      const byTitle = rows.get(slide.outer) ?? new Map<string, Box[]>();
      const slides = byTitle.get(one.lower) ?? [];
      slides.push(slide);
      rows.set(slide.outer, byTitle.set(one.lower, slides));
    }
  }
  const found = new Set<number>();
  for (const slides of [...rows.values()].flatMap((byTitle) => [...byTitle.values()])) {
    if (slides.length < MIN_SLIDES) continue;
    for (const { start, end } of slides) for (let i = start; i < end; i++) found.add(i - offset);
  }
  return found;
}
