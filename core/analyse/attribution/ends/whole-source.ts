import type { Span } from '../../../text/span.ts';
import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';

/** How far behind a source its cue may stand, in characters. */
const MAX_GAP = 120;
const DESCRIBED = /^(?:the|an?|one|his|her|its|their|our|\p{Lu}[\p{L}-]+['’]s) /iu;
/** "at the hospital" or, where the source ends in "of", "the port": no verb stands there. */
const ONWARD = "(?: (?:of|at|in|for|from|with|on)(?: [\\p{L}\\p{N}’'-]+){1,7}?)?";
const BEHIND_OF = "(?: [\\p{L}\\p{N}’'-]+){0,6}?";
/** "Cllr Jo Nunn (Con)" */
const NAME = ", (?:\\p{Lu}[\\p{L}'’.-]* ){1,4}?\\p{Lu}[\\p{L}'’-]+(?: \\([^()]{1,24}\\))?";
/** ", Cllr Jo Nunn, " behind "the council's cabinet member for waste". */
const NAMED = new RegExp(`^(${ONWARD}${NAME}), $`, 'u');
const NAMED_BEHIND_OF = new RegExp(`^(${BEHIND_OF}${NAME}), $`, 'u');
const ENDS_IN_OF = / (?:of|for|at|the)$/u;
const RELATIVE = /, (?:who|whose|which)(?= |$)/u;
/** The rest of "who did not": " wish to be named, " up to the comma. */
const REST = /^( [^,.;:!?"“”()—–]{1,100}), $/u;

/** "A leaked letter written by", "a statement from", at a clause's beginning. */
const MADE_BY =
  /(?<=^|[.!?,;:\n]["”’]? ?)(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Tt]heir|[Ii]ts) (?:[\p{L}-]+ ){0,3}?([\p{L}-]+) (?:(?:(?:\p{Ll}+ed|written|seen|sent|drawn up|led) )?by|from) $/u;
const MAX_MADE_BY = 80;

/**
 * A source with the name that stands between it and its cue ("the member for waste, Cllr Jo Nunn, said"), and with the
 * end of what is told of it ("one resident, who did not wish to be named, said") where it was cut short; without it
 * where its end cannot be told. `taken` are the words of cue and content.
 */
export function wholeSource(text: string, cut: Span, cue: Span | undefined, taken: readonly Span[]): Span {
  if (cue === undefined || cue.start < cut.end || cue.start - cut.end > MAX_GAP) return cut;
  const source = withDocument(text, cut, cue, taken);
  const words = text.slice(source.start, source.end);
  const gap = text.slice(source.end, cue.start);
  const onward = DESCRIBED.test(words) ? nameBehind(words, gap) : 0;
  const relative = words.search(RELATIVE);
  const isCut = relative > 0 && !words.slice(relative + 2).includes(',') && /^ \p{L}/u.test(gap);
  const rest = isCut ? (REST.exec(gap)?.[1] ?? '') : '';
  const end = source.end + (onward || rest.length);
  const isFree = !taken.some((span) => span.start < end && source.end < span.end);
  if (end > source.end && isFree) return { start: source.start, end };
  return isCut && gap.includes(',') ? { start: source.start, end: source.start + relative } : source;
}

/** "A petition signed by 11,000 people" for "11,000 people" before "called": it is the petition's subject and verb. */
function withDocument(text: string, source: Span, cue: Span, taken: readonly Span[]): Span {
  const [all = '', noun = ''] = MADE_BY.exec(text.slice(Math.max(0, source.start - MAX_MADE_BY), source.start)) ?? [];
  const start = source.start - all.trimStart().length;
  const isFree = !taken.some((span) => span.start < source.start && start < span.end);
  const isDocument = DOCUMENTS.has(noun) && /^ (?:has |had )?$/.test(text.slice(source.end, cue.start));
  return isDocument && isFree ? { start, end: source.end } : source;
}

/** How far it is to the end of the name that stands between a description and its cue; 0 for none. */
function nameBehind(words: string, gap: string): number {
  // A source may have taken the comma along.
  const comma = words.endsWith(',') ? 1 : 0;
  const named = (ENDS_IN_OF.test(words) ? NAMED_BEHIND_OF : NAMED).exec(','.repeat(comma) + gap)?.[1] ?? '';
  return Math.max(0, named.length - comma);
}
