import type { Span } from '../../../text/span.ts';

/** "Britain’s second-largest store", "a charity in Wick", "which makes boats", "who mends nets": they explain a name before them. */
const EXPLAINS = /^(?:(?:an?|the|one|its|his|her|their) |\p{Lu}[\p{L}-]+['’]s |(?:who|which|whose) \p{L})/u;
/** They open sentences and no names. */
const NO_NAME =
  '(?!(?:In|On|At|By|For|From|To|As|After|Before|During|Since|Under|Over|Near|Off|Across|Around|Outside|Like|Unlike|Of|With|Without|Despite|When|While|If|Asked|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Yesterday|Today|Meanwhile|However|Now|Then|Earlier|Later|Last|This|Still|Also|Here|There|But|And|Even|So|Yet|Instead|Indeed)[, ])';
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&’'.-]*";
const NAME = `${NO_NAME}${WORD}(?: (?:(?:of|and|&|for|van|de) )?${WORD}){0,4}`;
/** The name a sentence opens with, with short forms and ages: "Harbour Books (HAB), ", "Bo Fell, 40, of Wick, ". */
const HEAD = new RegExp(
  `(?:^|[.!?]["”’)]* |\\n|["“])(?:(?:But|And|Even|Meanwhile),? )?((?:[Tt]he )?${NAME}(?: \\([^()]{1,12}\\))?(?:, (?:\\d{1,3}|(?:of|from|in) ${NAME}))*), $`,
  'u',
);
/** Longest head, in characters. */
const REACH = 100;

/**
 * A source before its cue that only explains a name, with the name: "Harbour Books, Norland’s largest store, warned" is Harbour
 * Books. `taken` are the words of cue and content.
 */
export function withHead(text: string, source: Span, cue: Span | undefined, taken: readonly Span[]): Span {
  if (cue === undefined || cue.start < source.end || !EXPLAINS.test(text.slice(source.start, source.end)))
    return source;
  // "In Wick the mayor said so" has no comma before its verb.
  if (!/^.?, $/su.test(text.slice(source.end - 1, cue.start))) return source;
  const head = HEAD.exec(text.slice(Math.max(0, source.start - REACH), source.start))?.[1] ?? '';
  const start = source.start - head.length - 2;
  const isTaken = taken.some((span) => span.start < source.start && start < span.end);
  return head === '' || isTaken ? source : { start, end: source.end };
}
