import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** Two boxes under one title may be parts of a text. */
const MIN_SLIDES = 3;

/**
 * Blocks in a row of boxes that all open with the same heading: a slide show says its title on every slide. Numbers of blocks;
 * boxes count from `offset` before.
 */
export function findSlides(described: readonly Described[], offset: number): ReadonlySet<number> {
  const rows = new Map<Box, Map<string, Box[]>>();
  for (const [i, one] of described.entries()) {
    if (!one.isHeading || !one.isRepeated) continue;
    for (let slide = one.box; slide.start === i + offset && slide.outer !== null; slide = slide.outer) {
      if (slide.end - slide.start < 2) continue;
      const byTitle = rows.get(slide.outer) ?? new Map<string, Box[]>();
      rows.set(slide.outer, byTitle.set(one.lower, [...(byTitle.get(one.lower) ?? []), slide]));
    }
  }
  const found = new Set<number>();
  for (const slides of [...rows.values()].flatMap((byTitle) => [...byTitle.values()])) {
    if (slides.length < MIN_SLIDES) continue;
    for (const { start, end } of slides) for (let i = start; i < end; i++) found.add(i - offset);
  }
  return found;
}
