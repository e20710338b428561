import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import type { Turn } from './find-interview-turns.ts';

/**
 * The attributions of a talk without the label of their turn: "LUND: The engineer" is no source of that name. `turns` and
 * `paragraphs` in text order. n log n.
 */
export function behindLabels(
  paragraphs: readonly Span[],
  turns: readonly Turn[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  if (turns.length === 0) return [...found];
  const starts = new Map(turns.map(({ paragraph, start }) => [paragraph, start]));
  return found.map((each) => {
    const place = each.cue[0]?.start ?? each.content[0]?.start ?? 0;
    const start = starts.get(paragraphAt(paragraphs, place));
    if (start === undefined || place < start) return each;
    return { ...each, source: behind(each.source, start), content: behind(each.content, start) };
  });
}

/** The spans without what stands before the turn's words in its paragraph. */
const behind = (spans: readonly Span[], from: number) =>
  spans.map((span) => (span.start < from && span.end > from ? { start: from, end: span.end } : span));

/** Index of the last paragraph that begins at `place` or before. */
function paragraphAt(paragraphs: readonly Span[], place: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Span).start <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
