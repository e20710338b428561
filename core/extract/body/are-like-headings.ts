import type { Described } from '../blocks/described.ts';
import { ownNames } from '../blocks/own-names.ts';

/** True for headings in the same place of like boxes: the boxes have the same names, or the headings have a name of their own. */
export function areLikeHeadings(one: Described, other: Described): boolean {
  if (!one.isHeading || one.block.path !== other.block.path) return false;
  const names = ownNames(one);
  return one.boxNames === other.boxNames || (names !== '' && names === ownNames(other));
}
