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
  /** Notes of the stored article that have no place on the page. */
  notesLeftOut: number;
}

type Told = Pick<ShownMatch, 'title' | 'relation' | 'coverage' | 'notesLeftOut'>;

/** Tells a reader what the page carries of the stored article, how much, and whether its notes all have a place there. */
export function describeMatch(match: Told): string {
  const { notesLeftOut } = match;
  if (notesLeftOut === 0) return describeText(match);
  const count = notesLeftOut === 1 ? '1 of its notes has' : `${notesLeftOut.toLocaleString('en')} of its notes have`;
  return `${describeText(match)} ${count} no place here.`;
}

function describeText({ title, relation, coverage }: Told): string {
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
