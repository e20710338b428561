import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';

/** Splitting stumbles over titles ("Gov. Pence"), hardly over times. */
const CLOCK = /\d ?[ap]\.m\.\s*$/i;
/** Behind these the net overlooks a sentence's end. */
const OVERLOOKED = /(?:\b[ap]\.m\.|\p{Lu}\.\p{Lu}\.|[!?])$/iu;
/**
 * Behind others it knows better where it goes on to the end of the next one, but not where that is cut; "No. 2" is none, nor is
 * a longer title that sentences are cut at.
 */
const WHOLE = /(?<!\b(?:\p{Lu}\p{Ll}{0,3}|Const|Lieut|Assoc|vs))\.$/u;
const REACH = 12;
const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;

/**
 * What is said behind a cue in words of the writer's, up to the end of its sentence: "said it was gone at 3 p.m. | A
 * neighbour saw a man", and a source from its beginning: "at 3 a.m. | Police". A quotation may go on over more. Linear.
 */
export function withinSentence(
  text: string,
  sentences: readonly Sentence[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  return found.map((raw) => {
    const [cue] = raw.cue;
    const each = {
      ...raw,
      source: raw.source.map((span) => (cue === undefined ? span : ofItsSentence(text, sentences, span, cue))),
    };
    const last = each.content.at(-1);
    if (cue === undefined || last === undefined || last.start < cue.end) return each;
    const { end } = sentenceAt(sentences, last.start) ?? last;
    if (end >= last.end || end <= last.start || QUOTE.test(text.slice(last.start, last.end))) return each;
    const before = text.slice(Math.max(last.start, end - REACH), end);
    const stopsMidway = WHOLE.test(before) && isWithin(sentences, last.end);
    if (!stopsMidway && !OVERLOOKED.test(before)) return each;
    return { ...each, content: [...each.content.slice(0, -1), { start: last.start, end }] };
  });
}

/** Whether `at` stands in the middle of a sentence. */
function isWithin(sentences: readonly Sentence[], at: number): boolean {
  const sentence = sentenceAt(sentences, at - 1);
  return sentence !== undefined && sentence.end - at > 1;
}

/** A source that begins with the time before its cue's sentence, without it. */
function ofItsSentence(text: string, sentences: readonly Sentence[], { start, end }: Span, cue: Span): Span {
  const from = sentenceAt(sentences, cue.start)?.start ?? start;
  const isOver = start < from && from < end && end <= cue.start;
  return isOver && CLOCK.test(text.slice(from - REACH, from)) ? { start: from, end } : { start, end };
}
