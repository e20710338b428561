import type { ListFilter } from '../../components/LibraryFilters.tsx';
import type { ShownLibrary } from '../../components/LibrarySection.tsx';
import type { StoredRow } from '../../components/StoredList.tsx';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { tellLibraryChanged } from '../../platform/library-news.ts';
import { callBackground } from '../../platform/messages.ts';
import { countStorage } from '../../platform/store/entries/count-storage.ts';
import { listArticles, listIds } from '../../platform/store/entries/list-articles.ts';
import { listNewest } from '../../platform/store/entries/list-newest.ts';
import { takeDamageNews } from '../../platform/store/index/damage-news.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { emptyTrash } from '../../platform/store/trash/empty-trash.ts';
import { forgetOldDeleted } from '../../platform/store/trash/forget-old.ts';
import { listDeleted } from '../../platform/store/trash/list-deleted.ts';
import { restoreArticles } from '../../platform/store/trash/restore-articles.ts';
import { countArticles } from './count-articles.ts';
import { describeLeft } from './describe-left.ts';
import { type DeskState, EMPTY_LIBRARY } from './desk-state.ts';
import { keepListed } from './keep-listed.ts';
import { keepSelected } from './keep-selected.ts';
import { listView } from './list-view.ts';
import { queryOf } from './query-of.ts';
import { rowsBetween } from './rows-between.ts';
import { selectRows } from './select-rows.ts';
import { tellMoved } from './tell-moved.ts';

/** Rows read at once: several windows full. */
const CHUNK = 100;
/** Typing is waited for so long before the list follows; a choice below what is felt. */
const TYPING_MS = 120;

/** What the options page does with the stored articles: list, select, delete, bring back. */
export class LibraryDesk implements DeskState {
  shown: ShownLibrary = EMPTY_LIBRARY;
  readonly #onChange: () => void;
  readonly #onListed: () => void;
  #rows = new Map<number, StoredRow>();
  #asked = new Set<number>();
  /** Another after every change of list or filter: answers to older questions are passed over. */
  #turn = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The rows in view. */
  #view = { from: 0, to: 0 };
  /** What the store holds, shown with the list: beside the one of before it would read “20 of 19 articles”. */
  #counted: Partial<ShownLibrary> = {};
  /** What is told once, and stays to be read as long as the page is there. */
  readonly #told: string[] = [];
  /** The row that was selected or let go last. */
  #chosen: string | null = null;
  /** Articles that are being deleted or brought back: a button pressed twice does it once. */
  readonly #moving = { delete: new Set<string>(), restore: new Set<string>() };

  /** `onListed` hears that the list was read anew. */
  constructor(onChange: () => void, onListed: () => void = () => undefined) {
    this.#onChange = onChange;
    this.#onListed = onListed;
  }

  /** Reads what there is and shows it. What cannot be read is said. */
  async open(): Promise<void> {
    const problems = [...this.#told];
    const bundled = await readBundledLibrary();
    if (bundled.ok) {
      this.show({ bundled: bundled.articles.map(({ id, title, notes }) => ({ id, title, noteCount: notes.length })) });
    } else problems.push(`The library that came with Says Who cannot be read. ${bundled.message}`);
    const [storage, deleted] = await Promise.all([countStorage(), listTrash()]);
    if (storage.ok) this.#counted = { usedBytes: storage.usedBytes, count: storage.articles };
    else problems.push(`${storage.message} Pages are compared only with what came with Says Who.`);
    if (this.shown.total === null) this.show(this.#counted);
    if (deleted.ok) this.show({ deleted: deleted.articles, deletedCount: deleted.total });
    this.show({ problems });
    if (!storage.ok) return;
    await this.#list();
    const told = await takeDamageNews();
    this.#told.push(...told);
    if (told.length > 0) {
      this.show({ problems: [...this.shown.problems, ...told] });
      // What the background has answered pages with is from the damaged list.
      await tellChanged();
    }
    this.#onListed();
  }

  filter(news: Partial<ListFilter>): void {
    // A list that comes back when a search finds something again must not take the focus from where the reader types.
    this.show({ filter: { ...this.shown.filter, ...news }, startAt: null });
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => void this.#list(), news.query === undefined ? 0 : TYPING_MS);
  }

  /** Reads the rows that come into view. */
  range(from: number, to: number): void {
    this.#view = { from, to };
    for (let chunk = Math.floor(from / CHUNK); chunk * CHUNK < to; chunk++) void this.#read(chunk);
  }

  /** With `isUpTo` all rows from the one chosen last to this one become as this one. */
  async select(id: string, isSelected: boolean, isUpTo = false): Promise<void> {
    const from = this.#chosen;
    this.#chosen = id;
    const { selected: before, selectedShown, filter } = this.shown;
    if (before.has(id) !== isSelected) {
      const selected = selectRows(before, [id], isSelected);
      this.show({ selected, selectedShown: selectedShown + (isSelected ? 1 : -1) });
    }
    if (!isUpTo || from === null) return;
    const listed = await listIds(queryOf(filter));
    if (!listed.ok) return this.tell('Only one row was changed.', [listed.message]);
    if (filter !== this.shown.filter) return;
    const selected = selectRows(this.shown.selected, rowsBetween(listed.ids, from, id), isSelected);
    this.show({ selected, selectedShown: listed.ids.filter((shown) => selected.has(shown)).length });
  }

  async selectAll(isSelected: boolean): Promise<void> {
    const listed = isSelected ? await listIds(queryOf(this.shown.filter)) : { ok: true as const, ids: [] };
    if (listed.ok) this.show({ selected: new Set(listed.ids), selectedShown: listed.ids.length });
    else this.tell('Nothing was selected.', [listed.message]);
  }

  /** Selects what cannot be read, or only in part, for an export or for being deleted. */
  async selectBroken(isInPart: boolean): Promise<void> {
    const wanted = this.shown.broken.filter((one) => one.isInPart === isInPart);
    const selected = new Set(wanted.map(({ id }) => id));
    this.show({ selected, ...(await keepSelected({ ...this.shown, selected })) });
  }

  /** Deletes articles; they stay in the trash for a day. */
  delete(asked: readonly string[]): Promise<void> {
    return this.#move(this.#moving.delete, asked, async (ids) => {
      const outcome = await deleteArticles(ids, tellMoved(this, ids.length, false));
      if (!outcome.ok) return this.tell('Not everything was deleted.', [outcome.message]);
      const { deleted } = outcome;
      if (deleted.length === 0) return this.tell('Nothing was deleted: it is no longer in the library.');
      this.tell(`${countArticles(deleted.length)} deleted.`, [], () => void this.restore(deleted));
    });
  }

  restore(asked: readonly string[]): Promise<void> {
    return this.#move(this.#moving.restore, asked, async (ids) => {
      const outcome = await restoreArticles(ids, tellMoved(this, ids.length, true));
      if (!outcome.ok) return this.tell('Not everything was brought back.', [outcome.message]);
      const restored = new Set(outcome.restored);
      const left = ids.filter((id) => !restored.has(id));
      const faults = await describeLeft(left, outcome.anew);
      this.tell(`${countArticles(restored.size)} brought back.`, faults);
    });
  }

  /** Asked for again before the list is read anew, it is not done a second time; the way back is open sooner. */
  async #move(
    moving: Set<string>,
    asked: readonly string[],
    move: (ids: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const ids = asked.filter((id) => !moving.has(id));
    if (ids.length === 0) return;
    for (const id of ids) moving.add(id);
    try {
      await move(ids);
      await this.changed();
    } finally {
      if (this.shown.moving !== null) this.show({ moving: null });
      for (const id of ids) moving.delete(id);
    }
  }

  async emptyTrash(): Promise<void> {
    const outcome = await emptyTrash();
    this.tell(
      outcome.ok ? 'What was deleted is forgotten.' : 'Nothing was forgotten.',
      outcome.ok ? [] : [outcome.message],
    );
    await this.changed();
  }

  show(news: Partial<ShownLibrary>): void {
    this.shown = { ...this.shown, ...news };
    this.#onChange();
  }

  tell(text: string, faults: readonly string[] = [], onUndo: (() => void) | null = null): void {
    this.show({ news: { text, faults, onUndo } });
  }

  /**
   * The connection to the store has ended: what is there now is shown. That need not be less: the browser may have started its storage
   * anew. An import that runs tells itself what became of it.
   */
  async lost(): Promise<void> {
    if (this.shown.importing?.step === 'running') return;
    const wasEmpty = isEmpty(this.shown);
    await this.changed();
    if (!wasEmpty && isEmpty(this.shown))
      this.tell('The browser deleted the store of your articles. The list shows what is there now.');
  }

  async changed(): Promise<void> {
    await tellChanged();
    await this.open();
  }

  async #list(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    await this.#listAtOnce(turn);
    const listed = await listView(this.shown.filter, this.#view, CHUNK);
    const kept = await keepListed(() => this.shown);
    if (turn !== this.#turn) return;
    if (!listed.ok) {
      this.#rows = new Map();
      this.show({ ...this.#counted, total: null, problems: [...new Set([...this.shown.problems, listed.message])] });
      return;
    }
    const { rows, asked, total, sites } = listed;
    this.#rows = rows;
    this.#asked = asked;
    this.show({ ...this.#counted, total, sites, rowAt: (index) => rows.get(index), ...kept });
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

  async #read(chunk: number): Promise<void> {
    if (this.#asked.has(chunk) || this.shown.total === null) return;
    this.#asked.add(chunk);
    const turn = this.#turn;
    const listed = await listArticles({ ...queryOf(this.shown.filter), offset: chunk * CHUNK, limit: CHUNK });
    if (turn !== this.#turn || !listed.ok) return;
    for (const [i, entry] of listed.entries.entries()) this.#rows.set(chunk * CHUNK + i, entry);
    this.show({});
  }
}

async function tellChanged(): Promise<void> {
  tellLibraryChanged();
  await callBackground({ type: 'library-changed' });
}

const isEmpty = ({ count, deletedCount }: ShownLibrary) => count === 0 && deletedCount === 0;

/** What can still be brought back. A store that does not answer is waited for once. */
async function listTrash() {
  const forgotten = await forgetOldDeleted();
  return forgotten.ok ? await listDeleted() : forgotten;
}
