import type { ListFilter } from '../../components/LibraryFilters.tsx';
import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import type { StoredRow } from '../../components/StoredList.tsx';
import type { LibraryFormat } from '../../core/library/library-formats.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { callBackground } from '../../platform/messages.ts';
import { countStorage } from '../../platform/store/count-storage.ts';
import { deleteArticles } from '../../platform/store/delete-articles.ts';
import { emptyTrash } from '../../platform/store/empty-trash.ts';
import { type ArticleQuery, listArticles, listIds } from '../../platform/store/list-articles.ts';
import { listDeleted } from '../../platform/store/list-deleted.ts';
import { listNewest } from '../../platform/store/list-newest.ts';
import { restoreArticles } from '../../platform/store/restore-articles.ts';
import { type DeskState, EMPTY_LIBRARY } from './desk-state.ts';
import { type ExportDone, type ExportedFile, writeExport } from './write-export.ts';

/** Rows read at once: several windows full. */
const CHUNK = 100;
/** Typing is waited for so long before the list follows; a choice below what is felt. */
const TYPING_MS = 120;

/** What the options page does with the stored articles: list, delete, bring back, export. */
export class LibraryDesk implements DeskState {
  shown: ShownLibrary = EMPTY_LIBRARY;
  readonly #onChange: () => void;
  #rows = new Map<number, StoredRow>();
  #asked = new Set<number>();
  /** Another after every change of list or filter: answers to older questions are passed over. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #exporting: AbortController | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads what there is and shows it. What cannot be read is said. */
  async open(): Promise<void> {
    const problems: string[] = [];
    const bundled = await readBundledLibrary();
    if (bundled.ok) {
      this.show({ bundled: bundled.articles.map(({ id, title, notes }) => ({ id, title, noteCount: notes.length })) });
    } else problems.push(`The library that came with Says Who cannot be read. ${bundled.message}`);
    const [storage, deleted] = await Promise.all([countStorage(), listDeleted()]);
    if (storage.ok) this.show({ usedBytes: storage.usedBytes, count: storage.articles });
    else problems.push(`${storage.message} Pages are compared with the bundled library alone.`);
    if (deleted.ok) this.show({ deleted: deleted.articles, deletedCount: deleted.total });
    this.show({ problems });
    if (storage.ok) await this.#list();
  }

  filter(news: Partial<ListFilter>): void {
    this.show({ filter: { ...this.shown.filter, ...news } });
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#list(), news.query === undefined ? 0 : TYPING_MS);
  }

  /** Reads the rows that come into view. */
  range(from: number, to: number): void {
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) void this.#read(chunk);
  }

  select(id: string, isSelected: boolean): void {
    const selected = new Set(this.shown.selected);
    if (isSelected) selected.add(id);
    else selected.delete(id);
    this.show({ selected });
  }

  async selectAll(isSelected: boolean): Promise<void> {
    const listed = isSelected ? await listIds(this.#query()) : { ok: true as const, ids: [] };
    if (listed.ok) this.show({ selected: new Set(listed.ids) });
    else this.tell('Nothing was selected.', [listed.message]);
  }

  /** Deletes articles; they stay in the trash for a day. */
  async delete(ids: readonly string[]): Promise<void> {
    const outcome = await deleteArticles(ids);
    if (!outcome.ok) this.tell('Not everything was deleted.', [outcome.message]);
    else {
      const { deleted } = outcome;
      this.tell(`${countArticles(deleted.length)} deleted.`, [], () => void this.restore(deleted));
    }
    await this.changed();
  }

  async restore(ids: readonly string[]): Promise<void> {
    const outcome = await restoreArticles(ids);
    if (!outcome.ok) this.tell('Not everything was brought back.', [outcome.message]);
    else {
      const restored = new Set(outcome.restored);
      const faults = await describeLeft(ids.filter((id) => !restored.has(id)));
      this.tell(`${countArticles(restored.size)} brought back.`, faults);
    }
    await this.changed();
  }

  async emptyTrash(): Promise<void> {
    const outcome = await emptyTrash();
    this.tell(
      outcome.ok ? 'What was deleted is forgotten.' : 'Nothing was forgotten.',
      outcome.ok ? [] : [outcome.message],
    );
    await this.changed();
  }

  /** Gives the articles that are selected, or all shown, as a file, or as several of which each can be imported; [] where there is none. */
  async export(format: LibraryFormat): Promise<ExportedFile[]> {
    const { selected } = this.shown;
    const listed = selected.size > 0 ? { ok: true as const, ids: [...selected] } : await listIds(this.#query());
    if (!listed.ok) {
      this.tell('Nothing was exported.', [listed.message]);
      return [];
    }
    const { ids } = listed;
    const run = new AbortController();
    this.#exporting = run;
    this.show({ exporting: { done: 0, total: ids.length } });
    const exportedAt = new Date().toISOString();
    const onProgress = (done: number) => this.show({ exporting: { done, total: ids.length } });
    const done = await writeExport({ ids, format, exportedAt, signal: run.signal, onProgress });
    this.#exporting = null;
    this.show({ exporting: null });
    this.#tellExport(done);
    return (done.ok && done.files) || [];
  }

  cancelExport(): void {
    this.#exporting?.abort();
  }

  show(news: Partial<ShownLibrary>): void {
    this.shown = { ...this.shown, ...news };
    this.#onChange();
  }

  tell(text: string, faults: readonly string[] = [], onUndo: (() => void) | null = null): void {
    this.show({ news: { text, faults, onUndo } });
  }

  async changed(): Promise<void> {
    await callBackground({ type: 'library-changed' });
    await this.open();
  }

  #tellExport(done: ExportDone): void {
    if (!done.ok) this.tell('Nothing was exported.', [done.message]);
    else if (done.files === null) this.tell('The export was cancelled.');
    else this.tell(`${countArticles(done.count)} exported to ${describeFiles(done.files)}.`, done.problems);
  }

  #query(): ArticleQuery {
    const { query, sort, site, from, to } = this.shown.filter;
    return {
      query,
      sort,
      ...(site !== '' && { site }),
      ...(isDay(from) && { from: startOf(from, 0) }),
      ...(isDay(to) && { to: startOf(to, 1) }),
    };
  }

  async #list(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    await this.#listAtOnce(turn);
    const listed = await listArticles({ ...this.#query(), limit: CHUNK });
    if (turn !== this.#turn) return;
    if (!listed.ok) {
      this.#rows = new Map();
      this.show({ total: null, problems: [...new Set([...this.shown.problems, listed.message])] });
      return;
    }
    this.#rows = new Map(listed.entries.map((entry, index) => [index, entry]));
    this.#asked = new Set([0]);
    const rows = this.#rows;
    this.show({
      total: listed.total,
      sites: listed.sites,
      rowAt: (index) => rows.get(index),
      ...(await this.#stillThere()),
    });
  }

  /** The first list of a large library takes seconds; the newest articles are there at once. */
  async #listAtOnce(turn: number): Promise<void> {
    const { query, sort, site, from, to } = this.shown.filter;
    if (this.shown.total !== null || sort !== 'newest' || `${query}${site}${from}${to}` !== '') return;
    const newest = await listNewest(CHUNK);
    if (turn !== this.#turn || !newest.ok) return;
    const rows = new Map<number, StoredRow>(newest.entries.map((entry, index) => [index, entry]));
    this.show({ total: newest.total, rowAt: (index) => rows.get(index) });
  }

  /** What was selected and has been deleted since, here or in another tab, is selected no more. */
  async #stillThere(): Promise<Partial<ShownLibrary>> {
    if (this.shown.selected.size === 0) return {};
    const listed = await listIds({});
    if (!listed.ok) return {};
    const ids = new Set(listed.ids);
    return { selected: new Set([...this.shown.selected].filter((id) => ids.has(id))) };
  }

  async #read(chunk: number): Promise<void> {
    if (this.#asked.has(chunk) || this.shown.total === null) return;
    this.#asked.add(chunk);
    const turn = this.#turn;
    const listed = await listArticles({ ...this.#query(), offset: chunk * CHUNK, limit: CHUNK });
    if (turn !== this.#turn || !listed.ok) return;
    for (const [i, entry] of listed.entries.entries()) this.#rows.set(chunk * CHUNK + i, entry);
    this.show({});
  }
}

function countArticles(count: number): string {
  return count === 1 ? '1 article was' : `${count.toLocaleString('en')} articles were`;
}

function describeFiles(files: readonly ExportedFile[]): string {
  const names = files.map(({ name }) => name).join(', ');
  return files.length === 1 ? names : `${files.length} files, each small enough to be imported: ${names}`;
}

/** Why some could not be brought back: they are stored anew, or another tab has emptied the trash. */
async function describeLeft(ids: readonly string[]): Promise<string[]> {
  const listed = ids.length === 0 ? null : await listIds({});
  if (listed === null) return [];
  if (!listed.ok) return [listed.message];
  const stored = new Set(listed.ids);
  const anew = ids.filter((id) => stored.has(id)).length;
  const gone = ids.length - anew;
  return [
    ...(anew === 0 ? [] : [`${countArticles(anew)} stored anew meanwhile and left as stored.`]),
    ...(gone === 0 ? [] : [`${countArticles(gone)} forgotten meanwhile and cannot be brought back.`]),
  ];
}

// A date field is empty while it is being typed.
const isDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00`));

/** The first moment of a day here, or of one later, in ISO 8601. */
function startOf(day: string, later: number): string {
  const date = new Date(`${day}T00:00`);
  date.setDate(date.getDate() + later);
  return date.toISOString();
}
