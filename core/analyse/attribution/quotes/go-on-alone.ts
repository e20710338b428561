import { numberAt } from '../../../text/number-at.ts';
import type { Span } from '../../../text/span.ts';
import type { Role } from '../../analysed-text.ts';
import { gradeSource } from '../../sourcing/grade-source.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findQuotes } from '../sentences/find-quotes.ts';
import { mergeSpans } from '../sentences/merge-spans.ts';
import { readAct } from '../sentences/read-act.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { sharedLength } from '../sentences/shared-length.ts';

/** Of 56 paragraphs taken so in PolNeAR’s training and dev parts 50 are annotated as this speaker’s by the same cue. */
const CONFIDENCE = 0.9;
/** Fewer words are a cry of others, or a label: “Related:”. */
const MIN_WORDS = 4;
const ENDS_SENTENCE = /(?:[.!?…]["”»]|["”»]\.)$/;
/** Names before a colon are labels: “Lee: We were late.” */
const LABELLED = /^["“«]\p{Lu}[\p{L}.’' -]{1,40}: /u;
/** Whoever is asked may answer in the next paragraph. */
const ASKS = /(?<!\p{L})(?:ask|asks|asked|asking|wondered)(?!\p{L})/iu;
const ASKED = /\?["”»]?$/;
/** A paragraph that names whose words stand over it: "― Ann Lee", "Ann Lee, mayor". */
const SIGNATURE = /^(?:[–—―-]|.{0,80}[^.!?…:;"”'’)]$)/u;

type Lines = readonly (Span & { role?: Role })[];

/**
 * A paragraph that is a quotation alone, with no name or cue, goes on with what is reported to the end of the
 * paragraph before it, where nobody else has its words. Not behind a question or a group nobody could ask. Linear.
 */
export function goOnAlone(
  text: string,
  paragraphs: Lines,
  sentences: readonly Sentence[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  const quotes = paragraphs.map((_, number) => quoteAlone(text, paragraphs, number));
  if (quotes.every((quote) => quote === null)) return [...found];
  // What a quotation tells of others' words is quoted with the rest.
  const outside = found.filter(({ cue }) => quotes[numberAt(paragraphs, cue[0]?.start ?? 0)] === null);
  const owned = mergeSpans(outside.flatMap(({ content }) => content));
  const last = new Map<number, RawAttribution>();
  for (const each of found) {
    const number = numberAt(paragraphs, endOf(each) - 1);
    if (quotes[number + 1] == null || !isToEnd(paragraphs[number] as Span, sentences, each)) continue;
    const other = last.get(number);
    if (other === undefined || !isWithin(each, other)) last.set(number, each);
  }
  const taken = new Map<RawAttribution, Span>();
  for (const [number, each] of last) {
    const quote = quotes[number + 1] as Span;
    if (isOneWhoSays(text, each) && sharedLength(quote, owned) === 0) taken.set(each, quote);
  }
  return found.map((each) => {
    const quote = taken.get(each);
    if (quote === undefined) return each;
    const confidence = Math.min(each.confidence, CONFIDENCE);
    return { ...each, content: [...each.content, quote], confidence, goesOn: true };
  });
}

const endOf = ({ cue, content }: RawAttribution) => Math.max(...[...cue, ...content].map(({ end }) => end));

/** Whether source and what is said stand in a paragraph's last sentence. */
function isToEnd(paragraph: Span, sentences: readonly Sentence[], each: RawAttribution): boolean {
  const end = endOf(each);
  const sentence = sentenceAt(sentences, end - 1);
  return (each.source[0]?.start ?? -1) >= paragraph.start && (sentence?.end ?? 0) >= paragraph.end - 1;
}

const isWithin = ({ cue }: RawAttribution, { content }: RawAttribution) =>
  cue.some((span) => sharedLength(span, content) > 0);

/** Whether it reports, asks nothing, and its source is no joint or vague one. */
function isOneWhoSays(text: string, { source, cue, content }: RawAttribution): boolean {
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  const who = wordsOf(source);
  const said = wordsOf(cue);
  if (readAct(said, false).act !== 'report' || ASKS.test(said) || ASKED.test(wordsOf(content))) return false;
  return !/ and /.test(who) && gradeSource(who) !== 'vague';
}

/** A paragraph that is one quotation of a sentence or more, closed and not signed; null for others. */
function quoteAlone(text: string, paragraphs: Lines, number: number): Span | null {
  const paragraph = paragraphs[number] as Lines[number];
  const before = paragraphs[number - 1];
  const next = paragraphs[number + 1];
  if (before === undefined || before.role !== paragraph.role) return null;
  const words = text.slice(paragraph.start, paragraph.end).trimEnd();
  if (!ENDS_SENTENCE.test(words) || LABELLED.test(words)) return null;
  const [quote, more] = findQuotes(text, paragraph);
  if (quote === undefined || more !== undefined || !quote.isClosed || quote.start > paragraph.start) return null;
  if (quote.end < paragraph.start + words.length - 1) return null;
  if (next !== undefined && next.role === paragraph.role && SIGNATURE.test(text.slice(next.start, next.end).trim()))
    return null;
  return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_WORDS ? null : { start: quote.start, end: quote.end };
}
