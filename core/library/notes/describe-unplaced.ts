import type { LibraryFault } from '../files/library-reading.ts';
import type { LooseNote } from '../files/loose-note.ts';

/** What a reader is told of a note whose article is not there, and of how many others made in the same place. */
export function describeUnplaced({ where, url }: LooseNote, others: number): LibraryFault {
  const besides =
    others === 0 ? '' : `, and ${others.toLocaleString('en')} ${others === 1 ? 'other' : 'others'} made there`;
  return { where, message: `No stored article has the address ${url ?? 'it was made on'}. It was left out${besides}.` };
}
