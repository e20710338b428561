import type { Span } from '../../text/span.ts';

/** Joins what is said to the writer's next clause; with a word behind it, it is no part of either. */
const JOINT = /(?:,?\s(?:and|or|but|when|until|because|after|while|although|though|if)){1,3},?$/;
/** Longest joint, in characters. */
const REACH = 28;

/** What is said without the "and" or "after" at its end, behind which the writer goes on. */
export function withoutJoint(text: string, { start, end }: Span): Span {
  if (!/^,? [\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return { start, end };
  const from = Math.max(start, end - REACH);
  const joint = JOINT.exec(text.slice(from, end));
  return joint === null || from + joint.index <= start ? { start, end } : { start, end: from + joint.index };
}
