import type { Described } from './described.ts';

/** A block's own class names, id and role, without those of the elements around it. */
export function ownNames({ block: { hints } }: Described): string {
  return hints.slice(0, Math.max(0, hints.indexOf('|')));
}
