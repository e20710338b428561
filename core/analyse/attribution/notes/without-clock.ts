import type { Span } from '../../../text/span.ts';

/** "10:32am ", "[16.40 GMT] ", "9pm: " before a sentence. */
const CLOCK =
  /^[[(]?(?:(?:[01]?\d|2[0-3])[.:][0-5]\d(?::[0-5]\d)? ?(?:[ap]\.?m\.?)?|(?:1[0-2]|0?[1-9]) ?[ap]\.?m\.?)(?: (?:GMT|UTC|CET|EET|HKT|[ECMP]T|[A-Z]{0,2}[SD]T))?[\])]?(?:[:,]| [–—-])?\s+(?=["“‘]?\p{Lu})(?!(?:GMT|UTC|[A-Z]{1,2}[SD]T)\b)/u;
/** Longest time, in characters. */
const REACH = 32;

/**
 * The text with the times blanked out that entries of a live blog open with, in place: "10:32am Police said" is no police of
 * that hour, and nobody says “16.40”. Linear.
 */
export function withoutClock(text: string, paragraphs: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of paragraphs) {
    const clock = start < at ? null : CLOCK.exec(text.slice(start, Math.min(end, start + REACH)));
    if (clock === null) continue;
    parts.push(text.slice(at, start), ' '.repeat(clock[0].length));
    at = start + clock[0].length;
  }
  return [...parts, text.slice(at)].join('');
}
