/** Agreement of two texts, 0 to 1. */
export interface ShingleScore {
  precision: number;
  recall: number;
  f1: number;
}

interface Counts {
  both: number;
  onlyFound: number;
  onlyGold: number;
}

const SHINGLE = 4;
const WORD = /[\p{L}\p{N}_]+/gu;

/**
 * Scores found texts against gold ones by their runs of four words, each run counted as often as it
 * occurs, and each page weighing the same (as in Scrapinghub's article-extraction-benchmark, 2020).
 */
export function scoreShingles(pages: readonly { found: string; gold: string }[]): ShingleScore {
  const sum: Counts = { both: 0, onlyFound: 0, onlyGold: 0 };
  for (const { found, gold } of pages) {
    const counts = compare(shinglesOf(found), shinglesOf(gold));
    const all = counts.both + counts.onlyFound + counts.onlyGold;
    if (all === 0) continue;
    sum.both += counts.both / all;
    sum.onlyFound += counts.onlyFound / all;
    sum.onlyGold += counts.onlyGold / all;
  }
  const precision = sum.both / (sum.both + sum.onlyFound);
  const recall = sum.both / (sum.both + sum.onlyGold);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const counts = new Map<string, number>();
  const size = Math.min(SHINGLE, words.length);
  for (let i = 0; size > 0 && i + size <= words.length; i++) {
    const shingle = words.slice(i, i + size).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

function compare(found: ReadonlyMap<string, number>, gold: ReadonlyMap<string, number>): Counts {
  const counts: Counts = { both: 0, onlyFound: 0, onlyGold: 0 };
  for (const shingle of new Set([...found.keys(), ...gold.keys()])) {
    const inFound = found.get(shingle) ?? 0;
    const inGold = gold.get(shingle) ?? 0;
    counts.both += Math.min(inFound, inGold);
    counts.onlyFound += Math.max(0, inFound - inGold);
    counts.onlyGold += Math.max(0, inGold - inFound);
  }
  return counts;
}
