import { OTHER_DAY } from './other-days.ts';
import { withPlainDigits } from './with-plain-digits.ts';

/** In capitals a name may run into the month: "ANN KELLERMAY 3". */
const NO_NAME = String.raw`(?![A-Z]+(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b)`;
// Letters by their ranges: a pattern that has them by their properties takes three times as long to compile.
/** "3:35 PM 2016" holds no month. */
const NO_HALF = String.raw`(?![apAP]\.?[mM]\b)`;
const WORD = String.raw`(?:${NO_HALF}${NO_NAME}[A-ZÀ-Þ]+|${NO_HALF}[A-ZÀ-Þ]?[a-zß-ɏ]{2,}|[\u0370-\u1fff\u3040-\ud7ff]+)`;
const NO_LETTER = '(?![A-Za-zÀ-ɏ])';
const YEAR = String.raw`(?:19|20)\d\d`;
const NUMBER = String.raw`(?<!\d)\d{1,2}(?:st|nd|rd|th|er)?`;
const ZONE = String.raw`(?:\s(?:Uhr|[A-Z]{2,4})${NO_LETTER})?`;
const HALF = String.raw`[apAP]\.?[mM]\b\.?`;
const HOUR = String.raw`(?:\d{1,2}(?:[:.h]|시\s?|[時时])\d\d(?::\d\d|分|분)?(?:\s?${HALF})?|\d{1,2}\s?${HALF})${ZONE}`;
/** A whole day as it is written in lines over a text, in any language. */
const DAY = new RegExp(
  `(?:${[
    String.raw`${NUMBER}\.?\s(?:de\s)?${WORD}[.,]?\s(?:de\s)?${YEAR}`,
    String.raw`${WORD}\.?\s${NUMBER},?\s${YEAR}`,
    String.raw`(?<!\d)\d{1,2}([./-])\d{1,2}\1${YEAR}`,
    String.raw`(?<!\d)\d{1,2}\/\d{1,2}\/\d\d(?!\d)`,
    String.raw`(?<!\d)(?:${OTHER_DAY})`,
    String.raw`(?<!\d)${YEAR}(?:([./-])\d{1,2}\2\d{1,2}(?!\d)|[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일])`,
  ].join('|')})`,
);
const VERB =
  '[Pp]osted|[Pp]ublished|[Ss]ubmitted|(?:[Ll]ast )?[Uu]pdated|[Vv]eröffentlicht|[Aa]ktualisiert|[Pp]ublié|[Mm]is à jour|[Pp]ublicad[ao]|[Aa]c?tualizad[ao]|[Pp]ubblicato|[Aa]ggiornato|[Gg]epubliceerd';
const WEEKDAY =
  'Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch';
/** What leads from names to a day: "Ann Keller. Updated on", "Ann Keller | Sunday,"; "Minh Le" and "Li Sun" are names. */
const LEADING = new RegExp(
  String.raw`(?:[\s,;:|·•–—/(-]|(?:(?:\.\s*)?(?:(?<![A-Za-zÀ-ɏ])|(?<=[a-z])(?=[A-Z]))(?:${VERB}|on|am|vom|le|el|il|em|op)|(?<=^|[,|·•–—-]\s?|\bon )(?:${WEEKDAY}))${NO_LETTER})+$`,
);
// Patterns of their own: with the day's they take 0.7 ms more to compile, and many lines have no hour.
const HOUR_BEHIND = new RegExp(`^[\\s,|–—-]*(?:(?:at|um|à|alle)\\s)?${HOUR}`);
/** "10:42 AM, 3 May 2026". */
const HOUR_BEFORE = new RegExp(`(?<!\\d)${HOUR}[\\s,|–—-]+$`);
const FOLLOWING = /^[\s,;:|·•–—/)-]+/;

/**
 * The names and the day in a line that may hold both, as text: "By Ann Keller, 3 May 2026". Many pages have one element for
 * both, and set them apart by the style sheet alone. Null for what is not there; a line without a whole day is names.
 */
export function partCredit(text: string): { names: string | null; day: string | null } {
  const plain = withPlainDigits(text);
  const found = /(?:19|20|1[34]|25)\d\d|\d\/\d\d(?!\d)/.test(plain) ? DAY.exec(plain) : null;
  if (found === null) return { names: text, day: null };
  const end = found.index + found[0].length;
  const opening = plain.slice(0, found.index);
  const hour = hourIn(opening, HOUR_BEFORE);
  const hourBehind = hourIn(plain.slice(end), HOUR_BEHIND);
  const dayStart = found.index - hour.length;
  const dayEnd = end + hourBehind.length;
  // Most days stand alone, and the pattern takes 0.5 ms to compile.
  const before = dayStart === 0 ? '' : text.slice(0, plain.slice(0, dayStart).replace(LEADING, '').length);
  const after = text.slice(dayEnd).replace(FOLLOWING, '');
  return { names: before || (after === '' ? null : partCredit(after).names), day: text.slice(dayStart, dayEnd) };
}

const hourIn = (text: string, hour: RegExp) => (/\d/.test(text) ? (hour.exec(text)?.[0] ?? '') : '');
