import type { Mark } from './mark.ts';

/**
 * Gives marks that were placed anew the ranges of `former` ones which stand at the same place, so that what is painted there
 * stays. The ranges that no mark has any more are given back.
 */
export function keepRanges(marks: readonly Mark[], former: readonly Mark[]): Set<Range> {
  const before = rangesOf(former);
  const left = new Set([...before, ...rangesOf(marks)]);
  const known = Map.groupBy(before, ({ startContainer }) => startContainer);
  for (const mark of marks) {
    mark.rest = mark.rest.map(
      (range) => known.get(range.startContainer)?.find((one) => isSamePlace(one, range)) ?? range,
    );
    for (const range of mark.rest) left.delete(range);
  }
  return left;
}

const rangesOf = (marks: readonly Mark[]): Range[] => marks.flatMap(({ rest }) => rest);

/** Of two that start in one node: as many words from one place on are the same words. */
const isSamePlace = (one: Range, other: Range) =>
  one.startOffset === other.startOffset && String(one) === String(other);
