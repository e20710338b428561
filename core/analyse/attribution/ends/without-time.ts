import type { Span } from '../../../text/span.ts';
import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';
import { TIME_SAID } from './time-said.ts';

const TIMES = new RegExp(`(?<=[\\p{L}\\p{N}.,’')]) (?:${TIME_SAID})(?=,|[ .:;]|$)`, 'gu');
/** "Lee on | Monday told": the source was cut within. */
const CUT = /(?<=\p{Lu}[\p{L}.-]*) on$/u;
/** "A poll released on Sunday", "the man who was here last night", "Lee, an aide in 2012": a time of something else. */
const DATED = /^(?:[Aa]n?|[Oo]ne)\s|\s(?:who|which|that|in|out|\p{Ll}+ed|held|seen)\s|, \p{Ll}[^,]*$/u;
/** Longest time behind a source looked for, in characters. */
const REACH = 40;

/**
 * A source without the time at its end, whole or cut short: when it was said is no part of who said it, and with it a name
 * was taken for another, an office for a description.
 */
export function withoutTime(text: string, { start, end }: Span): Span {
  const from = Math.max(start, end - REACH);
  const around = text.slice(from, end + REACH);
  const time = [...around.matchAll(TIMES)].find(
    ({ 0: words, index }) =>
      from + index < end && from + index + words.length >= end - (text.charAt(end - 1) === ',' ? 1 : 0),
  );
  const cut = time?.index ?? text.slice(from, end).search(CUT);
  const at = from + cut;
  if (cut < 0 || at <= start) return { start, end };
  const words = text.slice(start, at);
  // "The Harbour Post on Monday": in a name a document is none.
  const last = words.split(/\s/).at(-1) ?? '';
  const isOwn = !DATED.test(`${words} `) && !DOCUMENTS.has(words === last ? last.toLowerCase() : last);
  return isOwn ? { start, end: at } : { start, end };
}
