import type { LibraryFault } from '../files/library-reading.ts';
import type { LooseNote } from '../files/loose-note.ts';

/** What a reader is told of a note whose article is not there. */
export function describeUnplaced({ where, url }: LooseNote): LibraryFault {
  return { where, message: `No stored article has the address ${url ?? 'it was made on'}. It was left out.` };
}
