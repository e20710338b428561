import type { Span } from '../../../text/span.ts';
import type { Token } from './read-sentences.ts';

const MARK = /^[,.;:?!—–()…]$/;

/** The span of the tokens `from` to `to` without marks and joining words at its edges, or null if nothing is left. */
export function spanOfTokens(tokens: readonly Token[], from: number, to: number): Span | null {
  let start = from;
  let end = Math.min(to, tokens.length - 1);
  const isEdge = (at: number) => tokens[at]?.quote === null && MARK.test(tokens[at]?.word ?? '');
  while (start <= end && isEdge(start)) start++;
  while (end >= start && isEdge(end)) end--;
  return start > end ? null : { start: (tokens[start] as Token).start, end: (tokens[end] as Token).end };
}
