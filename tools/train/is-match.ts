import type { Span } from '../../core/text/span.ts';
import type { GoldAttribution } from './read-polnear.ts';

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*|\p{N}+/gu;
/** Share of content words, as F1, from which two contents are the same. */
const MIN_CONTENT_F1 = 0.5;

/** Whether two attributions agree: cues and sources share a word (or both lack a source), contents most of theirs. */
export function isMatch(text: string, found: GoldAttribution, gold: GoldAttribution): boolean {
  if (!isTouching(found.cue, gold.cue)) return false;
  if (found.source.length + gold.source.length > 0 && !isTouching(found.source, gold.source)) return false;
  const a = wordsOf(text, found.content);
  const b = wordsOf(text, gold.content);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size) >= MIN_CONTENT_F1;
}

function isTouching(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((x) => b.some((y) => x.start < y.end && y.start < x.end));
}

/** Where the words of the spans start. */
function wordsOf(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const found of text.slice(start, end).matchAll(WORD)) starts.add(start + found.index);
  }
  return starts;
}
