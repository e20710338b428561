import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { isAdverb } from '../sentences/verb-group-words.ts';

const RELATIVE = /^(?:who|which)$/;
const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you|there)$/;
/** Longest subject before its relative clause, in tokens. */
const MAX_SUBJECT = 24;

/**
 * What is said in a relative clause between commas ends with it: "Ann Lee, who said the road was shut, left in May".
 * Only where the clause stands behind the sentence's subject, so that a verb must follow it. Linear.
 */
export function endRelatives(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((each) => {
    // "Ann Lee, who is said to have left, was paid": nobody's report has the pronoun in what is said.
    const source = each.source[0] ?? each.content[0];
    const [cue] = each.cue;
    if (source === undefined || cue === undefined || each.source.length > 1 || cue.start < source.end) return each;
    const sentence = sentenceAt(sentences, source.start);
    if (sentence === undefined) return each;
    const { tokens } = sentence;
    const relative = tokens.findIndex(({ end }) => end >= source.end);
    if (!isBehindSubject(tokens, relative)) return each;
    const from = tokens.findIndex(({ start }) => start >= cue.end);
    const comma = from < 0 ? -1 : endingComma(tokens, from);
    if (comma < 0) return each;
    const content = each.content.flatMap((span) => before(span, (tokens[comma] as Token).start, sentence));
    return content.length === 0 ? each : { ...each, content };
  });
}

/** Whether token `at` is a relative pronoun behind a comma, and all before it is the sentence's subject. */
function isBehindSubject(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || at > MAX_SUBJECT || !RELATIVE.test(tokens[at]?.word ?? '') || tokens[at - 1]?.word !== ',')
    return false;
  const subject = tokens.slice(0, at);
  return !subject.some((token) => token.quote !== null || hasTense(token) || SUBJECT_PRONOUN.test(token.word));
}

/** The comma that ends the relative clause: the main verb stands behind it; -1 where none is found. */
function endingComma(tokens: readonly Token[], from: number): number {
  const commas: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    if (tokens[at]?.word === ',' && tokens[at]?.quote === null) commas.push(at);
  }
  let isWhole = false;
  let read = from;
  for (let i = 0; i < commas.length; i++) {
    const comma = commas[i] as number;
    for (; read < comma; read++) isWhole ||= tokens[read]?.quote !== null || hasTense(tokens[read] as Token);
    const isLast = i === commas.length - 1;
    if ((isWhole || isLast) && isVerbAt(tokens, comma + 1)) return comma;
    // "That the dam, built in 1950, was weak": what has no verb yet goes on behind the aside.
    if (!isWhole) {
      i++;
      read = commas[i] ?? tokens.length;
    }
  }
  return -1;
}

function isVerbAt(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + 2 && isAdverb(tokens[at]?.word ?? '')) at++;
  const token = tokens[at];
  return token !== undefined && token.quote === null && hasTense(token);
}

/** The part of a span of this sentence that stands before `end`. */
function before(span: Span, end: number, sentence: Sentence): Span[] {
  if (span.end <= end || span.start >= sentence.end) return [span];
  return span.start < end ? [{ start: span.start, end }] : [];
}
