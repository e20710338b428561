import type { FactWord } from './read-fact-words.ts';

/** Words that name a day or year by today, folded; English, German, French and Spanish. */
const BY_TODAY =
  /^(?:(?:today|tonight|yesterday|tomorrow|year)s?|heute|gestern|morgen|jahr|aujourdhui|hier|demain|année|hoy|ayer|mañana|año)$/;
const DAY = /^weekday /;
const YEAR = /^(?:1[89]|20)\d\d$/;

/**
 * True where a day or year was put for one that is told by today, or the other way round: "on Tuesday" for "today", "in 2015" for "last year",
 * not "Tuesday and Friday".
 */
export function nameTheDay(named: readonly FactWord[], inPlace: readonly FactWord[]): boolean {
  const isDate = named.length > 0 && named.every(({ key }) => DAY.test(key) || YEAR.test(key));
  const days = inPlace.filter(({ value }) => BY_TODAY.test(value));
  return isDate && days.length >= named.length;
}
