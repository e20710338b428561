import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import type { LibraryNews } from '../../components/NewsLine.tsx';

/** What the parts of the library page have in common: what is shown, and telling the reader. */
export interface DeskState {
  shown: ShownLibrary;
  show: (news: Partial<ShownLibrary>) => void;
  tell: (text: string, faults?: readonly string[], onUndo?: LibraryNews['onUndo']) => void;
  /** Has the list read anew and tells the background: articles were added, changed or deleted. */
  changed: () => Promise<void>;
}

/** Nothing read yet. */
export const EMPTY_LIBRARY: ShownLibrary = {
  bundled: [],
  filter: { query: '', sort: 'newest', site: '', from: '', to: '' },
  total: null,
  count: 0,
  rowAt: () => undefined,
  startAt: null,
  sites: [],
  selected: new Set(),
  selectedShown: 0,
  usedBytes: null,
  broken: [],
  deleted: [],
  deletedCount: 0,
  importing: null,
  isReplacing: false,
  exporting: null,
  moving: null,
  news: null,
  problems: [],
};
