import { vi } from 'vitest';
import type { LibraryActions, ShownLibrary } from '../../components/LibrarySection.tsx';
import type { StoredRow } from '../../components/StoredList.tsx';

/** A title that would run if it were taken for markup. */
export const HOSTILE = '<img src=x onerror="document.title = 1">';

const row = (index: number): StoredRow => ({
  id: `a${index}`,
  title: index === 1 ? HOSTILE : `Article ${index}`,
  site: 'news.example.net',
  published: '2026-11-20',
  addedAt: '2026-11-24T03:00:00.000Z',
  noteCount: index,
});

/** A library of so many articles besides the bundled one. */
export const shownLibrary = (total = 2): ShownLibrary => ({
  bundled: [{ id: 'bundled', title: 'Bundled', noteCount: 32 }],
  filter: { query: '', sort: 'newest', site: '', from: '', to: '' },
  total,
  count: total,
  rowAt: row,
  startAt: null,
  sites: [{ site: 'news.example.net', count: total }],
  selected: new Set(),
  selectedShown: 0,
  usedBytes: 3_400_000,
  broken: [],
  deleted: [{ id: 'gone', title: 'Gone', deletedAt: '2026-11-24T03:00:00.000Z' }],
  deletedCount: 1,
  importing: null,
  isReplacing: false,
  exporting: null,
  moving: null,
  news: null,
  problems: [],
});

/** Listeners to everything a reader does with it. */
export const libraryActions = () =>
  ({
    onFilter: vi.fn(),
    onRange: vi.fn(),
    onSelect: vi.fn(),
    onSelectAll: vi.fn(),
    onSelectBroken: vi.fn(),
    onOpen: vi.fn(),
    onDelete: vi.fn(),
    onDeleteSelected: vi.fn(),
    onRestore: vi.fn(),
    onEmptyTrash: vi.fn(),
    onFile: vi.fn(),
    onReplacing: vi.fn(),
    onImport: vi.fn(),
    onCancel: vi.fn(),
    onCancelExport: vi.fn(),
    onExport: vi.fn(),
  }) satisfies LibraryActions;
