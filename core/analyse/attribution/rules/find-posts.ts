import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** A signature is no longer: name, handle, date; in UTF-16 units. */
const MAX_SIGNATURE = 140;
/** Two parts a post's signature always has, the dash and the handle; a date may follow. */
const SIGNATURE =
  /(\u2014|\u2013|\u2015|--)(\s*)([^\s\u2014\u2013\u2015@()][^\u2014\u2013\u2015@()\n]{0,79}?)\s*\(@\w{1,30}(?:@[\w.-]{1,60})?\)[\s,:\u00B7]*(?:\p{L}{3,9}\.? \d{1,2}(?:, |\.? )\d{4}|\d{1,2}\.? \p{L}{3,9}\.? \d{4})?[\s.]*(?:<\/\w+>)?[\s.]*$/u;
/** What a file that kept its markup may have before the words. */
const TAG = /^<[^<>]{1,300}>/;
/** As sure as a signed quotation: the form is the network's own. */
const CONFIDENCE = 0.9;

/**
 * Posts quoted with the network's own signature, "… — Ann Lee (@annlee) May 3, 2026": the dash is the cue, what stands
 * before it in the paragraph the content, or the paragraph before where the signature has one of its own. Linear: only
 * a paragraph's last words are matched.
 */
export function findPosts(text: string, paragraphs: readonly Span[]): RawAttribution[] {
  return paragraphs.flatMap((paragraph, number) => {
    const tailStart = Math.max(paragraph.start, paragraph.end - MAX_SIGNATURE);
    const found = SIGNATURE.exec(text.slice(tailStart, paragraph.end));
    if (found === null) return [];
    const [, dash = '', blank = '', name = ''] = found;
    const at = tailStart + found.index;
    const before = wordsOf(text, { start: paragraph.start, end: at });
    const content = before ?? wordsOf(text, paragraphs[number - 1]);
    if (content === null) return [];
    const cue = { start: at, end: at + dash.length };
    const start = cue.end + blank.length;
    return [{ source: [{ start, end: start + name.length }], cue: [cue], content: [content], confidence: CONFIDENCE }];
  });
}

/** The span without a tag before it and white space around it; null if nothing is left. */
function wordsOf(text: string, span: Span | undefined): Span | null {
  if (span === undefined) return null;
  const words = text.slice(span.start, span.end);
  const from = TAG.exec(words)?.[0].length ?? 0;
  const start = span.start + from + (words.length - from - words.slice(from).trimStart().length);
  const end = span.start + words.trimEnd().length;
  return start < end ? { start, end } : null;
}
