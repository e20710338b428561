import type { ArticleHistory } from '../article-history.ts';
import type { StoredArticle } from '../stored-article.ts';
import type { LibraryFormat } from './library-formats.ts';
import type { LibraryFault } from './library-reading.ts';
import type { LooseNote } from './loose-note.ts';

/** What a file of any form gave, or why it gave nothing. */
export type FileReading =
  | {
      ok: true;
      format: LibraryFormat;
      articles: StoredArticle[];
      /** What the file tells of articles beside what they say, by id; of those it says nothing of there is none. */
      histories: ReadonlyMap<string, ArticleHistory>;
      /** Notes on articles the file does not hold. */
      looseNotes: LooseNote[];
      faults: LibraryFault[];
    }
  | { ok: false; message: string };
