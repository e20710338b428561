/** A note of the reader's own: what it says, and the words it stands on. */
interface KnownNote {
  why: string;
  words: string;
}

/** An article as a reader knows it. */
export interface Known {
  text: string;
  /** The page it is from, however its address is spelt; null for none. */
  page: string | null;
  /** That address, as it was last. */
  address: string | null;
  notes: readonly KnownNote[];
}

interface Former extends Known {
  /** When another took its place. */
  at: string;
}

/** A library's file: articles with their former texts. */
export type Copy = ReadonlyMap<string, { known: Known; former: readonly Former[] }>;

/** As many former texts as the store keeps. */
const MAX_FORMER = 5;

/** The library as a reader expects it: plain maps, by id. */
export class LibraryModel {
  readonly stored = new Map<string, Known>();
  readonly trash = new Map<string, Known & { at: string }>();
  /** From the oldest to the newest. */
  readonly #former = new Map<string, readonly Former[]>();

  /** The id of what is stored from a page; null where nothing is. */
  idOf(page: string): string | null {
    for (const [id, known] of this.stored) if (known.page === page) return id;
    return null;
  }

  formerOf = (id: string): readonly Former[] => this.#former.get(id) ?? [];

  /** A page is stored: its text is the article's now, with the notes whose words stand in it. */
  save(id: string, page: Known, at: string): void {
    const before = this.stored.get(id);
    const notes = [...page.notes, ...(before?.notes.filter(({ words }) => page.text.includes(words)) ?? [])];
    if (before !== undefined && before.text !== page.text) this.#keep(id, [{ ...before, at }]);
    this.stored.set(id, { ...page, notes });
  }

  note(id: string, note: KnownNote): void {
    const known = this.stored.get(id);
    if (known) this.stored.set(id, { ...known, notes: [...known.notes, note] });
  }

  /** Of one that was deleted before and stored anew, what was deleted first becomes a former text. */
  delete(id: string, at: string): void {
    const known = this.stored.get(id);
    const before = this.trash.get(id);
    if (known === undefined) return;
    if (before !== undefined && JSON.stringify({ ...before, at }) !== JSON.stringify({ ...known, at }))
      this.#keep(id, [before]);
    this.trash.set(id, { ...known, at });
    this.stored.delete(id);
  }

  undo(id: string): void {
    const deleted = this.trash.get(id);
    if (deleted === undefined || this.stored.has(id)) return;
    const { at: _, ...known } = deleted;
    this.stored.set(id, known);
    this.trash.delete(id);
  }

  emptyTrash(): void {
    for (const id of this.trash.keys()) if (!this.stored.has(id)) this.#former.delete(id);
    this.trash.clear();
  }

  copy(): Copy {
    return new Map([...this.stored].map(([id, known]) => [id, { known, former: this.formerOf(id) }]));
  }

  /** What is there stays as it is. */
  import(file: Copy): void {
    for (const [id, { known, former }] of file) {
      if (this.stored.has(id) || (known.page !== null && this.idOf(known.page) !== null)) continue;
      this.stored.set(id, known);
      this.#keep(id, former);
    }
  }

  #keep(id: string, more: readonly Former[]): void {
    const kept = this.formerOf(id);
    const fresh = more.filter((one) => !kept.some((other) => JSON.stringify(other) === JSON.stringify(one)));
    this.#former.set(id, choose([...kept, ...fresh].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))));
  }
}

/** The first stays, those with notes go last. */
function choose(former: readonly Former[]): readonly Former[] {
  if (former.length <= MAX_FORMER) return former;
  const [, ...others] = former;
  const gone = others.find(({ notes }) => notes.length === 0) ?? others[0];
  return choose(former.filter((one) => one !== gone));
}
