/** The rows from one to another, both with them, whichever comes first; [] where one of the two is not among `ids`. */
export function rowsBetween(ids: readonly string[], one: string, other: string): string[] {
  const [first = -1, last = -1] = [ids.indexOf(one), ids.indexOf(other)].sort((a, b) => a - b);
  return first === -1 ? [] : ids.slice(first, last + 1);
}
