import { useRef } from 'preact/hooks';
import type { LibraryFormat } from '../core/library/files/library-formats.ts';
import { BrokenList, type BrokenRow } from './BrokenList.tsx';
import { BundledList } from './BundledList.tsx';
import { describeBytes } from './describe-bytes.ts';
import { ExportPanel } from './ExportPanel.tsx';
import { FilePicker } from './FilePicker.tsx';
import { ImportPanel, type ShownImport } from './ImportPanel.tsx';
import { LibraryFilters, type ListFilter } from './LibraryFilters.tsx';
import { MovePanel, type ShownMove } from './MovePanel.tsx';
import { type LibraryNews, NewsLine } from './NewsLine.tsx';
import { Notice } from './Notice.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { type ListWidth, StoredList, type StoredRow } from './StoredList.tsx';
import { TrashList } from './TrashList.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** The library as the page shows it. */
export interface ShownLibrary {
  /** What came with the extension. */
  bundled: readonly { id: string; title: string; noteCount: number }[];
  filter: ListFilter;
  /** How many fit the filter; null until read. */
  total: number | null;
  /** How many there are in all. */
  count: number;
  rowAt: (index: number) => StoredRow | undefined;
  /** The row to come back to; null where none was opened. */
  startAt: number | null;
  sites: readonly { site: string; count: number }[];
  selected: ReadonlySet<string>;
  /** How many of those selected fit the filter. */
  selectedShown: number;
  usedBytes: number | null;
  /** Those that cannot be read, or only in part, as far as they have been looked at. */
  broken: readonly BrokenRow[];
  deleted: readonly { id: string; title: string; deletedAt: string }[];
  deletedCount: number;
  importing: ShownImport | null;
  isReplacing: boolean;
  /** How far an export has come; null where there is none. */
  exporting: { done: number; total: number } | null;
  /** How far a deletion of many has come, or bringing them back; null where there is none. */
  moving: ShownMove | null;
  news: LibraryNews | null;
  problems: readonly string[];
}

/** What a reader does with the library. */
export interface LibraryActions {
  onFilter: (news: Partial<ListFilter>) => void;
  onRange: (from: number, to: number) => void;
  /** `isUpTo`: and all from the row chosen last. */
  onSelect: (id: string, isSelected: boolean, isUpTo: boolean) => void;
  /** All that fit the filter, or none. */
  onSelectAll: (isSelected: boolean) => void;
  /** Those that cannot be read, or those that can only in part. */
  onSelectBroken: (isInPart: boolean) => void;
  /** `index` is the row it was opened from; null where it was none. */
  onOpen: (id: string, index: number | null) => void;
  onDelete: (id: string) => void;
  onDeleteSelected: () => void;
  onRestore: (id: string) => void;
  onEmptyTrash: () => void;
  onFile: (file: File) => void;
  onReplacing: (isReplacing: boolean) => void;
  onImport: () => void;
  /** Ends the import. */
  onCancel: () => void;
  onCancelExport: () => void;
  onExport: (format: LibraryFormat) => void;
}

interface LibrarySectionProps extends LibraryActions {
  library: ShownLibrary;
  width: ListWidth;
}

/** The stored articles: what pages are compared with. */
export function LibrarySection({ library, width, ...on }: LibrarySectionProps) {
  const { total, count, importing, exporting, problems } = library;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, () => findNextFocus(box.current));
  return (
    <div class="library" ref={box}>
      <p class="soft">Pages are compared with these articles. Their notes appear wherever the text does.</p>
      <Notice problems={problems} />
      <BundledList articles={library.bundled} onOpen={(id) => on.onOpen(id, null)} />
      <NewsLine news={library.news} />
      {total !== null && <p class="storage">{describeStorage(library)}</p>}
      <BrokenList articles={library.broken} onSelect={on.onSelectBroken} />
      <div class="actions">
        <FilePicker onFile={on.onFile} isIdle={importing !== null} />
      </div>
      {/* Another at every step: one that had the focus loses it and gets it anew, and a listener hears that there is news. */}
      {importing !== null && (
        <ImportPanel key={importing.step} shown={importing} {...on} isReplacing={library.isReplacing} />
      )}
      {library.moving !== null && <MovePanel {...library.moving} />}
      {total === null && problems.length === 0 && <p>One moment…</p>}
      {count > 0 && (
        <>
          <LibraryFilters filter={library.filter} sites={library.sites} onFilter={on.onFilter} />
          <SelectionBar
            selected={library.selected.size}
            selectedShown={library.selectedShown}
            total={total}
            isExporting={exporting !== null}
            onSelectAll={on.onSelectAll}
            onDelete={on.onDeleteSelected}
            onExport={on.onExport}
          />
          <p role="status" class="soft">
            {total !== null && describeTotal(library, total)}
          </p>
        </>
      )}
      {total !== null && total > 0 && (
        <StoredList
          total={total}
          topic={JSON.stringify(library.filter)}
          startAt={library.startAt}
          rowAt={library.rowAt}
          isSelected={(id) => library.selected.has(id)}
          width={width}
          onRange={on.onRange}
          onSelect={on.onSelect}
          onOpen={on.onOpen}
          onDelete={on.onDelete}
        />
      )}
      {exporting !== null && <ExportPanel {...exporting} onCancel={on.onCancelExport} />}
      <TrashList
        deleted={library.deleted}
        deletedCount={library.deletedCount}
        onRestore={on.onRestore}
        onEmptyTrash={on.onEmptyTrash}
      />
    </div>
  );
}

/** Where the focus goes when what had it has done its work: to what is to be decided next, else to what was done. */
function findNextFocus(library: HTMLElement | null): HTMLElement | null | undefined {
  const find = (selector: string) => library?.querySelector<HTMLElement>(selector);
  return find('.panel') ?? find('.news button') ?? find('.news p');
}

function describeTotal({ count, selected, selectedShown }: ShownLibrary, total: number): string {
  const hidden = selected.size - selectedShown;
  const besides =
    hidden === 0 ? '' : `; ${hidden.toLocaleString('en')} selected ${hidden === 1 ? 'is' : 'are'} not among them`;
  if (total === 0) {
    const none = count === 1 ? 'The 1 article does not fit' : `None of ${count.toLocaleString('en')} articles fits`;
    return `${none} what is asked for above${besides}`;
  }
  if (total !== count) return `${total.toLocaleString('en')} of ${count.toLocaleString('en')} articles${besides}`;
  return `${total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`}${besides}`;
}

const HOW_TO_STORE = 'Store the page you read with “Save this article” in the toolbar window, or add a file.';

function describeStorage({ count, usedBytes, broken }: ShownLibrary): string {
  const articles = count === 1 ? '1 article of yours' : `${count.toLocaleString('en')} articles of yours`;
  const unreadable = broken.filter(({ isInPart }) => !isInPart).length;
  const unread = unreadable === 0 ? '' : `, ${unreadable.toLocaleString('en')} of which cannot be read`;
  const used = usedBytes === null ? '' : `, ${describeBytes(usedBytes)} of storage used`;
  return `${articles}${unread}${used}.${count > 0 ? ' An export is a copy that outlives this browser.' : ` ${HOW_TO_STORE}`}`;
}
