import type { ShownStoredArticle } from '../../components/ArticleView.tsx';
import { areSameWords, type NoteWords } from '../../components/NoteForm.tsx';
import { isFoundByAnalysis } from '../../core/library/notes/automatic-id.ts';
import { moveNote } from '../../core/library/notes/move-note.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import { tellLibraryChanged } from '../../platform/library-news.ts';
import { callBackground } from '../../platform/messages.ts';
import { readStoredArticle } from '../../platform/store/read-stored-article.ts';
import { changeArticle } from '../../platform/store/save/change-article.ts';
import { listVersions } from '../../platform/store/save/list-versions.ts';
import { deleteArticles } from '../../platform/store/trash/delete-articles.ts';
import { restoreArticles } from '../../platform/store/trash/restore-articles.ts';
import { describeArticle } from './describe-article.ts';
import { describeLost } from './describe-lost.ts';
import { editOrPutBack } from './edit-or-put-back.ts';
import { type FormerNote, findStill } from './former-note.ts';
import { LostArticles } from './lost-articles.ts';
import { NoteDrafts } from './note-drafts.ts';

/** One article's page, as shown. */
export interface ShownArticlePage {
  /** Null until read, undefined where there is none. */
  article: ShownStoredArticle | null | undefined;
  news: { text: string; onUndo: (() => void) | null } | null;
  problems: readonly string[];
  isSaving: boolean;
  /** What is being written on its notes, by their keys. */
  drafts: ReadonlyMap<string, NoteWords>;
}

const NOTHING: ShownArticlePage = { article: null, news: null, problems: [], isSaving: false, drafts: new Map() };
const GONE = 'The article is no longer in the library, so nothing was changed.';
const WORDS_GONE =
  'The article was stored anew meanwhile, and the words of the note no longer stand in it, so it was not put back.';
const PUT_BACK = 'The note had been deleted meanwhile. It is back, with what you wrote.';
const STORED_ANEW = 'The article was stored anew meanwhile and is left as stored.';
const FORGOTTEN = 'The article was forgotten meanwhile and cannot be brought back.';

/** What the options page does with one article: show it, change its notes, delete it, and take all of that back. */
export class ArticleDesk {
  shown: ShownArticlePage = NOTHING;
  readonly drafts = new NoteDrafts();
  readonly #onChange: () => void;
  readonly #lost = new LostArticles();
  #id = '';
  /** Of notes that have become the reader's own, by their ids of now: a form that is open on one is still the same. */
  readonly #formerIds = new Map<string, string>();

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
    if (ours !== undefined) {
      const bundledOne = { article: ours, addedAt: '', fileName: '', versions: [], isOwn: false };
      return this.#show({ article: describeArticle(bundledOne) });
    }
    const [read, former] = await Promise.all([readStoredArticle(id), listVersions(id)]);
    if (this.#id !== id) return;
    if (!read.ok) return this.#show({ article: undefined, problems: [read.message] });
    const { reading } = read;
    const lost = reading === null ? await describeLost(id) : reading.problems;
    if (this.#id !== id) return;
    const isWritten = this.drafts.of(id).size > 0;
    if (reading === null && lost.length === 0)
      return this.#show(this.#lost.describe(id, isWritten) ?? { article: undefined, problems: [] });
    if (!reading?.article) return this.#show({ article: undefined, problems: lost });
    const versions = former.ok ? former.versions : [];
    const problems = [...lost, ...(former.ok ? former.problems : [former.message])];
    const stored = { ...reading, article: reading.article, versions, isOwn: true };
    const notes = { formerIds: this.#formerIds, written: this.drafts.notesOf(id) };
    const article = describeArticle({ ...stored, ...notes });
    this.#lost.keep(id, article);
    this.#show({ article, problems });
  }

  /** The connection to the store has ended: what is there now is shown, and where the store was deleted that is told. */
  async lost(): Promise<void> {
    this.#lost.lose(this.#id);
    if (this.#id !== '') await this.open(this.#id);
  }

  /** Keeps what is being written on a note, also while another page is shown; null where that is given up. Draws nothing anew. */
  write(key: string, words: NoteWords | null): void {
    const note = this.#find(key);
    if (words === null) this.#giveUp(key);
    else if (note !== null) {
      this.drafts.keep(this.#id, key, words, note);
      this.#lost.write(this.#id);
    }
  }

  /**
   * False where the note is as it was, or more was written on it meanwhile. What analysis found is the reader's own once edited: under
   * its former id it would be shown nowhere, and lost at the next storing. One that another tab has deleted is put back.
   */
  async editNote(key: string, words: NoteWords): Promise<boolean> {
    const article = this.#id;
    const shown = this.#find(key);
    if (shown === null) return false;
    const after = isFoundByAnalysis(shown.note) ? `own-${crypto.randomUUID()}` : shown.note.id;
    if (after !== key) this.#formerIds.set(after, key);
    let edited: Note[] | null = null;
    const before = await this.#change((now) => {
      edited = editOrPutBack(shown, now, after, words);
      return edited ?? now.notes;
    });
    if (before === null) return false;
    if (edited === null) this.#show({ problems: [WORDS_GONE] });
    if (edited === null) return false;
    const note = findStill(shown, before);
    if (note === null) this.#tell(article, PUT_BACK);
    else this.#tell(article, 'The note was changed.', () => this.#put({ note, text: before.text }, after));
    const written = this.drafts.of(article).get(key) ?? words;
    if (!areSameWords(written, words)) return false;
    this.drafts.forget(article, key);
    return true;
  }

  async deleteNote(key: string): Promise<void> {
    const article = this.#id;
    const shown = this.#find(key);
    if (shown === null) return;
    this.drafts.forget(article, key);
    const before = await this.#change((now) => now.notes.filter((note) => note !== findStill(shown, now)));
    const note = before && findStill(shown, before);
    if (before && note) this.#tell(article, 'The note was deleted.', () => this.#put({ note, text: before.text }));
  }

  async delete(): Promise<void> {
    const id = this.#id;
    const outcome = await deleteArticles([id]);
    if (!outcome.ok) return this.#show({ problems: [outcome.message] });
    await this.#changed();
    this.#tell(id, 'The article was deleted.', async () => {
      const restored = await restoreArticles([id]);
      if (!restored.ok) return this.#show({ problems: [restored.message] });
      this.#show({ news: null });
      await this.#changed();
      if (restored.restored.length > 0) return this.#tell(id, 'The article is back.');
      // Another tab may have emptied the trash.
      const isForgotten = this.shown.article === undefined && restored.anew.length === 0;
      this.#show({ problems: [isForgotten ? FORGOTTEN : STORED_ANEW] });
    });
  }

  /**
   * Puts a note back as it was, in the place of the one with the id `inPlaceOf` or anew. The article may have another text by now: then
   * where its words stand in that.
   */
  async #put({ note, text }: FormerNote, inPlaceOf = note.id): Promise<void> {
    const article = this.#id;
    const gone = new Set([note.id, inPlaceOf]);
    let moved: Note | null = null;
    const changed = await this.#change((now) => {
      moved = moveNote(note, text, now.text);
      return moved === null ? now.notes : [...now.notes.filter(({ id }) => !gone.has(id)), moved];
    });
    if (changed === null) return;
    if (moved === null) this.#show({ problems: [WORDS_GONE] });
    else this.#tell(article, 'The note is as it was.');
  }

  /** Changes the notes; the article as it was, or null where that failed. */
  async #change(change: (article: StoredArticle) => Note[]): Promise<StoredArticle | null> {
    this.#show({ isSaving: true, news: null, problems: [] });
    let before: StoredArticle | null = null;
    const outcome = await changeArticle(this.#id, (article) => {
      before = article;
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

  /** A note as it is listed, or as it was when it was written on where it is gone; null where there is none of this key. */
  #find(key: string): FormerNote | null {
    const { article } = this.shown;
    const row = article?.notes.find((listed) => listed.key === key);
    if (!article || row === undefined) return null;
    return row.isGone ? (this.drafts.notesOf(this.#id).get(key) ?? null) : { note: row.note, text: article.text };
  }

  /** What was written on a note that is gone goes with it. */
  #giveUp(key: string): void {
    this.drafts.forget(this.#id, key);
    const { article } = this.shown;
    if (!article) return;
    const notes = article.notes.filter((row) => row.key !== key || !row.isGone);
    if (notes.length < article.notes.length) this.#show({ article: { ...article, notes } });
  }

  async #changed(): Promise<void> {
    tellLibraryChanged();
    await callBackground({ type: 'library-changed' });
    await this.open(this.#id);
  }

  /** Not where the reader has gone to another article meanwhile: what is taken back there would be that one's. */
  #tell(article: string, text: string, onUndo: (() => void) | null = null): void {
    if (article === this.#id) this.#show({ news: { text, onUndo } });
  }

  #show(news: Partial<ShownArticlePage>): void {
    this.shown = { ...this.shown, drafts: this.drafts.of(this.#id), ...news };
    this.#onChange();
  }
}
