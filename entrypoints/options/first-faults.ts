/** Faults shown; a list of ten thousand is read by nobody and slows the page. */
const MAX_FAULTS = 200;

/** The first of some faults, each once, and how many more there are. */
export function firstFaults(faults: readonly string[]): string[] {
  const each = [...new Set(faults)];
  const left = each.length - MAX_FAULTS;
  return left > 0 ? [...each.slice(0, MAX_FAULTS), `And ${left.toLocaleString('en')} more.`] : each;
}
