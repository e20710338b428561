import type { ShownStoredArticle } from '../../components/ArticleView.tsx';

const DELETED = 'The browser deleted the store of your articles, and this one with it.';
const WRITTEN =
  'It stands here as it was for as long as you write on its notes: what you wrote can be copied, but no longer stored.';

/** Articles under whose open page, or with words being written on them, the browser deleted the store, as they were shown last. */
export class LostArticles {
  readonly #lost = new Map<string, ShownStoredArticle>();
  readonly #written = new Map<string, ShownStoredArticle>();
  #last: { id: string; article: ShownStoredArticle } | null = null;

  /** To be called with each that is read from the store. */
  keep(id: string, article: ShownStoredArticle): void {
    this.#lost.delete(id);
    this.#last = { id, article };
    if (this.#written.has(id)) this.#written.set(id, article);
  }

  /** To be called where a note of the article that is shown is written on; the reader may go to another page meanwhile. */
  write(id: string): void {
    if (this.#last?.id === id) this.#written.set(id, this.#last.article);
  }

  /** To be called where the connection to the store ends while an article's page is open; those that are there still are kept anew. */
  lose(id: string): void {
    for (const [written, article] of this.#written) this.#lost.set(written, article);
    if (this.#last?.id === id) this.#lost.set(id, this.#last.article);
  }

  /** What is shown in the place of one that is gone: where a note on it is being written, the article. Null where it was not lost so. */
  describe(id: string, isWritten: boolean): { article: ShownStoredArticle | undefined; problems: string[] } | null {
    const article = this.#lost.get(id);
    if (article === undefined) return null;
    return isWritten ? { article, problems: [`${DELETED} ${WRITTEN}`] } : { article: undefined, problems: [DELETED] };
  }
}
