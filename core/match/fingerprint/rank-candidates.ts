import { isAnchorKey } from './key-space.ts';
import { MAX_HOLDERS } from './write-shards.ts';

/** A stored article, by number, that shares keys with a page. */
export interface Candidate {
  number: number;
  /** Fingerprints in common. */
  fingerprints: number;
  /** Names, numbers and long words in common. */
  anchors: number;
  /** Bits of surprise in what they share: the rarer among the stored articles, the more. */
  weight: number;
}

/**
 * Names in common below which nothing is a new translation: the same people are in the news every day. Of an article's 24,
 * new translations share 19 and more, summaries 12 and more (goldens/match, 2026-11); two articles on one election campaign
 * more than 6 in one of 13 pairs (PolNeAR, train), more than 3 in two of five.
 */
const MIN_ANCHORS = 7;

/**
 * The articles that share something with a page: those with a fingerprint in common, heaviest first, and apart from
 * them those with `MIN_ANCHORS` anchors or more and no fingerprint. `holders` are the numbers found for each key. A key
 * weighs by its rarity, so boilerplate hardly votes; an anchor with `MAX_HOLDERS` or more does not vote at all.
 */
export function rankCandidates(
  holders: ReadonlyMap<number, readonly number[]>,
  articleCount: number,
): { wordForWord: Candidate[]; byAnchors: Candidate[] } {
  const candidates = new Map<number, Candidate>();
  for (const [key, numbers] of holders) {
    if (isAnchorKey(key) && numbers.length >= MAX_HOLDERS) continue;
    const weight = Math.log2(1 + articleCount / numbers.length);
    for (const number of numbers) {
      const candidate = candidates.get(number) ?? { number, fingerprints: 0, anchors: 0, weight: 0 };
      candidates.set(number, candidate);
      candidate[isAnchorKey(key) ? 'anchors' : 'fingerprints'] += 1;
      candidate.weight += weight;
    }
  }
  const ranked = [...candidates.values()].sort((a, b) => b.weight - a.weight || a.number - b.number);
  return {
    wordForWord: ranked.filter(({ fingerprints }) => fingerprints > 0),
    byAnchors: ranked.filter(({ fingerprints, anchors }) => fingerprints === 0 && anchors >= MIN_ANCHORS),
  };
}
