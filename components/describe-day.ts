const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment in ISO 8601 as a day a reader reads: "24 November 2026"; as it is written where it is no moment. */
export function describeDay(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : FORMAT.format(time);
}
