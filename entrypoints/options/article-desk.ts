import type { ShownStoredArticle } from '../../components/ArticleView.tsx';
import { areSameWords, type NoteWords } from '../../components/NoteForm.tsx';
import { isFoundByAnalysis } from '../../core/library/automatic-id.ts';
import { editNote } from '../../core/library/edit-note.ts';
import { moveNote } from '../../core/library/move-note.ts';
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
  /** What is being written on its notes, by their keys. */
  drafts: ReadonlyMap<string, NoteWords>;
}

const NOTHING: ShownArticlePage = { article: null, news: null, problems: [], isSaving: false, drafts: new Map() };
const GONE = 'The article is no longer in the library, so nothing was changed.';
const WORDS_GONE =
  'The article was stored anew meanwhile, and the words of the note no longer stand in it, so it was not put back.';
const STORED_ANEW = 'The article was stored anew meanwhile and is left as stored.';
const FORGOTTEN = 'The article was forgotten meanwhile and cannot be brought back.';

/** What the options page does with one article: show it, change its notes, delete it, and take all of that back. */
export class ArticleDesk {
  shown: ShownArticlePage = NOTHING;
  readonly drafts = new NoteDrafts();
  readonly #onChange: () => void;
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
    if (!reading?.article) return this.#show({ article: undefined, problems: reading?.problems ?? [] });
    const versions = former.ok ? former.versions : [];
    const problems = [...reading.problems, ...(former.ok ? former.problems : [former.message])];
    const stored = { ...reading, article: reading.article, versions, isOwn: true, formerIds: this.#formerIds };
    const article = describeArticle(stored);
    this.drafts.leaveOutGone(id, new Set(article.notes.map(({ key }) => key)));
    this.#show({ article, problems });
  }

  /** Keeps what is being written on a note, also while another page is shown; null where that is given up. Draws nothing anew. */
  write(key: string, words: NoteWords | null): void {
    this.drafts.keep(this.#id, key, words);
  }

  /**
   * False where the note is as it was, or more was written on it meanwhile. What analysis found is the reader's own once edited: under
   * its former id it would be shown nowhere, and lost at the next storing.
   */
  async editNote(id: string, words: NoteWords): Promise<boolean> {
    const article = this.#id;
    const after = isFoundByAnalysis({ id }) ? `own-${crypto.randomUUID()}` : id;
    const key = this.#formerIds.get(id) ?? id;
    if (after !== key) this.#formerIds.set(after, key);
    const edited = ({ notes }: StoredArticle) =>
      notes.map((note) => (note.id === id ? editNote({ ...note, id: after }, words) : note));
    const before = await this.#change(edited);
    const former = findNote(before, id);
    if (former === null) return false;
    this.#tell(article, 'The note was changed.', () => this.#put(former, after));
    const written = this.drafts.of(article).get(key) ?? words;
    if (!areSameWords(written, words)) return false;
    this.drafts.keep(article, key, null);
    return true;
  }

  async deleteNote(id: string): Promise<void> {
    const article = this.#id;
    const before = await this.#change(({ notes }) => notes.filter((note) => note.id !== id));
    const former = findNote(before, id);
    if (former !== null) this.#tell(article, 'The note was deleted.', () => this.#put(former));
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
      this.#show({ problems: [this.shown.article === undefined ? FORGOTTEN : STORED_ANEW] });
    });
  }

  /**
   * Puts a note back as it was, in the place of the one with the id `inPlaceOf` or anew. The article may have another text by now: then
   * where its words stand in that.
   */
  async #put({ note, text }: Former, inPlaceOf = note.id): Promise<void> {
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

  async #changed(): Promise<void> {
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

/** A note as it was, and the text it stood on. */
interface Former {
  note: Note;
  text: string;
}

function findNote(article: StoredArticle | null, id: string): Former | null {
  const note = article?.notes.find((one) => one.id === id);
  return article === null || note === undefined ? null : { note, text: article.text };
}
