import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** "3 of 12", "3 / 12": which picture, and of how many. */
const COUNT = /^(\d+)\D+(\d+)$/;
/** A mark out of five is no count of pictures; of two pages, a text has as well. */
const MIN_PICTURES = 3;
/** Captions may be long, but they are less than the text. */
const MAX_SHARE = 0.5;

/**
 * Blocks in an element that counts pictures ("1 of 12") and holds none of the text, for which `home` is the path: captions,
 * and what a gallery's buttons say. Numbers of blocks; boxes count from `offset` before, `title` is the headline's.
 */
export function findGallery(
  described: readonly Described[],
  home: string,
  { title, offset }: { title: number; offset: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  const counts = described.flatMap((one, i) => (i > title && isFirstOfMany(one) ? [i] : []));
  if (counts.length === 0) return found;
  const text = [0];
  const other = [0];
  for (const one of described) {
    const isText = one.isProse && one.alien === null;
    text.push((text.at(-1) as number) + (isText && one.container === home ? one.ownLetters : 0));
    other.push((other.at(-1) as number) + (isText && one.container !== home ? one.ownLetters : 0));
  }
  const sumIn = (sums: readonly number[], { start, end }: Box) =>
    (sums[Math.min(end - offset, described.length)] as number) - (sums[Math.max(start - offset, 0)] as number);
  const isGallery = (box: Box) =>
    box.start - offset > title && sumIn(text, box) === 0 && sumIn(other, box) < MAX_SHARE * (text.at(-1) as number);
  for (const i of counts) {
    let { box } = described[i] as Described;
    while (box.outer !== null && isGallery(box.outer)) box = box.outer;
    if (isGallery(box)) for (let at = box.start; at < box.end; at++) found.add(at - offset);
  }
  return found;
}

function isFirstOfMany({ lineReason, block }: Described): boolean {
  if (lineReason !== 'a count') return false;
  const [, first = '', all = ''] = COUNT.exec(block.text) ?? [];
  return Number(first) === 1 && Number(all) >= MIN_PICTURES;
}
