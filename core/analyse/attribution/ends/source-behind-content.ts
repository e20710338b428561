import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';

/** What explains a name before it: "43, of Wick", "the lab’s director", "which has 40 staff". */
const EXPLAINS = /^(?:\d{1,3}(?=[, ])|(?:of|the|an?|its|his|her|their|which|who|whose) |\p{Lu}[\p{L}-]+[’']s )/u;
const RELATIVE = '(?:(?:which|who|whose) )?';
const NAME = "\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:(?:of|and|&|van|de) )?\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,4}";
/** The name between a comma or a quotation and what explains it; a body in small letters only before "which". */
const NAMED = new RegExp(`[,”"] (${NAME}, ${RELATIVE})$`, 'u');
const BODY = /[,”"] (the (?:\p{Ll}[\p{L}-]* )?\p{Ll}[\p{L}-]*, (?:which |who |whose )?)$/u;
/** "The lab’s | duty officer". */
const OWNER = /[,”"] ((?:the|an?|its|his|her|their) (?:\p{Ll}[\p{L}-]* ){0,2}[\p{L}-]+(?:[’']s )?)$/u;
/** Longest head read, in characters. */
const REACH = 80;

/**
 * The attribution with its source whole where it stands between what is said and its cue, with commas of its own: "The ice is thin,
 * Ann Lee, | 43, of Wick, | said". What is said ends before it.
 */
export function sourceBehindContent(text: string, found: RawAttribution): RawAttribution {
  const [source, more] = found.source;
  const [cue] = found.cue;
  if (source === undefined || more !== undefined || cue === undefined || cue.start < source.end) return found;
  if (!found.content.some(({ start }) => start < source.start)) return found;
  const start = source.start - headBefore(text, source, cue).length;
  const content = found.content.flatMap((span) => endBefore(text, span, { start, end: source.end }));
  return content.length === 0 ? found : { ...found, source: [{ start, end: source.end }], content };
}

/** The words before the source that are part of it: "Ann Lee, ", "the lab’s "; else none. */
function headBefore(text: string, source: Span, cue: Span): string {
  // A comma of its own closes what explains a name.
  if (!/^.?, $/su.test(text.slice(source.end - 1, cue.start))) return '';
  const before = text.slice(Math.max(0, source.start - REACH), source.start);
  const words = text.slice(source.start, source.end);
  const isRelative = /(?:which|who|whose) $/.test(before) || /^(?:which|who|whose) /.test(words);
  const owner = /[’']s $/.test(before) || /^[’']s /.test(words) ? OWNER.exec(before)?.[1] : undefined;
  const body = isRelative ? BODY.exec(before)?.[1] : undefined;
  const name = EXPLAINS.test(words) || isRelative ? NAMED.exec(before)?.[1] : undefined;
  return owner ?? name ?? body ?? '';
}

/** A span without what the source takes of its end. */
function endBefore(text: string, span: Span, source: Span): Span[] {
  if (span.end <= source.start || span.end > source.end) return [span];
  const left = text.slice(span.start, Math.max(span.start, source.start)).replace(/[,\s]+$/u, '');
  return left === '' ? [] : [{ start: span.start, end: span.start + left.length }];
}
