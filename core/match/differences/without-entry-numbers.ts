import { entryNumberEnd } from './entry-number-end.ts';
import type { Passage } from './read-passage.ts';

const NUMBERED = /^\(?\d/;

/** A passage without the numbers that open its sentences, where the other has none: one of them is set as a list. */
export function withoutEntryNumbers<P extends Passage>(own: P, other: Passage): P {
  if (other.spans.some(({ start }) => NUMBERED.test(other.text.slice(start, start + 2)))) return own;
  const { text, language } = own;
  return { ...own, spans: own.spans.map(({ start, end }) => ({ start: entryNumberEnd(text, start, language), end })) };
}
