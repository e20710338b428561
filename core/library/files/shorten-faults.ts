import type { LibraryFault } from './library-reading.ts';

// A longer list helps nobody; a file made to hurt could otherwise fill the page with a million lines.
const MAX_FAULTS = 200;

/** The first 200 faults, and how many more there are. */
export function shortenFaults(faults: readonly LibraryFault[]): LibraryFault[] {
  const extra = faults.length - MAX_FAULTS;
  if (extra <= 0) return [...faults];
  return [...faults.slice(0, MAX_FAULTS), { where: 'library', message: `${extra.toLocaleString('en')} more faults.` }];
}
