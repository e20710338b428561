import type { Span } from '../../text/span.ts';

/** "Said in a", "wrote the": cut before the noun. */
const CUT = /(?<=\p{L})(?: (?:in|at|during|on|to|for|with|as))? (?:an?|the)$/u;
/** Longest of these ends, in characters. */
const REACH = 14;

/** A cue without the article, and the preposition before it, that the net stopped behind: "said in a | statement". */
export function endCue(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - REACH);
  const cut = CUT.exec(text.slice(from, end));
  return { start, end: cut === null ? end : from + cut.index };
}
