/** Turns offsets in UTF-16 units into offsets in Unicode code points and back; half a pair counts as one point. */
export interface PointMap {
  toPoints(units: number): number;
  toUnits(points: number): number;
}

const SAME: PointMap = { toPoints: (units) => units, toUnits: (points) => points };

/**
 * Makes the map of a text. Selectors of the Web Annotation model count code points (4.2.5), JavaScript
 * counts UTF-16 units. Costs one pass; each look-up a binary search among the pairs.
 */
export function createPointMap(text: string): PointMap {
  // Where each pair's second half stands, in units. Most texts have none.
  const halves: number[] = [];
  for (let unit = 0; unit + 1 < text.length; unit += 1) {
    if (text.charCodeAt(unit) < 0xd800 || (text.codePointAt(unit) ?? 0) <= 0xffff) continue;
    unit += 1;
    halves.push(unit);
  }
  if (halves.length === 0) return SAME;
  return {
    toPoints: (units) => units - countBelow(halves, units, (half) => half),
    // Where the pair begins, in points: one unit before its half, less one for each pair before it.
    toUnits: (points) => points + countBelow(halves, points, (half, position) => half - 1 - position),
  };
}

function countBelow(halves: readonly number[], limit: number, place: (half: number, position: number) => number) {
  let low = 0;
  let high = halves.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(halves[middle] ?? 0, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
