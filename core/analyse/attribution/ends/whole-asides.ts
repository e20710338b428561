import { isOverlapping, type Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { BOUNDARY, OPENING_PREPOSITION, SENTENCE_ADVERB } from '../sentences/source-words.ts';

/** What else is said begins behind these: "He left, and | the road is shut, police said". */
const BORDER = /^(?:,|-|–|—|and|but)$/;

/**
 * The net's attributions with the clause before "…, police said, …" whole: it takes a part of long ones, or what stands
 * behind the source alone. As sure as the rule is. `asides` are the rule's, in text order. Linear.
 */
export function wholeAsides(
  sentences: readonly Sentence[],
  tagged: readonly RawAttribution[],
  asides: readonly RawAttribution[],
): RawAttribution[] {
  const byCue = new Map(asides.map((aside) => [aside.cue[0]?.end, aside]));
  return tagged.map((each) => {
    const aside = byCue.get(each.cue[0]?.end);
    const [clause, ...behind] = aside?.content ?? [];
    if (aside === undefined || clause === undefined || !hasSameSource(each, aside)) return each;
    const isInside = (span: Span) => isOverlapping(span, clause);
    const own = each.content.filter(isInside);
    const first = own[0];
    const isApart = first !== undefined && own.length === 1 && beginsApart(sentences, clause, first);
    const head = isApart ? { start: Math.max(first.start, clause.start), end: clause.end } : clause;
    const others = each.content.filter((span) => !isInside(span)).map((span) => fromStart(span, behind[0]));
    const confidence = Math.max(each.confidence, aside.confidence);
    return { ...each, content: [head, ...others].sort((a, b) => a.start - b.start), confidence };
  });
}

/** What goes on behind the cue begins right there: "in a move that unions oppose". */
const fromStart = (span: Span, tail: Span | undefined) =>
  tail !== undefined && isOverlapping(span, tail) ? { start: tail.start, end: span.end } : span;

const hasSameSource = (a: RawAttribution, b: RawAttribution) =>
  a.source.some((span) => b.source.some((other) => isOverlapping(span, other)));

/** Whether what the net takes of the clause begins with a clause of its own, so that the rest is the writer's. */
function beginsApart(sentences: readonly Sentence[], clause: Span, { start }: Span): boolean {
  const tokens = sentenceAt(sentences, clause.start)?.tokens ?? [];
  const left = tokens.filter((token) => token.start >= clause.start && token.start < start);
  const [first, last] = [left[0]?.word ?? '', left.at(-1)?.word ?? ''];
  if (left.length < 2) return left.length === 0 || SENTENCE_ADVERB.has(first);
  const isOpening = BOUNDARY.has(first) || OPENING_PREPOSITION.has(first) || SENTENCE_ADVERB.has(first);
  return BORDER.test(last) && (isOpening || left.some(hasTense));
}
