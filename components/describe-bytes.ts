const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** A number of bytes as a reader reads it: "3.4 MB", in steps of 1,000. */
export function describeBytes(bytes: number): string {
  let unit = 0;
  let amount = bytes;
  while (amount >= 1_000 && unit < UNITS.length - 1) {
    amount /= 1_000;
    unit += 1;
  }
  const digits = unit > 0 && amount < 10 ? 1 : 0;
  return `${amount.toFixed(digits)}\u00a0${UNITS[unit]}`;
}
