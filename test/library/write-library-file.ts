import { createLibraryWriter } from '../../core/library/files/create-library-writer.ts';
import type { LibraryFormat } from '../../core/library/files/library-formats.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';

/** The articles as one file of a form, as an export writes it piece by piece. "says-who" and "web-annotation" are read back without loss. */
export function writeLibraryFile(
  articles: readonly StoredArticle[],
  format: LibraryFormat,
  exportedAt: string,
): string {
  const { head, write, separator, tail } = createLibraryWriter(format, exportedAt);
  return `${head(1)}${articles
    .map((article) => write(article))
    .filter(Boolean)
    .join(separator)}${tail}`;
}
