import type { Described } from './described.ts';

/** The class names around a block, without its own; "section-3" is one of many. */
export function boxHints({ block: { hints } }: Described): string {
  return hints.slice(hints.indexOf('|') + 1).replace(/\d+/g, '#');
}
