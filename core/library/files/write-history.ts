import { is } from 'valibot';
import type { ArticleHistory, ArticleVersion } from '../article-history.ts';
import { moment } from './history-schema.ts';
import { writeArticle } from './write-article.ts';

/** An article's history in the library file's form, as fields beside the article's. What the store has lost is left out. */
export function writeHistory({ addedAt, fileName, versions }: ArticleHistory): object {
  const written = versions.filter(({ replacedAt }) => isMoment(replacedAt)).map(writeVersion);
  return { ...writeMoment(addedAt), fileName, ...(written.length > 0 && { versions: written }) };
}

function writeVersion({ article, addedAt, fileName, replacedAt }: ArticleVersion): object {
  return { replacedAt, ...writeMoment(addedAt), fileName, ...writeArticle(article) };
}

// Damaged on disk it would have the whole article refused when it is read.
const writeMoment = (addedAt: string) => (isMoment(addedAt) ? { addedAt } : {});
const isMoment = (text: string) => is(moment, text);
