import { describeDay } from './describe-day.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A moment in ISO 8601 with its hour, where the reader is: "24 November 2026 at 14:05". */
export function describeHour(moment: string): string {
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : `${describeDay(moment)} at ${FORMAT.format(time)}`;
}
