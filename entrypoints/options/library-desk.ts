import type { LibraryNews, ShownArticle } from '../../components/LibrarySection.tsx';
import { loadLibrary } from '../../platform/library.ts';

export class LibraryDesk {
  shown: { articles: ShownArticle[] | null; problems: string[]; news: LibraryNews | null } = {
    articles: null,
    problems: [],
    news: null,
  };
  readonly #onChange: () => void;
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }
  async open(): Promise<void> {
    const { articles, problems } = await loadLibrary();
    this.shown = {
      ...this.shown,
      problems,
      articles: articles.map((a) => ({
        id: a.id,
        title: a.title,
        noteCount: a.notes.length,
        from: '',
        isBundled: true,
      })),
    };
    this.#onChange();
  }
  async add(_file: File): Promise<void> {}
  async remove(_id: string): Promise<void> {}
}
