import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** A name behind a dash, with its role, is no longer; in UTF-16 units. */
const MAX_NAME = 140;
const OPENS = /^["\u201C\u201D\u201E\u00AB]/u;
const SIGNED =
  /["\u201C\u201D\u00BB](\s*)(\u2014|\u2013|\u2015|--)(\s*)(\p{Lu}[\p{L}\p{M}.'\u2019-]*(?: [\p{L}\p{M}.'\u2019-]+){0,5}?)(, [\p{L}\p{M}\p{N} ,'\u2019&-]{2,80})?\.?\s*$/u;
/** A clause is no role: "— Ann Lee, who led it, was not there". */
const CLAUSE =
  /(?<!\p{L})(?:who|which|whose|is|was|were|are|has|have|had|said|says|told|wrote|added|did|will|would)(?!\p{L})/u;
/** What is said ends as a sentence does, which titles of works do not. */
const SENTENCE = /[.!?\u2026]$/u;
/** Share of paragraphs like it that a careful reader would mark; letters pages and reactions are made of them. */
const CONFIDENCE = 0.9;

/**
 * Paragraphs that are a quotation signed by its author, with a role or not: “We were not asked.” ― Ann Lee, nurse. The
 * dash is the cue. Linear: only a paragraph's last words are matched.
 */
export function findSignedQuotes(text: string, paragraphs: readonly Span[]): RawAttribution[] {
  return paragraphs.flatMap((paragraph) => {
    const start = paragraph.start + leadingBlanks(text, paragraph);
    if (!OPENS.test(text.slice(start, start + 1))) return [];
    const tailStart = Math.max(start + 1, paragraph.end - MAX_NAME);
    const found = SIGNED.exec(text.slice(tailStart, paragraph.end));
    if (found === null) return [];
    const [, gap = '', dash = '', blank = '', words = '', role = ''] = found;
    const name = role === '' ? words.replace(/\.$/, '') : words + role;
    const close = tailStart + found.index + 1;
    if (role !== '' && (CLAUSE.test(role) || !SENTENCE.test(text.slice(start, close - 1)))) return [];
    const cue = { start: close + gap.length, end: close + gap.length + dash.length };
    const source = { start: cue.end + blank.length, end: cue.end + blank.length + name.length };
    return [{ source: [source], cue: [cue], content: [{ start, end: close }], confidence: CONFIDENCE }];
  });
}

function leadingBlanks(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charAt(at).trim() === '') at++;
  return at - start;
}
