import { addressKey } from '../../../core/library/addresses/address-key.ts';
import { articleId } from '../../../core/library/addresses/article-id.ts';
import { hashText } from '../../../core/library/addresses/hash-text.ts';
import { isSameText } from '../../../core/library/addresses/is-same-text.ts';
import type { StoredArticle } from '../../../core/library/stored-article.ts';
import type { StoredRecord } from '../../article-database.ts';
import type { ArticleChange } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import { askAll } from '../requests/ask-all.ts';

/** What is stored of an article already: under which id, and the record; undefined where there is none, and the id is free. */
export interface Kept {
  id: string;
  kept: StoredRecord | undefined;
}

/**
 * Finds what an article takes the place of: what is stored under its address, however that is spelt, or under its id. Of a page
 * (`isPage`) the id says what the page declares of itself, which may be wrong, as may `declared`: what is stored from another address
 * is this article only where it has the same text, as is what is stored under the id `same`. Else the article gets an id of its own.
 */
export async function findKept(
  change: ArticleChange,
  article: StoredArticle,
  isPage: boolean,
  declared: string | null,
  same: string | null,
): Promise<Kept> {
  const { id, text, origin } = article;
  const { url } = origin;
  const articles = change.objectStore('articles');
  const read = async (one: string): Promise<Kept> => ({ id: one, kept: await articles.get(one) });
  const named = await read(id);
  if (named.kept !== undefined && (!isPage || isFrom(named, url))) return named;
  const here = await readFrom(change, url);
  if (here !== null || !isPage) return here ?? named;
  const story = same === null ? null : await read(same);
  if (story !== null && isOfText(story, text)) return story;
  if (url === null) return named;
  const ownId = articleId(url, text);
  // The second id is for a page whose own is taken by another that declares its address.
  const own = await askAll([ownId, `${ownId.slice(0, MAX_SHOWN)}~${hashText(addressKey(url) ?? url)}`], read);
  const before = own.find((one) => one.kept !== undefined && isFrom(one, url));
  if (before !== undefined) return before;
  const others = [named, ...own, await readFrom(change, declared)];
  const alike = others.find((other) => other !== null && isOfText(other, text));
  return alike ?? [named, ...own].find(({ kept }) => kept === undefined) ?? named;
}

// Ids of a library may have 200 characters.
const MAX_SHOWN = 160;

/** What is stored from an address, however that is spelt. */
async function readFrom(change: ArticleChange, url: string | null): Promise<Kept | null> {
  const page = url === null ? null : addressKey(url);
  const entry = page === null ? undefined : await change.objectStore('entries').index('page').get(page);
  if (entry === undefined) return null;
  const kept = await change.objectStore('articles').get(entry.id);
  return kept === undefined ? null : { id: entry.id, kept };
}

/** True where a record was stored from this address, or it is not known from where. */
function isFrom({ id, kept }: Kept, url: string | null): boolean {
  const stored = readRecord(id, kept).article?.origin.url ?? null;
  return stored === null || url === null || addressKey(stored) === addressKey(url);
}

function isOfText({ id, kept }: Kept, text: string): boolean {
  const stored = kept === undefined ? null : readRecord(id, kept).article;
  return stored !== null && isSameText(stored, text);
}
