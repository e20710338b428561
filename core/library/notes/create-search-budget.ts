/** Says whether a search of a text that long, in UTF-16 units, may still be made, and counts it. */
export type SearchBudget = (units: number) => boolean;

// All searches of one file together, in UTF-16 units of text read. Texts and words made to hurt cost up to 4.5 ns a
// unit: 0.5 s (Node 20, 2 cores, 2026-11-24). An honest library of 64 MB has room for every text to be searched
// once and a half; one article of 10,000 characters for 10,000 strays.
const MAX_SEARCHED = 100_000_000;

/** Makes a budget that all texts of a file share, so that no file can buy more by having more texts. */
export function createSearchBudget(maxUnits = MAX_SEARCHED): SearchBudget {
  let left = maxUnits;
  return (units) => {
    if (units > left) return false;
    left -= units;
    return true;
  };
}
