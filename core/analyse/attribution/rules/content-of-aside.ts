import type { Span } from '../../../text/span.ts';
import type { Sides } from './sides-of-cue.ts';

/** Whether what is said goes on behind the source: "The firm, according to Lund, will close". */
export const isAside = ({ tokens, to, right, isBetweenDashes, goesOn }: Sides): boolean =>
  (isBetweenDashes || tokens[to + 1]?.word === ',') && right !== null && goesOn;

/** What is said before ", according to Lund", and behind it where it goes on. */
export const contentOfAside = (sides: Sides): Span[] =>
  [sides.left, isAside(sides) ? sides.right : null].filter((span) => span !== null);
