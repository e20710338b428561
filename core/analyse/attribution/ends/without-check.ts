import type { Span } from '../../../text/span.ts';

const CHECKED =
  "(?:could|can|have|has|had)(?: not|n[’']t)(?: yet)?(?: been)?(?: able to)?(?: (?:immediately|independently|be))*(?: (?:verif(?:y|ied)|confirm(?:ed)?|corroborated?)(?!\\p{L}|,))";
/** The writer's clause that nobody could check it, with its subject: "he could not confirm" is said. */
const CHECK = new RegExp(
  `(?:,? (?:but|though|although|while)|[;,]) (?:(?:this|that|these|those|neither|none|which|claims?|(?:an?|the|his|her|its|their) (?:claims?|figures?|reports?|accounts?|allegations?|assertions?|statements?|numbers?|toll))(?: of [^,;]{1,40})? (?=${CHECKED.replace('(?: able to)?', '')})|it (?=could not (?:immediately |independently )*be )|(?:\\p{Lu}[\\p{L}’'.-]*|the (?:\\p{Lu}?[\\p{L}’'.-]+))(?: \\p{Lu}[\\p{L}’'.-]*){0,3} (?=\\w+(?: not|n[’']t)(?: been able to)? (?:immediately|independently) ))${CHECKED}`,
  'u',
);
/** Without one of these words there is no such clause, and most contents have none. */
const CHECKS = /verif|confirm|corroborat/;
const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;
/** Longest content looked through, in characters. */
const MAX_LENGTH = 600;

/** What is said without the writer's word that it could not be verified. */
export function withoutCheck(text: string, { start, end }: Span): Span {
  const words = text.slice(start, Math.min(end, start + MAX_LENGTH));
  const at = CHECKS.test(words) ? words.search(CHECK) : -1;
  return at <= 0 || QUOTE.test(words.slice(at)) ? { start, end } : { start, end: start + at };
}
