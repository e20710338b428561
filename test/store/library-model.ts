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

/** A library's file: articles with their former texts, and when they were stored. */
export type Copy = ReadonlyMap<string, { known: Known; former: readonly Former[]; addedAt: string }>;

interface Deleted {
  known: Known;
  addedAt: string;
  /** When it was deleted. */
  at: string;
}

/** As many former texts as the store keeps. */
const MAX_FORMER = 5;

/** The library as a reader expects it: plain maps, by id. */
export class LibraryModel {
  readonly stored = new Map<string, Known>();
  readonly trash = new Map<string, Deleted>();
  /** When what is stored was stored, as its entry says, and when it came here. */
  readonly #times = new Map<string, { addedAt: string; cameAt: string }>();
  /** From the oldest to the newest. */
  readonly #former = new Map<string, readonly Former[]>();

  /** The id of what is stored from a page, of several the one that the page itself gives (`own`); null where nothing is. */
  idOf(page: string, own: string | null = null): string | null {
    const ids = [...this.stored].filter(([, known]) => known.page === page).map(([id]) => id);
    return ids.find((id) => id === own) ?? ids[0] ?? null;
  }

  formerOf = (id: string): readonly Former[] => this.#former.get(id) ?? [];

  /** A page is stored: its text is the article's now, with the notes whose words stand in it. */
  save(id: string, page: Known, at: string): void {
    const before = this.stored.get(id);
    const notes = [...page.notes, ...(before?.notes.filter(({ words }) => page.text.includes(words)) ?? [])];
    if (before !== undefined && before.text !== page.text) this.#keep(id, [{ ...before, at }]);
    const isSame = before?.text === page.text && before.address === page.address && page.notes.length === 0;
    this.stored.set(id, { ...page, notes });
    if (!isSame) this.#times.set(id, { addedAt: at, cameAt: at });
  }

  note(id: string, note: KnownNote): void {
    const known = this.stored.get(id);
    if (known) this.stored.set(id, { ...known, notes: [...known.notes, note] });
  }

  /** Of one that was deleted before and stored anew, what was deleted first becomes a former text. */
  delete(id: string, at: string): void {
    const known = this.stored.get(id);
    const before = this.trash.get(id);
    const { addedAt = at } = this.#times.get(id) ?? {};
    if (known === undefined) return;
    if (before !== undefined && JSON.stringify(before.known) !== JSON.stringify(known))
      this.#keep(id, [{ ...before.known, at: before.at }]);
    this.trash.set(id, { known, addedAt, at });
    this.stored.delete(id);
  }

  /** What came from its page since stays alone. */
  undo(id: string): void {
    const deleted = this.trash.get(id);
    if (deleted === undefined || this.stored.has(id)) return;
    const { known, addedAt, at } = deleted;
    const isThere = ([other, { page }]: [string, Known]) => {
      return page !== null && page === known.page && (this.#times.get(other)?.cameAt ?? '') > at;
    };
    if ([...this.stored].some(isThere)) return;
    this.stored.set(id, known);
    this.#times.set(id, { addedAt, cameAt: addedAt });
    this.trash.delete(id);
  }

  emptyTrash(): void {
    for (const id of this.trash.keys()) if (!this.stored.has(id)) this.#former.delete(id);
    this.trash.clear();
  }

  copy(): Copy {
    const copied = [...this.stored].map(([id, known]) => {
      const { addedAt = '' } = this.#times.get(id) ?? {};
      return [id, { known, former: this.formerOf(id), addedAt }] as const;
    });
    return new Map(copied);
  }

  /** What is there stays as it is; where it is the same, former texts are added. A page names what one article of the file is from. */
  import(file: Copy, at: string): void {
    const unknown = [...file].filter(([id]) => !this.stored.has(id)).map(([, { known }]) => known.page);
    const place = ([id, { known }]: [string, { known: Known }]): string | null => {
      if (this.stored.has(id)) return id;
      const here = known.page === null ? null : this.idOf(known.page);
      return here !== null && !file.has(here) && unknown.filter((page) => page === known.page).length === 1
        ? here
        : null;
    };
    const places = [...file].map((one) => [one, place(one)] as const);
    for (const [[id, { known, former, addedAt }], here] of places) {
      if (here !== null && JSON.stringify(this.stored.get(here)) !== JSON.stringify(known)) continue;
      if (here === null) {
        this.stored.set(id, known);
        this.#times.set(id, { addedAt, cameAt: at });
      }
      this.#keep(here ?? id, former);
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
