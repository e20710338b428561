import type { Line } from './read-lines.ts';

/** Shorter lines repeat in lists and tables; UTF-16 units. */
const MIN_LENGTH = 30;

/** Lines that stand more than once, word for word, with the same link: the page puts them in, not the writer. Linear. */
export function findRepeated(lines: readonly Line[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [i, { text, links }] of lines.entries()) {
    const href = links[0]?.href ?? '';
    if (text.length < MIN_LENGTH || href === '') continue;
    const key = `${text}\n${href.split(/[?#]/)[0]}`;
    const found = places.get(key);
    if (found === undefined) places.set(key, [i]);
    else found.push(i);
  }
  return new Set([...places.values()].filter((list) => list.length > 1).flat());
}
