import type { Mark } from '../../page/overlay/mark.ts';

/** True where a page's text has more than half of the passages that were marked in `before`: it has been added to, or rendered anew, and has not gone elsewhere. */
export function saysStill(text: string, marks: readonly Mark[], before: string): boolean {
  const isSaid = ({ note }: Mark) => note.content.every(({ start, end }) => text.includes(before.slice(start, end)));
  return marks.filter(isSaid).length * 2 > marks.length;
}
