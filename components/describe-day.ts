const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const DAY = /^\d{4}-\d\d-\d\d$/;
// Anything else `Date.parse` guesses at: "Updated 5" is the first of May 2001 to Chromium, and 5/6 the sixth of May.
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:/;

/** A day or a moment in ISO 8601 as a day a reader reads: "24 November 2026"; what is neither, as it is written. */
export function describeDay(moment: string): string {
  // A day alone would be its midnight in Greenwich, which is the evening before in America.
  const time = DAY.test(moment) ? Date.parse(`${moment}T00:00`) : MOMENT.test(moment) ? Date.parse(moment) : Number.NaN;
  return Number.isNaN(time) ? moment : FORMAT.format(time);
}
