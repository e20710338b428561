import { addressKey } from '../../../core/library/addresses/address-key.ts';
import { ownField } from '../../../core/library/files/own-field.ts';
import { textOf } from '../../../core/library/files/text-of.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import type { ArticleEntry } from '../../article-database.ts';

/** What is listed of an article. */
export function describeEntry(article: StoredArticle, addedAt: string, fileName: string): ArticleEntry {
  const { id, title, text, origin, notes } = article;
  const page = origin.url === null ? null : addressKey(origin.url);
  return {
    id,
    title,
    site: origin.site ?? hostOf(origin.url),
    ...(origin.url !== null && { url: origin.url }),
    ...(page !== null && { page }),
    published: origin.published ?? '',
    addedAt,
    fileName,
    noteCount: notes.length,
    textLength: text.length,
  };
}

/** What is listed where the record cannot be read: it can still be deleted. Its title as far as that can be. */
export function describeBroken(id: string, record: unknown): ArticleEntry {
  return {
    id,
    title: textOf(ownField(ownField(record, 'article'), 'title')) || id,
    site: '',
    published: '',
    addedAt: textOf(ownField(record, 'addedAt')),
    fileName: textOf(ownField(record, 'fileName')),
    noteCount: 0,
    textLength: 0,
  };
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).hostname : '';
}
