import type { Span } from '../../text/span.ts';
import type { PageText } from '../words/read-page-text.ts';

/** These sentences of a page, by index, in lines: neighbours that no line break parts. Linear. */
export function readLines({ text, sentences }: PageText, some: readonly number[]): number[][] {
  const lines: number[][] = [];
  for (const [at, i] of some.entries()) {
    const [one, other] = [sentences[some[at - 1] ?? i] as Span, sentences[i] as Span];
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    if (at === 0 || between.includes('\n')) lines.push([i]);
    else lines.at(-1)?.push(i);
  }
  return lines;
}
