import type { LibraryNews, ShownArticle } from '../../components/LibrarySection.tsx';
import type { LibraryReading } from '../../core/library/library-reading.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from '../../core/library/max-library-bytes.ts';
import { readLibraryFile } from '../../core/library/read-library-file.ts';
import { addToLibrary, loadLibrary } from '../../platform/library.ts';
import { type Imported, listStored, removeStored, restoreStored } from '../../platform/library-store.ts';
import { callBackground } from '../../platform/messages.ts';
import { listArticles } from './list-articles.ts';

interface ShownLibrary {
  /** Null until read. */
  articles: ShownArticle[] | null;
  problems: string[];
  news: LibraryNews | null;
}

/** What the options page does with the library. Nothing stored is ever overwritten. */
export class LibraryDesk {
  shown: ShownLibrary = { articles: null, problems: [], news: null };
  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads the library and shows it. */
  async open(): Promise<void> {
    const [{ articles, problems }, stored] = await Promise.all([loadLibrary(), listStored()]);
    // Where the store would not open, `problems` says so already.
    const entries = stored.ok ? stored.entries : [];
    this.#show({ articles: listArticles(articles, entries), problems });
  }

  /** Adds the articles of a file that are not stored yet, and says what became of each. */
  async add(file: File): Promise<void> {
    this.#tell(`Reading ${file.name}…`);
    const reading = await readFile(file);
    if (!reading.ok) return this.#tell(`Nothing was added from ${file.name}.`, [reading.message]);
    const outcome = await addToLibrary(reading.articles, file.name, new Date().toISOString());
    if (!outcome.ok) return this.#tell(`Nothing was added from ${file.name}.`, [outcome.message]);
    const faults = reading.faults.map(({ where, message }) => `${where}: ${message}`);
    await this.#changed(describeImport(file.name, outcome), [...describeSkipped(outcome), ...faults]);
  }

  /** Removes an added article; "Undo" stays until the next action. */
  async remove(id: string): Promise<void> {
    const title = this.shown.articles?.find((article) => article.id === id)?.title ?? id;
    const outcome = await removeStored(id);
    if (!outcome.ok) return this.#tell(`“${title}” was not removed.`, [outcome.message]);
    const undo = () => this.#restore(id, title, outcome.removed);
    await this.#changed(`“${title}” was removed.`, [], outcome.removed === null ? null : undo);
  }

  async #restore(id: string, title: string, removed: unknown): Promise<void> {
    const outcome = await restoreStored(id, removed);
    if (!outcome.ok) return this.#tell(`“${title}” could not be brought back.`, [outcome.message]);
    await this.#changed(`“${title}” is back.`);
  }

  async #changed(text: string, faults: string[] = [], onUndo: (() => void) | null = null): Promise<void> {
    this.#tell(text, faults, onUndo);
    await callBackground({ type: 'library-changed' });
    await this.open();
  }

  #tell(text: string, faults: string[] = [], onUndo: (() => void) | null = null): void {
    this.#show({ news: { text, faults, onUndo } });
  }

  #show(news: Partial<ShownLibrary>): void {
    this.shown = { ...this.shown, ...news };
    this.#onChange();
  }
}

/** Too large a file is refused by its size, before any of it is in memory. */
async function readFile(file: File): Promise<LibraryReading> {
  if (file.size > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
  try {
    return readLibraryFile(await file.text());
  } catch (error) {
    // Moved, changed or locked since it was chosen: https://www.w3.org/TR/FileAPI/#dfn-error-codes
    if (!(error instanceof DOMException)) throw error;
    return { ok: false, message: 'The browser could not read this file.' };
  }
}

function describeImport(fileName: string, { added }: Imported): string {
  if (added.length === 0) return `Nothing was added from ${fileName}.`;
  const articles = added.length === 1 ? '1 article was' : `${added.length} articles were`;
  return `${articles} added from ${fileName}.`;
}

function describeSkipped({ unchanged, skipped }: Imported): string[] {
  return [
    ...unchanged.map((id) => `${id}: stored already.`),
    ...skipped.map((id) => `${id}: an article with this id and other content is stored already; it was kept.`),
  ];
}
