import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { mergeSpans } from '../sentences/merge-spans.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { sharedLength } from '../sentences/shared-length.ts';

/**
 * Contents without pieces of other sentences in which somebody else is the source: “We lost it,” Ann Lee said.
 * Engineers were looking on, she added; nor fragments of the writer's sentences. What is within quotation marks there may be a tale with sources of its own
 * and stays. An attribution keeps one piece at least. n log n.
 */
export function withoutOthers(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  if (!found.some(({ content }) => content.length > 1)) return [...found];
  const sources = mergeSpans(found.flatMap(({ source }) => source.filter((span) => !isQuoted(sentences, span))));
  return found.map((each) => {
    const [cue] = each.cue;
    if (cue === undefined || each.content.length < 2) return each;
    const own = sentenceAt(sentences, cue.start);
    const isOwn = ({ start }: Span) => own !== undefined && start >= own.start && start < own.end;
    const content = each.content.filter(
      (span) => isOwn(span) || (sharedLength(span, sources) === 0 && !isFragment(sentences, span)),
    );
    return content.length === 0 || content.length === each.content.length ? each : { ...each, content };
  });
}

/** A piece that stops in the middle of a sentence of the writer's: "Asked what she | would do, Lee laughed. “Sleep,” she said." */
function isFragment(sentences: readonly Sentence[], { start, end }: Span): boolean {
  const sentence = sentenceAt(sentences, start);
  if (sentence === undefined || end >= sentence.end || isQuoted(sentences, { start, end })) return false;
  return sentence.tokens.filter((token) => token.isWord && token.start >= end).length > 0 && start === sentence.start;
}

function isQuoted(sentences: readonly Sentence[], { start }: Span): boolean {
  return sentenceAt(sentences, start)?.tokens.some((token) => token.start === start && token.quote !== null) ?? false;
}
