import type { Relation } from '../core/match/match.ts';
import { isolate } from './isolate.ts';
import { nameTitle } from './name-title.ts';

/** What a page carries of a stored article, as far as the popup speaks of it. */
export interface ShownMatch {
  /** The stored article's id. */
  article: string;
  title: string;
  relation: Relation;
  /** Share of the stored article found on the page, 0 to 1. */
  coverage: number;
  /** Sentences that are changed, added or dropped. */
  differences: number;
}

/** A sentence that tells a reader what the page carries of the stored article, and how much. */
export function describeMatch({
  title,
  relation,
  coverage,
}: Pick<ShownMatch, 'title' | 'relation' | 'coverage'>): string {
  const name = `the stored article “${isolate(nameTitle(title))}”`;
  const share = describeShare(coverage);
  switch (relation) {
    case 'copy':
      return `This page carries ${name}: ${share} of it.`;
    case 'excerpt':
      return `This page carries a part of ${name}: ${share} of it.`;
    case 'edited':
      return `This page carries ${share} of ${name}, with changes.`;
    case 'retranslation':
      return `This page carries ${name} in another translation: ${share} of it was recognised.`;
    case 'quotes':
      return `This page quotes ${name}: ${share} of it.`;
  }
}

/** Rounded down, so that 100 % is said of the whole article only. */
function describeShare(coverage: number): string {
  // 1e-9: a share that is 0.29 in mathematics may be 0.28999… in the machine.
  const percent = Math.floor(coverage * 100 + 1e-9);
  return percent < 1 ? 'less than 1\u00a0%' : `${Math.min(percent, 100)}\u00a0%`;
}
