import type { ArticleHistory } from '../../core/library/article-history.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { StoredReading } from '../../platform/store/read-stored-articles.ts';
import type { VersionReading } from '../../platform/store/save/list-versions.ts';

/** What of a stored article can be given out. */
export interface Readable {
  /** Null where nothing of it can be read. */
  article: StoredArticle | null;
  history: ArticleHistory;
  /** What cannot be read, and what stands in for it, in sentences. */
  problems: string[];
}

/** The article with its former texts; where its record is broken the newest former text that can be read stands in its place. */
export function takeReadable(
  { id, article, addedAt, fileName, problems }: StoredReading,
  { versions, problems: ofVersions }: VersionReading = { versions: [], problems: [] },
): Readable {
  const said = [...problems, ...ofVersions];
  const [newest, ...earlier] = versions;
  if (article !== null || newest === undefined) {
    return { article, history: { addedAt, fileName, versions }, problems: said };
  }
  return {
    article: newest.article,
    history: { addedAt: newest.addedAt, fileName: newest.fileName, versions: earlier },
    problems: [...said, `Added article "${id}": Its newest former text was exported in its place.`],
  };
}
