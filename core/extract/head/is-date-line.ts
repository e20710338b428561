import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { opensAsByline } from './opens-as-byline.ts';
import { OTHER_DAY } from './other-days.ts';
import { withPlainDigits } from './with-plain-digits.ts';

/**
 * A style sheet may set day and hour apart where the text does not: "3 May 202610:42". Japan counts an emperor's years, too:
 * 令和8年5月3日.
 */
export const DATE_TEXT = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d(?:\b|\d{1,2}:\d\d)`,
    String.raw`(?<!\d)(?:${OTHER_DAY})`,
    String.raw`\d年\d\d?月\d\d?日|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\/\d{1,2}\/\d\d\b|\bago\b`,
  ].join('|'),
);
/** "Posted on May 3, 2026 by Ann Lee". */
const TOLD = /^(?:posted|published|submitted|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano)\b/i;
const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;
/** "Sunday, 3 May 2026, 10:42 GMT", "7 min read · May 3, 2026": most of it is numbers, few words stand around them. */
const MAX_DATE_LENGTH = 40;
const MAX_DATE_WORDS = 7;
/** "Updated May 3 at 10:15 p.m." is no sentence. */
const HOUR_AT_END = /\d ?[ap]\.m\.$/i;
/** A day's and a year's: a year alone stands in "2020 election". */
const MIN_DATE_DIGITS = 5;
/** A whole day with fewer: "令和8年5月3日". */
const WHOLE_DAY = /年\d\d?月\d\d?日/;
/** The years of a life ("1931 – 2026"), and the number of a paper ("212/2026"), say no day. */
const NO_DAY = /(?<!\d)(?:\d{3,}\/)?(?:19|20)\d\d(?!\d)/g;
/** What parts a day from the author or the section in one line. */
const BORDER = /\s(?:[|•·/–—-]|--)\s|[\n\u3000]/;
/** The same behind an author; a caption, too, says where somebody was "on 3 May 2026". */
const BORDER_IN_BYLINE = /\s(?:[|•·/–—-]|--|on|am|le|el|il)\s|[\n\u3000]/;

/** "0:00 / 1:34" is how long a film runs; shares and prices rise by so much. */
const OTHER_NUMBERS = /^\d{1,2}(?::\d\d){1,2}\s?\/\s?\d{1,2}(?::\d\d){1,2}$|\d\s?%|[$€£]/;

/** True for a line that says when an article was published, by its words or its class names. */
export function isDateLine({ block: { text: written, tag, hints } }: Described): boolean {
  if (written.length > MAX_LENGTH) return false;
  const text = withPlainDigits(written);
  if (!DATE_TEXT.test(text)) return false;
  if (text.length <= MAX_DATE_LENGTH && OTHER_NUMBERS.test(text)) return false;
  if (isDateAlone(text)) return true;
  if (!isSentenceEnd(text) && (TOLD.test(text) || holdsDate(text))) return true;
  return tag === 'time' || /date|time|publi/.test(hints.slice(0, MAX_HINTS));
}

/** True for a line that is a day or a time and little else. */
export function isDateAlone(written: string): boolean {
  if (written.length > MAX_DATE_LENGTH) return false;
  const text = withPlainDigits(written);
  if (!DATE_TEXT.test(text)) return false;
  if (isSentenceEnd(text) && !HOUR_AT_END.test(text)) return false;
  if (text.split(/\s+/).length > MAX_DATE_WORDS) return false;
  if (text.replace(/\D/g, '').length < MIN_DATE_DIGITS && !WHOLE_DAY.test(text)) return false;
  return /\d/.test(text.replace(NO_DAY, ''));
}

/** True for "By Ann Lee | 3 May 2026", where a day or time has a part of the line to itself. */
function holdsDate(text: string): boolean {
  return text.split(opensAsByline(text) ? BORDER_IN_BYLINE : BORDER).some((part) => isDateAlone(part.trim()));
}
