import type { Span } from '../../../text/span.ts';
import { isBareQuestion } from '../interviews/is-question.ts';
import { readOpening } from '../interviews/read-opening.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sharedLength } from '../sentences/shared-length.ts';

const SELF = /(?<![\p{L}’'])(?:I|[Mm]y|[Mm]e)(?!\p{L})/u;
/** "I was told": somebody else says so. */
const IS_TOLD =
  /(?:\b(?:am|was|were|been|being|got)|['’]m) (?:[a-z]+ ){0,2}(?:told|informed|assured|warned|reminded|asked)$/i;

/**
 * Tells of a source whether it is "I" in the article's own voice. Not so in a talk, in quotation marks, behind a label, nor where
 * a question or a colon opens an answer or a letter, to its last paragraph that speaks of "I". Linear, once a text.
 */
export function findWriter(
  text: string,
  paragraphs: readonly Span[],
  quotes: readonly Span[],
  isTalk: boolean,
): (raw: RawAttribution, sentence: Sentence) => boolean {
  const others = new Set<number>();
  paragraphs.forEach(({ start, end }, index) => {
    const words = text.slice(start, end);
    const before = text.slice(paragraphs[index - 1]?.start ?? start, paragraphs[index - 1]?.end ?? start).trimEnd();
    const isOpened = before.endsWith(':') || isBareQuestion(before);
    const goesOn = others.has(index - 1) && SELF.test(words);
    if (isOpened || goesOn || readOpening(words).mark !== 'none') others.add(index);
  });
  return ({ source, cue }, { start, paragraph }) => {
    const [who, more] = source;
    if (isTalk || who === undefined || more !== undefined || text.slice(who.start, who.end) !== 'I') return false;
    if (others.has(paragraph) || sharedLength(who, quotes) > 0) return false;
    return !text.slice(start, who.start).includes(':') && !IS_TOLD.test(text.slice(who.end, cue[0]?.end ?? who.end));
  };
}
