import type { Span } from '../../../text/span.ts';
import { NAME_PARTICLES } from '../../sourcing/names/name-particles.ts';

const PARTICLE = `(?:${[...NAME_PARTICLES].join('|')})`;
/** The rest of a name: " Trump" behind "Donald" or "Mr."; not " Aims Insult At", a headline's words. */
const ONWARD = new RegExp(
  `^(?: (?:${PARTICLE} ){0,2}\\p{Lu}[\\p{L}\\p{M}-]*){1,2}(?![\\p{L}\\p{M}\\p{N}]| \\p{Lu})`,
  'u',
);
const ENDS_IN_NAME = new RegExp(
  `(?:^| )(?:\\p{Lu}[\\p{L}\\p{M}'’-]*|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|Prof)\\.)(?: ${PARTICLE}){0,2}$`,
  'u',
);
/** A last name cut before its last particle: "den Berg". */
const CUT = new RegExp(`^${PARTICLE} `, 'u');
const BEFORE = new RegExp(`(?<![\\p{L}\\p{M}'’-])(?:${PARTICLE} ){1,2}$`, 'iu');
const COURTESY = /(?<![\p{L}\p{M}'’-])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Lord|Lady|Dame)\.? $/u;
/** How far a name is followed, in characters. */
const REACH = 60;

/**
 * A source that ends inside a name, up to the name's end; `taken` are the words of cue and content. All 17 that it makes longer in a fifth of PolNeAR's training part are names the net cut short (2026-11).
 */
export function wholeName(text: string, cut: Span, taken: readonly Span[]): Span {
  const source = withBeginning(text, cut, taken);
  if (!ENDS_IN_NAME.test(text.slice(Math.max(source.start, source.end - REACH), source.end))) return source;
  const onward = ONWARD.exec(text.slice(source.end, source.end + REACH))?.[0] ?? '';
  const rest = { start: source.end, end: source.end + onward.length };
  const isTaken = taken.some(({ start, end }) => start < rest.end && rest.start < end);
  return onward === '' || isTaken ? source : { start: source.start, end: rest.end };
}

/** "van den Berg" for "den Berg", "Mrs Lund" for "Lund". */
function withBeginning(text: string, source: Span, taken: readonly Span[]): Span {
  const isCut = CUT.test(text.slice(source.start, source.start + REACH));
  const opening = text.slice(Math.max(0, source.start - REACH), source.start);
  const before = (isCut ? BEFORE : COURTESY).exec(opening)?.[0] ?? '';
  const start = source.start - before.length;
  return taken.some((span) => span.start < source.start && start < span.end) ? source : { start, end: source.end };
}
