import type { Span } from '../../text/span.ts';

/** Stands for a word that no text has. */
const NO_WORD = ' ';

/** Folded words of which those within some spans are found in no text. */
export function withoutWords(values: readonly string[], spans: readonly Span[]): string[] {
  const left = [...values];
  for (const { start, end } of spans) left.fill(NO_WORD, start, end);
  return left;
}
