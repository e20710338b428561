import type { Span } from '../../../text/span.ts';

/** "Ann Lee in his accompanying", "Ann Lee, at a", "Mr Lee, making a": cut in the middle of what is told of the occasion. */
const CUT =
  /(?<=[\p{L}\p{N}).’'])(?:,? (?:in|on|at|by|for|during|after|before|from|with|to)(?: (?:(?:the|an?|his|their|its)(?: \p{Ll}+(?:ing|ed))?|her \p{Ll}+(?:ing|ed)))?|, \p{Ll}+ing(?: (?:in|on|at|by|for|during|after|before|from|with|to))?(?: (?:the|an?|his|her|their|its))?)$/u;
/** Longest of these ends, in characters. */
const REACH = 40;

/** A source without the beginning of a phrase that the net stopped in; "the man I live with" said so is whole. */
export function endSource(text: string, { start, end }: Span, cue: Span | undefined): Span {
  if (!/^ [\p{L}\p{N}]/u.test(text.slice(end, end + 2)) || cue?.start === end + 1) return { start, end };
  const from = Math.max(start, end - REACH);
  const cut = CUT.exec(text.slice(from, end));
  return cut === null || from + cut.index <= start ? { start, end } : { start, end: from + cut.index };
}
