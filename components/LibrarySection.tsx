import { useRef, useState } from 'preact/hooks';
import { LIBRARY_FORMATS, type LibraryFormat } from '../core/library/library-formats.ts';
import { describeBytes } from './describe-bytes.ts';
import { describeDay } from './describe-day.ts';
import { ImportPanel, type ShownImport } from './ImportPanel.tsx';
import { LibraryFilters, type ListFilter } from './LibraryFilters.tsx';
import { Notice } from './Notice.tsx';
import { StoredList, type StoredRow } from './StoredList.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

/** What became of an action, in a sentence, and the faults found on the way. */
export interface LibraryNews {
  text: string;
  faults: readonly string[];
  /** Takes the last step back, where that is possible. */
  onUndo: (() => void) | null;
}

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
  deleted: readonly { id: string; title: string; deletedAt: string }[];
  deletedCount: number;
  importing: ShownImport | null;
  isReplacing: boolean;
  /** How far an export has come; null where there is none. */
  exporting: { done: number; total: number } | null;
  news: LibraryNews | null;
  problems: readonly string[];
}

/** What a reader does with the library. */
export interface LibraryActions {
  onFilter: (news: Partial<ListFilter>) => void;
  onRange: (from: number, to: number) => void;
  onSelect: (id: string, isSelected: boolean) => void;
  /** All that fit the filter, or none. */
  onSelectAll: (isSelected: boolean) => void;
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
  isNarrow: boolean;
}

/** The stored articles: what pages are compared with. */
export function LibrarySection({ library, isNarrow, ...on }: LibrarySectionProps) {
  const { total, count, importing, exporting, problems } = library;
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, () => findNextFocus(box.current));
  return (
    <div class="library" id="library" tabIndex={-1} ref={box}>
      <p class="soft">Pages are compared with these articles. Their notes appear wherever the text does.</p>
      <Notice problems={problems} />
      <Bundled articles={library.bundled} onOpen={on.onOpen} />
      <News news={library.news} />
      <p class="storage">{describeStorage(library)}</p>
      <div class="actions">
        <FilePicker onFile={on.onFile} isIdle={importing !== null} />
      </div>
      {importing !== null && <ImportPanel shown={importing} {...on} isReplacing={library.isReplacing} />}
      {total === null && problems.length === 0 && <p>One moment…</p>}
      {count > 0 && (
        <>
          <LibraryFilters filter={library.filter} sites={library.sites} onFilter={on.onFilter} />
          <Selection library={library} {...on} />
          <p role="status" class="soft">
            {total !== null && describeTotal(library, total)}
          </p>
        </>
      )}
      {total !== null && total > 0 && (
        <StoredList
          total={total}
          startAt={library.startAt}
          rowAt={library.rowAt}
          isSelected={(id) => library.selected.has(id)}
          isNarrow={isNarrow}
          onRange={on.onRange}
          onSelect={on.onSelect}
          onOpen={on.onOpen}
          onDelete={on.onDelete}
        />
      )}
      {exporting !== null && <Exporting {...exporting} onCancel={on.onCancelExport} />}
      <Trash library={library} onRestore={on.onRestore} onEmptyTrash={on.onEmptyTrash} />
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
  if (total !== count) return `${total.toLocaleString('en')} of ${count.toLocaleString('en')} articles${besides}`;
  return `${total === 1 ? '1 article' : `${total.toLocaleString('en')} articles`}${besides}`;
}

function describeStorage({ count, usedBytes }: ShownLibrary): string {
  const articles = count === 1 ? '1 article of yours' : `${count.toLocaleString('en')} articles of yours`;
  const used = usedBytes === null ? '' : `, ${describeBytes(usedBytes)} of storage used`;
  return `${articles}${used}.${count > 0 ? ' An export is a copy that outlives this browser.' : ''}`;
}

function Bundled({ articles, onOpen }: { articles: ShownLibrary['bundled']; onOpen: LibraryActions['onOpen'] }) {
  return (
    <ul class="list">
      {articles.map(({ id, title, noteCount }) => (
        <li key={id}>
          <div>
            <button type="button" class="link" onClick={() => onOpen(id, null)}>
              {title}
            </button>
            <p class="soft">{noteCount === 1 ? '1 note' : `${noteCount} notes`}</p>
          </div>
          <span class="soft">Came with Says Who</span>
        </li>
      ))}
    </ul>
  );
}

function Selection({ library, ...on }: { library: ShownLibrary } & LibraryActions) {
  const [format, setFormat] = useState<LibraryFormat>('says-who');
  const { selected, selectedShown, total, exporting } = library;
  const chosen = selected.size;
  const isAll = total !== null && total > 0 && selectedShown === total;
  const name = chosen === 0 ? 'all shown' : `${chosen.toLocaleString('en')} selected`;
  return (
    <div class="selection">
      <label class="choice">
        <input type="checkbox" checked={isAll} onChange={(event) => on.onSelectAll(event.currentTarget.checked)} />
        <span>Select all shown</span>
      </label>
      <button type="button" disabled={chosen === 0} onClick={on.onDeleteSelected}>
        {chosen === 0 ? 'Delete selected' : `Delete ${name}`}
      </button>
      <label class="format">
        <span class="unseen">Form of the export</span>
        <select value={format} onChange={(event) => setFormat(event.currentTarget.value as LibraryFormat)}>
          {LIBRARY_FORMATS.map((one) => (
            <option key={one} value={one}>
              {FORMATS[one]}
            </option>
          ))}
        </select>
      </label>
      <button type="button" disabled={exporting !== null || total === 0} onClick={() => on.onExport(format)}>
        Export {name}
      </button>
    </div>
  );
}

const FORMATS: Record<LibraryFormat, string> = {
  'says-who': 'Says Who library (JSON), complete',
  'web-annotation': 'W3C Web Annotations (JSON-LD), complete',
  hypothesis: 'Hypothesis (JSON), notes without the texts',
  'json-lines': 'JSON Lines, texts without the notes',
};

function Exporting({ done, total, onCancel }: { done: number; total: number; onCancel: () => void }) {
  return (
    <section class="panel" aria-label="Export" tabIndex={-1}>
      <progress aria-label="Export" value={done} max={Math.max(1, total)} />
      <p>
        {done.toLocaleString('en')} of {total.toLocaleString('en')} written
      </p>
      <div class="actions">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </section>
  );
}

function News({ news }: { news: LibraryNews | null }) {
  return (
    <div class="news" role="status">
      {news !== null && (
        <>
          <p tabIndex={-1}>
            {news.text}{' '}
            {news.onUndo !== null && (
              <button type="button" class="link" onClick={news.onUndo}>
                Undo
              </button>
            )}
          </p>
          {news.faults.length > 0 && (
            <ul class="faults">
              {news.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

function Trash({
  library,
  onRestore,
  onEmptyTrash,
}: { library: ShownLibrary } & Pick<LibraryActions, 'onRestore' | 'onEmptyTrash'>) {
  const { deleted, deletedCount } = library;
  if (deletedCount === 0) return null;
  return (
    <details class="trash">
      <summary>Deleted within the last day: {deletedCount.toLocaleString('en')}</summary>
      <ul class="list">
        {deleted.map(({ id, title, deletedAt }) => (
          <li key={id}>
            <div>
              <strong dir="auto">{title}</strong>
              <p class="soft">deleted {describeDay(deletedAt)}</p>
            </div>
            <button type="button" aria-label={`Bring back ${title}`} onClick={() => onRestore(id)}>
              Bring back
            </button>
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" onClick={onEmptyTrash}>
          Forget these now
        </button>
      </div>
    </details>
  );
}

function FilePicker({ onFile, isIdle }: { onFile: (file: File) => void; isIdle: boolean }) {
  return (
    <label class={isIdle ? 'picker idle' : 'picker'}>
      <span>Add a library file</span>
      <input
        type="file"
        accept=".json,.jsonl,.jsonld,.ndjson"
        disabled={isIdle}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) onFile(file);
          // Otherwise choosing the same file again, mended, would change nothing.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
