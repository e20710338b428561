import { withArticles } from '../../platform/article-database.ts';
import { type BrokenArticle, findBroken } from '../../platform/store/entries/find-broken.ts';
import { readCatalogue } from '../../platform/store/entries/read-catalogue.ts';
import type { DeskState } from './desk-state.ts';

/** Records read at once, and the pause before the next, in which whatever the reader does goes first: a choice. */
const SLICE = 20;
const PAUSE_MS = 40;

/**
 * Looks, while the library page is open, which listed articles cannot be read, or only in part: a list is made without their records. Each is read
 * once, the newest first, and those that could not be again and again: they may have been stored anew.
 */
export class RecordCheck {
  readonly #desk: DeskState;
  readonly #whole = new Set<string>();
  /** Another with every call: the one before ends. */
  #turn = 0;

  constructor(desk: DeskState) {
    this.#desk = desk;
  }

  /** Looks at what has not been looked at yet. A store that does not answer is met, and said, elsewhere. */
  async run(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const listed = await withArticles(readCatalogue);
    if (!listed.ok || turn !== this.#turn) return;
    const ids = new Set(listed.value.entries.map(({ id }) => id).reverse());
    const before = this.#desk.shown.broken.filter(({ id }) => ids.has(id));
    const broken = new Map(before.map((one) => [one.id, one]));
    const unread = [...ids].filter((id) => !this.#whole.has(id) && !broken.has(id));
    const all = [...broken.keys(), ...unread];
    for (let from = 0; from < all.length; from += SLICE) {
      if (from > 0) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      const slice = all.slice(from, from + SLICE);
      const found = await findBroken(slice);
      if (!found.ok || turn !== this.#turn) return;
      this.#take(broken, slice, found.broken);
    }
    this.#show(broken);
  }

  #take(broken: Map<string, BrokenArticle>, slice: readonly string[], found: readonly BrokenArticle[]): void {
    for (const id of slice) {
      broken.delete(id);
      this.#whole.add(id);
    }
    for (const one of found) {
      broken.set(one.id, one);
      this.#whole.delete(one.id);
    }
    this.#show(broken);
  }

  #show(broken: ReadonlyMap<string, BrokenArticle>): void {
    const { broken: shown } = this.#desk.shown;
    const isSame =
      shown.length === broken.size && shown.every(({ id, isInPart }) => broken.get(id)?.isInPart === isInPart);
    if (!isSame) this.#desk.show({ broken: [...broken.values()] });
  }
}
