/** The last `max` items that start before `at`, in order, from a list in text order. Binary search. */
export function itemsBefore<T extends { start: number }>(items: readonly T[], at: number, max: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start < at) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - max), low);
}
