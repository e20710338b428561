import type { ShownStoredArticle } from '../../components/ArticleView.tsx';
import type { NoteWords } from '../../components/NoteForm.tsx';
import { isFoundByAnalysis } from '../../core/library/automatic-id.ts';
import { editNote } from '../../core/library/edit-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { callBackground } from '../../platform/messages.ts';
import { changeArticle } from '../../platform/store/change-article.ts';
import { deleteArticles } from '../../platform/store/delete-articles.ts';
import { listVersions } from '../../platform/store/list-versions.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { restoreArticles } from '../../platform/store/restore-articles.ts';
import { describeArticle } from './describe-article.ts';
import { NoteDrafts } from './note-drafts.ts';

/** One article's page, as shown. */
export interface ShownArticlePage {
  /** Null until read, undefined where there is none. */
  article: ShownStoredArticle | null | undefined;
  news: { text: string; onUndo: (() => void) | null } | null;
  problems: readonly string[];
  isSaving: boolean;
  /** What is being written on its notes, by their ids. */
  drafts: ReadonlyMap<string, NoteWords>;
}

const NOTHING: ShownArticlePage = { article: null, news: null, problems: [], isSaving: false, drafts: new Map() };
const GONE = 'The article is no longer in the library, so nothing was changed.';
const FORGOTTEN = 'The article was forgotten meanwhile and cannot be brought back.';

/** What the options page does with one article: show it, change its notes, delete it, and take all of that back. */
export class ArticleDesk {
  shown: ShownArticlePage = NOTHING;
  readonly drafts = new NoteDrafts();
  readonly #onChange: () => void;
  #id = '';

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** Reads an article and shows it, a bundled one too. */
  async open(id: string): Promise<void> {
    if (id !== this.#id) this.shown = NOTHING;
    this.#id = id;
    this.#show({});
    const bundled = await readBundledLibrary();
    const ours = bundled.ok ? bundled.articles.find((article) => article.id === id) : undefined;
    const article = ours && describeArticle({ article: ours, addedAt: '', fileName: '', versions: [], isOwn: false });
    if (article !== undefined) return this.#show({ article });
    const [read, former] = await Promise.all([readStoredArticle(id), listVersions(id)]);
    if (this.#id !== id) return;
    if (!read.ok) return this.#show({ article: undefined, problems: [read.message] });
    const { reading } = read;
    if (!reading?.article) return this.#show({ article: undefined, problems: reading?.problems ?? [] });
    this.drafts.leaveOutGone(id, new Set(reading.article.notes.map((note) => note.id)));
    const versions = former.ok ? former.versions : [];
    const problems = [...reading.problems, ...(former.ok ? former.problems : [former.message])];
    this.#show({ article: describeArticle({ ...reading, article: reading.article, versions, isOwn: true }), problems });
  }

  /** Keeps what is being written on a note, also while another page is shown; null where that is given up. Draws nothing anew. */
  write(id: string, words: NoteWords | null): void {
    this.drafts.keep(this.#id, id, words);
  }

  /**
   * False where the note is as it was. What analysis found is the reader's own once edited: under its former id it would be shown
   * nowhere, and lost at the next storing.
   */
  async editNote(id: string, words: NoteWords): Promise<boolean> {
    const article = this.#id;
    const after = isFoundByAnalysis({ id }) ? `own-${crypto.randomUUID()}` : id;
    const edited = ({ notes }: StoredArticle) =>
      notes.map((note) => (note.id === id ? editNote({ ...note, id: after }, words) : note));
    const before = await this.#change(edited);
    const former = before?.find((note) => note.id === id);
    if (former === undefined) return false;
    this.drafts.keep(article, id, null);
    this.#tell('The note was changed.', () => this.#put(former, after));
    return true;
  }

  async deleteNote(id: string): Promise<void> {
    const before = await this.#change(({ notes }) => notes.filter((note) => note.id !== id));
    const former = before?.find((note) => note.id === id);
    if (former !== undefined) this.#tell('The note was deleted.', () => this.#put(former));
  }

  async delete(): Promise<void> {
    const id = this.#id;
    const outcome = await deleteArticles([id]);
    if (!outcome.ok) return this.#show({ problems: [outcome.message] });
    await this.#changed();
    this.#tell('The article was deleted.', async () => {
      const restored = await restoreArticles([id]);
      if (!restored.ok) return this.#show({ problems: [restored.message] });
      this.#show({ news: null });
      await this.#changed();
      // Another tab may have emptied the trash.
      if (this.shown.article === undefined) this.#show({ problems: [FORGOTTEN] });
      else this.#tell('The article is back.');
    });
  }

  /** Puts a note back as it was, in the place of the one with the id `inPlaceOf` or anew. */
  async #put(former: Note, inPlaceOf = former.id): Promise<void> {
    const gone = new Set([former.id, inPlaceOf]);
    const changed = await this.#change(({ notes }) => [...notes.filter(({ id }) => !gone.has(id)), former]);
    if (changed !== null) this.#tell('The note is as it was.');
  }

  /** Changes the notes; the former ones, or null where that failed. */
  async #change(change: (article: StoredArticle) => Note[]): Promise<Note[] | null> {
    this.#show({ isSaving: true, news: null, problems: [] });
    let before: Note[] | null = null;
    const outcome = await changeArticle(this.#id, (article) => {
      before = article.notes;
      return { ...article, notes: change(article) };
    });
    this.#show({ isSaving: false });
    if (!outcome.ok || outcome.article === null) {
      this.#show({ problems: [outcome.ok ? GONE : outcome.message] });
      return null;
    }
    await this.#changed();
    return before;
  }

  async #changed(): Promise<void> {
    await callBackground({ type: 'library-changed' });
    await this.open(this.#id);
  }

  #tell(text: string, onUndo: (() => void) | null = null): void {
    this.#show({ news: { text, onUndo } });
  }

  #show(news: Partial<ShownArticlePage>): void {
    this.shown = { ...this.shown, drafts: this.drafts.of(this.#id), ...news };
    this.#onChange();
  }
}
