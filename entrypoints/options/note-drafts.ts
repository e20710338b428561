import type { NoteWords } from '../../components/NoteForm.tsx';
import type { FormerNote } from './former-note.ts';

/** What is being written on a note, and the note as it was then. */
interface Draft {
  words: NoteWords;
  on: FormerNote;
}

type Drafts = ReadonlyMap<string, Draft>;
const NONE: Drafts = new Map();

/** What is being written on notes of stored articles: it outlasts the article's page, and the note, until it is stored or cancelled. */
export class NoteDrafts {
  readonly #byArticle = new Map<string, Drafts>();

  /** Those of one article, by the notes' keys. */
  of(article: string): ReadonlyMap<string, NoteWords> {
    return new Map([...this.#all(article)].map(([key, { words }]) => [key, words]));
  }

  /** The notes they are written on, by their keys. */
  notesOf(article: string): ReadonlyMap<string, FormerNote> {
    return new Map([...this.#all(article)].map(([key, { on }]) => [key, on]));
  }

  /** Keeps what is being written on a note. */
  keep(article: string, key: string, words: NoteWords, on: FormerNote): void {
    const others = [...this.#all(article)].filter(([other]) => other !== key);
    this.#byArticle.set(article, new Map([...others, [key, { words, on }]]));
  }

  /** Forgets what is written on a note: it is stored, or given up. */
  forget(article: string, key: string): void {
    const left = [...this.#all(article)].filter(([other]) => other !== key);
    if (left.length > 0) this.#byArticle.set(article, new Map(left));
    else this.#byArticle.delete(article);
  }

  isEmpty(): boolean {
    return this.#byArticle.size === 0;
  }

  #all(article: string): Drafts {
    return this.#byArticle.get(article) ?? NONE;
  }
}
