import { MAX_ID } from '../short-id.ts';
import type { StoredArticle } from '../stored-article.ts';
import { addressKey } from './address-key.ts';
import { hashText } from './hash-text.ts';
import { isFrontPage } from './is-front-page.ts';

/**
 * The id of an article whose own is another article's: its own with a number behind it, the same each time it is imported. By its
 * address, so that a later text of it has the same; without one, and on a front page, by its text.
 */
export function secondId({ id, text, origin }: StoredArticle): string {
  const key = origin.url === null ? null : addressKey(origin.url);
  const number = hashText(key === null || isFrontPage(key) ? text : key);
  return `${id.slice(0, MAX_ID - number.length - 1)}~${number}`;
}
