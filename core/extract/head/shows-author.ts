import type { Described } from '../blocks/described.ts';

/** Longer lines speak of somebody. */
const MAX_LENGTH = 120;

/** True where one of these lines names the first author that the page's data tells of: then the data is of the text below them. */
export function showsAuthor(lines: readonly Described[], said: string | null): boolean {
  const [name = ''] = (said ?? '').toLowerCase().split(/,| and | & /);
  // One word may be the site's own name, or part of another's.
  return (
    name.includes(' ') && lines.some(({ block, lower }) => block.text.length <= MAX_LENGTH && lower.includes(name))
  );
}
