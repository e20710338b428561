import type { Ledger } from '../core/analyse/ledger/ledger.ts';
import type { ShortLedger } from './page-status.ts';

/** Sources the popup lists: more would push its switches out of sight. */
const MAX_SOURCES = 6;

/** A ledger as a page tells it to the popup. */
export function shortenLedger(ledger: Ledger): ShortLedger {
  const { attributedShare, unsourcedShare, ownShare, largestShare } = ledger;
  const sources = ledger.sources
    .slice(0, MAX_SOURCES)
    .map(({ name, words, share, grade, via, isLinked }) => ({ name, words, share, grade, via, isLinked }));
  const more = ledger.sources.length - sources.length;
  return { sources, more, attributedShare, unsourcedShare, ownShare, largestShare };
}
