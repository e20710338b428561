import type { Span } from '../../../text/span.ts';
import { saysNext } from '../sentences/says-next.ts';

const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;

/** "Management puts the figure at 62"; "it put the cost too low" goes on. */
const PUTS =
  /^(?!(?:it|he|she|they|we|i|one|another) )[^,;]{1,40}? puts? (?:the|that) (?:figure|number|toll|total|cost|price|loss)(?: [^\s,;]{1,20}){0,3}? at /iu;
/** Words behind the semicolon that are read. */
const MAX_WORDS = 6;

/** What is said up to a semicolon behind which somebody else's verb of saying comes: "three died; Moscow denies it". */
export function withoutNextClause(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const at = words.indexOf('; ');
  if (at < 0 || QUOTE.test(words)) return { start, end };
  const next = words.slice(at + 2);
  return PUTS.test(next) || saysNext(next.toLowerCase().split(/\s+/, MAX_WORDS))
    ? { start, end: start + at }
    : { start, end };
}
