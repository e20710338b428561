import type { Note } from '../../notes/note.ts';
import { SHOWN_CONFIDENCE } from './shown-confidence.ts';

/** What a reader asked to see beside the reports the analysis is sure of. */
export interface Shown {
  /** Notes found by analysis; where false only those of stored articles show. */
  automatic: boolean;
  /** Wants, plans and likings ("hopes to"), not only what is reported. */
  attitudes: boolean;
  /** Bare claims that nobody owns ("It is noteworthy that"). */
  claims: boolean;
  /** Attributions below `SHOWN_CONFIDENCE`. */
  unsure: boolean;
}

export const SHOWN_BY_DEFAULT: Shown = Object.freeze({
  automatic: true,
  attitudes: false,
  claims: true,
  unsure: false,
});

/** Whether a note is marked on the page, whatever the switches of its kind say. Stored notes and inserted lines always are. */
export function isShown(note: Note, shown: Shown): boolean {
  if (note.origin === 'stored') return true;
  if (!shown.automatic || note.kind === 'inserted') return shown.automatic;
  if (note.act === 'claim') return shown.claims;
  if (note.act === 'attitude' && !shown.attitudes) return false;
  return shown.unsure || note.form === 'interview' || note.confidence >= SHOWN_CONFIDENCE;
}
