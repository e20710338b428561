import type { Span } from '../../../text/span.ts';
import { DOCUMENTS } from '../../sourcing/names/source-nouns.ts';

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)';
const YEAR = '(?:19|20)\\d\\d';
const PART = '(?:morning|afternoon|evening|night)';
const AGO = '(?:an?|one|two|three|four|five|six|ten|\\d{1,2}) (?:hour|day|week|month|year)s? ago';
/** "Ofgem today announced", "the minister last night said", "the council in May warned". In small letters: "USA Today" is a name. */
const TIME = [
  'today|yesterday|tonight|now',
  `(?:earlier |later |late |early )?(?:last|this) (?:${PART}|week|weekend|month|year|spring|summer|autumn|fall|winter|${DAY}|${MONTH})`,
  `(?:earlier |later )?(?:on )?(?:late |early )?(?:on )?${DAY}(?: ${PART})?`,
  `(?:on|in) (?:early |late |mid-)?${MONTH}(?: \\d{1,2}(?!\\d))?(?:,? ${YEAR})?`,
  `on \\d{1,2} ${MONTH}(?: ${YEAR})?`,
  `in (?:early |late |mid-)?${YEAR}`,
  'earlier today|earlier in the (?:day|week|month|year)|later|earlier',
  AGO,
].join('|');
const TIMES = new RegExp(`(?<=[\\p{L}\\p{N}.,’')]) (?:${TIME})(?=,|[ .:;]|$)`, 'gu');
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
