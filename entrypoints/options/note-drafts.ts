import type { NoteWords } from '../../components/NoteForm.tsx';

type Drafts = ReadonlyMap<string, NoteWords>;
const NONE: Drafts = new Map();

/** What is being written on notes of stored articles: it outlasts the article's page, until it is stored or cancelled. */
export class NoteDrafts {
  readonly #byArticle = new Map<string, Drafts>();

  /** Those of one article, by the notes' keys. */
  of(article: string): Drafts {
    return this.#byArticle.get(article) ?? NONE;
  }

  /** Keeps what is being written on a note; null forgets it. */
  keep(article: string, key: string, words: NoteWords | null): void {
    const others = [...this.of(article)].filter(([other]) => other !== key);
    this.#put(article, words === null ? others : [...others, [key, words]]);
  }

  /** Forgets what is on notes of an article that are no more. */
  leaveOutGone(article: string, notes: ReadonlySet<string>): void {
    this.#put(
      article,
      [...this.of(article)].filter(([key]) => notes.has(key)),
    );
  }

  isEmpty(): boolean {
    return this.#byArticle.size === 0;
  }

  #put(article: string, drafts: readonly (readonly [string, NoteWords])[]): void {
    if (drafts.length > 0) this.#byArticle.set(article, new Map(drafts));
    else this.#byArticle.delete(article);
  }
}
