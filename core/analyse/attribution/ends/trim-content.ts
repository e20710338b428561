import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { behindListener } from './behind-listener.ts';
import { endCue } from './end-cue.ts';
import { endSource } from './end-source.ts';
import { sourceBehindContent } from './source-behind-content.ts';
import { wholeArticle } from './whole-article.ts';
import { wholeName } from './whole-name.ts';
import { wholeSource } from './whole-source.ts';
import { withHead } from './with-head.ts';
import { withoutCheck } from './without-check.ts';
import { withoutFootnote } from './without-footnote.ts';
import { withoutJoint } from './without-joint.ts';
import { withoutLeadIn } from './without-lead-in.ts';
import { withoutListener } from './without-listener.ts';
import { withoutNextClause } from './without-next-clause.ts';
import { withoutOccasion } from './without-occasion.ts';
import { withoutOpening } from './without-opening.ts';
import { withoutOpeningPhrase } from './without-opening-phrase.ts';
import { withoutQuotation } from './without-quotation.ts';
import { withoutTime } from './without-time.ts';

/** An aside of at least this many words is the writer’s, not the speaker’s. */
const MIN_WORDS = 4;
/** Longest stretch looked through for an opening bracket, in characters. */
const REACH = 300;

/**
 * The attribution with names whole, its cue without an article at its end, its source without the dash or bullet of a turn
 * before it and the time or the footnote's number behind it, its content without when and to whom it was told, the occasion before its
 * source, an aside in brackets at its end, and the writer's question before it: "What if it fails? It would be rebuilt, Lee said."
 */
export function trimContent(text: string, raw: RawAttribution): RawAttribution {
  const untrimmed = sourceBehindContent(text, withoutQuotation(text, raw));
  const taken = [...untrimmed.cue, ...untrimmed.content];
  const source = untrimmed.source.map((span) => {
    const opened = withoutOpeningPhrase(text, withoutOpening(text, withoutMark(text, span)));
    const own = withHead(text, opened, untrimmed.cue[0], taken);
    const noun = wholeArticle(text, own, taken);
    const whole = endSource(text, wholeSource(text, noun, untrimmed.cue[0], taken), untrimmed.cue[0]);
    return wholeName(text, withoutTime(text, withoutRelative(text, withoutFootnote(text, whole))), taken);
  });
  const listened = withoutListener(text, untrimmed.cue[0], withoutBareMarks(text, untrimmed.content));
  const told = withoutOccasion(text, untrimmed.cue[0], behindListener(text, untrimmed.cue[0], listened));
  const said = withoutQuestion(text, withoutLeadIn(text, untrimmed.source[0], told));
  const content = said.map((span) =>
    withoutJoint(text, withoutCheck(text, withoutNextClause(text, withoutNarration(text, span)))),
  );
  const found = endCue(text, withRole(text, { ...untrimmed, source, content }));
  const last = found.content.at(-1) as Span;
  const end = last.end - (/^[.,;]/.test(text.slice(last.end - 1, last.end)) ? 1 : 0);
  if (text.charAt(end - 1) !== ')') return found;
  const from = Math.max(last.start, end - REACH);
  const aside = /\([^()]*\)$/.exec(text.slice(from, end));
  if (aside === null || aside[0].split(' ').length < MIN_WORDS) return found;
  const cut = from + text.slice(from, from + aside.index).trimEnd().length;
  if (cut <= last.start) return found;
  return { ...found, content: [...found.content.slice(0, -1), { start: last.start, end: cut }] };
}

function withoutMark(text: string, span: Span): Span {
  const mark = /^[–—•\s]+/u.exec(text.slice(span.start, Math.min(span.end, span.start + 8)))?.[0].length ?? 0;
  return mark === 0 || mark >= span.end - span.start ? span : { start: span.start + mark, end: span.end };
}

/** "The minister, who": cut short before what is told of him. */
const RELATIVE = /, (?:who|which|whose)$/u;
/** Characters at a source's end that are looked at. */
const MAX_RELATIVE = 8;

function withoutRelative(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - MAX_RELATIVE);
  const relative = RELATIVE.exec(text.slice(from, end));
  return relative === null || from + relative.index <= start ? { start, end } : { start, end: from + relative.index };
}

/** Questions in quotation marks are the speaker’s own. */
const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;

/** A quotation mark alone, as the net takes it from a paragraph beside, is nothing said. */
function withoutBareMarks(text: string, content: readonly Span[]): readonly Span[] {
  if (content.length < 2) return content;
  const words = content.filter(({ start, end }) => end - start > 2 || /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  return words.length > 0 ? words : content;
}

function withoutQuestion(text: string, content: readonly Span[]): Span[] {
  const left = content.flatMap((span, number) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + REACH));
    if (QUOTE.test(words)) return [span];
    const mark = words.search(/\?(?: |$)/);
    // A line of its own over what is said; "she asked, who pays?" ends in its question.
    const isHeading = number < content.length - 1 && /^\?\s*\n/.test(text.slice(span.end, span.end + 4));
    if (mark < 0) return isHeading ? [] : [span];
    const start = span.start + mark + 2;
    return start < span.end ? [{ start, end: span.end }] : [];
  });
  return left.length > 0 ? left : [...content];
}

/** A quotation of whole sentences, and the writer's own words behind it, within one paragraph. */
const QUOTED_AND_ON = /^["\u201C][^"\u201C\u201D\n]*[.!?\u2026]["\u201D](?= \p{Lu}[^"\u201C\u201D\n]*$)/u;

/** `"There is more to do." He would not be drawn on a date`: the quotation alone. */
function withoutNarration(text: string, { start, end }: Span): Span {
  const quote = QUOTED_AND_ON.exec(text.slice(start, end))?.[0].length;
  return quote === undefined ? { start, end } : { start, end: start + quote };
}

/** Longest description before a name, in characters: "Its duty forecaster, Jon Eide, said". */
const MAX_ROLE = 60;

/** "Its duty forecaster" before ", Jon Eide, said" says who speaks and is nothing said. */
function withRole(text: string, found: RawAttribution): RawAttribution {
  const [first, ...others] = found.content;
  const [source, ...more] = found.source;
  if (first === undefined || source === undefined || others.length === 0 || more.length > 0) return found;
  const words = text.slice(first.start, first.end);
  const isRole = words.length <= MAX_ROLE && /^(?:its|his|her|their|the|a|an) [\p{Ll} -]+$/iu.test(words);
  const isBeside = /^,? $/.test(text.slice(first.end, source.start));
  const isClosed = text.slice(source.end - 1, source.end + 1).includes(',');
  if (!isRole || !isBeside || !isClosed) return found;
  return { ...found, source: [{ start: first.start, end: source.end }], content: others };
}
