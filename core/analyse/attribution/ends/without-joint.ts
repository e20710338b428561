import type { Span } from '../../../text/span.ts';

/** Joins what is said to the writer's next clause; with a word behind it, it is no part of either. */
const JOINT = /(?:,?\s(?:and|or|but|when|until|because|after|while|although|though|if)){1,3},?$/;
/** Longest joint, in characters. */
const REACH = 28;

/** "At the White House on | Monday", "his vote this | morning": cut before the day. */
const BEFORE_DAY = / (?:on|this|last|late|early|earlier)$/;
const DAY =
  /^ (?:\p{Lu}\p{Ll}{2,5}day|January|February|March|April|May|June|July|August|September|October|November|December|week|month|year|morning|afternoon|evening|night|today|yesterday)\b/u;

/** What is said without the "and" or "after" at its end, behind which the writer goes on, and without the "on" before a day. */
export function withoutJoint(text: string, { start, end }: Span): Span {
  if (!/^,? [\p{L}\p{N}]/u.test(text.slice(end, end + 3))) return { start, end };
  const from = Math.max(start, end - REACH);
  const isDay = DAY.test(text.slice(end, end + 16));
  const joint = (isDay ? BEFORE_DAY : JOINT).exec(text.slice(from, end)) ?? JOINT.exec(text.slice(from, end));
  return joint === null || from + joint.index <= start ? { start, end } : { start, end: from + joint.index };
}
