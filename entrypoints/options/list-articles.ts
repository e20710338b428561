import type { ShownArticle } from '../../components/LibrarySection.tsx';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import type { StoredEntry } from '../../platform/library-store.ts';

/** The library as a list: what came with the extension first, then what the reader added. */
export function listArticles(articles: readonly StoredArticle[], entries: readonly StoredEntry[]): ShownArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const added = new Set(entries.map(({ id }) => id));
  const bundled = articles.filter(({ id }) => !added.has(id));
  return [
    ...bundled.map((article) => ({
      id: article.id,
      title: article.title,
      noteCount: article.notes.length,
      from: describeOrigin(article),
      isBundled: true,
    })),
    ...entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      noteCount: entry.noteCount,
      from: [describeOrigin(byId.get(entry.id)), describeFile(entry)].filter(Boolean).join(' · '),
      isBundled: false,
    })),
  ];
}

function describeOrigin(article: StoredArticle | undefined): string {
  if (article === undefined) return '';
  const { site, byline, published } = article.origin;
  return [byline, site, published].filter((part) => part !== null).join(', ');
}

function describeFile({ fileName, addedAt }: StoredEntry): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(addedAt)?.[0];
  return [fileName, day && `added ${day}`].filter(Boolean).join(', ');
}
