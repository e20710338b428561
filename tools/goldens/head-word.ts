import type { Span } from '../../core/text/span.ts';

const POSTMODIFIER =
  /^(?:who|whom|whose|which|that|for|in|at|from|with|on|to|by|about|inside|within|near|as|like|including|among|close|familiar|briefed|speaking|representing)$/iu;

/**
 * The head of a source given as indices of `words`, or -1 for none: the last word before the first comma,
 * bracket, dash, preposition or relative word; before "of" too, unless a capital ends what follows
 * ("Secretary of State Ann Lee": Lee; "members of the panel": members). As in the attribution scorer.
 */
export function headWord(text: string, words: readonly Span[], source: readonly number[]): number {
  const spanAt = (at: number) => words[source[at] ?? -1] ?? { start: 0, end: 0 };
  const wordAt = (at: number) => text.slice(spanAt(at).start, spanAt(at).end);
  if (source.length === 0) return -1;
  let end = 1;
  while (end < source.length) {
    const gap = text.slice(words[(source[end] as number) - 1]?.end ?? 0, spanAt(end).start);
    if (/[,;:()[\]–—]/u.test(gap) || POSTMODIFIER.test(wordAt(end))) break;
    end++;
  }
  const of = source.slice(0, end).findIndex((_, at) => at > 0 && /^of$/iu.test(wordAt(at)));
  const isName = /^\p{Lu}/u.test(wordAt(end - 1));
  return source[of > 0 && !isName ? of - 1 : end - 1] ?? -1;
}
