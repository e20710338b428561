import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** "3 of 12", "3 / 12": which picture, and of how many. */
const COUNT = /^0*1\D+(\d+)$/;
/** A mark out of five is no count of pictures; of two pages, a text has as well. */
const MIN_PICTURES = 3;
/** "01:24": how long a film is, in a box with its title, what is to be seen and a button; many are hours of a chronology. */
const LENGTH = /^\d{1,2}:\d\d$/;
/** "100 von 200" is the longest of both. */
const MAX_LENGTH = 11;
const MAX_FILMS = 3;
const MAX_FILM_BLOCKS = 5;
/** Captions may be long, but they are less than the text. */
const MAX_SHARE = 0.5;

/**
 * Blocks in an element that counts pictures ("1 of 12"), or in a small one that says how long a film is, and that holds none of
 * the text, for which `home` is the path: captions, and what a gallery's buttons say. Numbers of blocks; boxes count from `offset` before, `title` is the headline's.
 */
export function findGallery(
  described: readonly Described[],
  home: string,
  { title, offset }: { title: number; offset: number },
): ReadonlySet<number> {
  const found = new Set<number>();
  const short: number[] = [];
  for (let i = title + 1; i < described.length; i++) {
    if ((described[i] as Described).block.text.length <= MAX_LENGTH) short.push(i);
  }
  const below = (is: (one: Described) => boolean) => short.filter((i) => is(described[i] as Described));
  const counts = below(isFirstOfMany);
  const films = below(({ block }) => LENGTH.test(block.text)).filter((i) => !isOverText(described, i, offset));
  if (counts.length === 0 && films.length === 0) return found;
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
  const add = (i: number, isOne: (box: Box) => boolean) => {
    let { box } = described[i] as Described;
    while (box.outer !== null && isOne(box.outer)) box = box.outer;
    if (isOne(box)) for (let at = box.start; at < box.end; at++) found.add(at - offset);
  };
  for (const i of counts) add(i, isGallery);
  const isFilm = (box: Box) => box.end - box.start <= MAX_FILM_BLOCKS && isGallery(box);
  if (films.length <= MAX_FILMS) for (const i of films) add(i, isFilm);
  return found;
}

/** The hour, at the beginning of its element and over what happened then. */
function isOverText(described: readonly Described[], i: number, offset: number): boolean {
  const { isHeading, box: own } = described[i] as Described;
  let box = own;
  while (box.end - box.start < 2 && box.outer !== null) box = box.outer;
  return isHeading || (box.start === i + offset && described[i + 1]?.isProse === true);
}

function isFirstOfMany(one: Described): boolean {
  const all = COUNT.exec(one.block.text)?.[1];
  // What a line is takes longer to tell, and few are a count.
  return all !== undefined && Number(all) >= MIN_PICTURES && one.lineReason === 'a count';
}
