import { saysUpdate } from './says-update.ts';

const YEAR = /\b(?:19|20)\d\d\b/g;
const YEAR_ALONE = /^(?:19|20)\d\d$/;
/** Numbers that may be a day of the month, with or without an ending ("3rd"). */
const DAY = /(?<!\d)\d{1,2}(?!\d)/g;
const SAID = /^(\d{4})-(\d\d)-(\d\d)/;

/**
 * When an article was published, as text: what the page says of itself where the date it shows is
 * that day, or the one before or after it (time zones), or where it shows no whole date; else the shown
 * one. Data that was copied from another page, or tells of the site's first version, has another date.
 */
export function choosePublished(said: string | null, shown: string | null): string | null {
  if (said === null || shown === null) return said ?? shown;
  const [year, month, day] = SAID.exec(said)?.slice(1).map(Number) ?? [];
  const years = shown.match(YEAR)?.map(Number);
  if (year === undefined || month === undefined || day === undefined || years === undefined) return said;
  // A year alone stands in chronologies, too.
  if (saysUpdate(shown) || YEAR_ALONE.test(shown)) return said;
  const days = shown.match(DAY)?.map(Number) ?? [];
  const isYear = years.some((other) => other === year || other === yearBeside(year, month, day));
  const isDay = days.length === 0 || days.some((other) => areBeside(other, day));
  return isYear && isDay ? said : shown;
}

/** The year a neighbouring day may be in. */
function yearBeside(year: number, month: number, day: number): number {
  if (month === 12 && day === 31) return year + 1;
  return month === 1 && day === 1 ? year - 1 : year;
}

/** True for a day of the month and the days around it, over the end of a month too. */
function areBeside(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1 || (one === 1 && other >= 28) || (other === 1 && one >= 28 && one <= 31);
}
