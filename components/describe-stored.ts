import type { Relation } from '../core/match/match.ts';
import { describeDay } from './describe-day.ts';
import { isolate } from './isolate.ts';
import { nameTitle } from './name-title.ts';

/** What the store knows of a page, as far as the popup speaks of it. */
export interface ShownStored {
  /** The article stored from this very address. */
  here: { id: string; addedAt: string } | null;
  /** The reader's stored article that the page carries. */
  matched: { id: string; addedAt: string } | null;
}

/** What the page carries of a stored article. */
interface ShownChange {
  article: string;
  relation: Relation;
  differences: number;
  /** The page's headline where it is another than the stored one. */
  headline?: string;
}

/** A sentence on whether the page is stored and has changed since; "" where it is not stored. */
export function describeStored({ here }: ShownStored, match: ShownChange | null): string {
  if (here === null) return '';
  const stored = `You stored this page${here.addedAt === '' ? '' : ` on ${describeDay(here.addedAt)}`}.`;
  if (match === null || match.article !== here.id) return stored;
  const text = `${stored} ${describeText(match)}`;
  return match.headline === undefined ? text : `${text} Its headline is now “${isolate(nameTitle(match.headline))}”.`;
}

function describeText({ differences, relation }: ShownChange): string {
  if (relation === 'copy' && differences === 0) return `The text you stored is still here, unchanged.`;
  // What is edited and has no sentence changed has them moved.
  if (relation === 'edited' && differences === 0) return `Since then its sentences were put in another order.`;
  if (differences === 0) return `A part of it is no longer here.`;
  const count = differences === 1 ? '1 sentence' : `${differences} sentences`;
  const have = differences === 1 ? 'has' : 'have';
  // Of an excerpt only what was added is told: all of it that is here stands as it was.
  if (relation === 'excerpt') return `A part of it is no longer here, and ${count} ${have} been added.`;
  return `Since then ${count} ${have} changed.`;
}
