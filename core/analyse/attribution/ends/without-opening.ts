import type { Span } from '../../../text/span.ts';

/** "Meanwhile Harbour leader Ann Lee said", "Later Ann Lee said", "But last night leading Tories said", "And in Ohio, a poll found": they join sentences and say when. */
const OPENING =
  /^(?:(?:Meanwhile|Elsewhere|However|And|But|Yet|As|(?:Later|Earlier)(?=,? \p{Lu})|[Yy]esterday|(?:[Ll]ast|[Tt]his) (?:night|week|month|year|morning|afternoon|evening|weekend)|(?:Representing|Defending|Prosecuting|Mitigating|Speaking|Writing|Closing|Opening|Responding|Sentencing|Addressing|Paying tribute) [^,]{2,40}(?=, \p{Lu})|[Ii]n (?:\p{Lu}[\p{L}-]+ (?:and )?){0,3}\p{Lu}[\p{L}-]+(?=,)),? )+(?=[\p{L}\p{N}])/u;
/** Longest opening, in characters. */
const REACH = 60;
/** "Last year’s figures", "As and Bs", "And Partners": what is left must be a source. */
const NO_SOURCE = /^(?:and|or|to|of|in|on|at|the)? ?$|^['’]/;

/** A source without the words that open its sentence before it. */
export function withoutOpening(text: string, { start, end }: Span): Span {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + REACH)))?.[0] ?? '';
  const isAll = opening === '' || NO_SOURCE.test(text.slice(start + opening.length, end));
  return isAll ? { start, end } : { start: start + opening.length, end };
}
