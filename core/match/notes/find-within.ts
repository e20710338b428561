import { wordsWithin } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import { nameStem } from '../words/create-term-reader.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { ReadText } from './carry-span.ts';

/** Words between two parts of one name: "Foreign Minister Sergei Lavrov" may come back as "Lavrov, Sergei". */
const MAX_GAP = 1;

/**
 * Where a stored source's names stand within these spans of the page, as one span; null unless all its capitalised
 * words are found close together. A source without a name ("officials") is not looked for: its words may be another's.
 */
export function findWithin(stored: ReadText, source: Span, page: ReadText, spans: readonly Span[]): Span | null {
  const names = namesIn(stored, source);
  if (names.size === 0) return null;
  for (const span of spans) {
    const { start, end } = wordsWithin(page.words, span);
    const places: number[] = [];
    for (let i = start; i < end; i++) if (names.has(nameStem(page.words.values[i] as string))) places.push(i);
    const [first] = places;
    if (first === undefined) continue;
    let last = first;
    for (const place of places) if (place - last <= 1 + MAX_GAP) last = place;
    const found = new Set(page.words.values.slice(first, last + 1).map(nameStem));
    if ([...names].every((name) => found.has(name))) {
      return { start: page.words.starts[first] as number, end: page.words.ends[last] as number };
    }
  }
  return null;
}

function namesIn({ text, words }: ReadText, span: Span): Set<string> {
  const { start, end } = wordsWithin(words, span);
  const names = new Set<string>();
  for (let i = start; i < end; i++) {
    // "The" of "The Washington Post" is capital and no name.
    const isName =
      /\p{Lu}/u.test(text.charAt(words.starts[i] as number)) && !FUNCTION_WORDS.has(words.values[i] as string);
    if (isName) names.add(nameStem(words.values[i] as string));
  }
  return names;
}
