import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { BYLINE_LABEL } from './byline-label.ts';

const OPENING = new RegExp(String.raw`^(?:${BYLINE_LABEL}|(?:posted on|posted|published):? .{4,30} by):?\s+(\S)`, 'i');

/** "May 3, 2026 by Ann Lee", "3 May 2026 | By Ann Lee", "03/05/2026 by Ann Lee". */
const DATED =
  /^(?:[a-z]+,? )?(?:[a-z]{3,9}\.? \d{1,2},? |\d{1,2}\.? [a-z]{3,9}\.? |\d{1,2}[./-]\d{1,2}[./-])(?:19|20)\d\d[^a-z]{0,9}by (\S)/i;
/** "By subscribing, you agree to …": where "by" has a capital, so has a name. */
const DEED = /^By [a-z]+ing\b/;
/** A piece of it: few lines have it, and the whole takes 0.4 ms to compile. */
const YEAR_BY = /\d[^A-Za-z]{0,9}[Bb][Yy] /;
/** "本报记者 陈小雨": a reporter's name behind the word for one, in Chinese and Japanese; "记者招待会" is where they are told. */
const REPORTER = /^[\u4e00-\u9fff]{0,8}[记記]者[ :：/]{1,2}[\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3}$/;

/**
 * True for "By", or a day, or "Posted on 3 May by", and a letter: the letter's case is no help, since names stand in capitals
 * and small ones.
 */
export function opensAsByline(text: string): boolean {
  if (text.includes('者') && REPORTER.test(text)) return true;
  const letter = (OPENING.exec(text) ?? (isSentenceEnd(text) || !YEAR_BY.test(text) ? null : DATED.exec(text)))?.[1];
  return letter !== undefined && letter.toLowerCase() !== letter.toUpperCase() && !DEED.test(text);
}
