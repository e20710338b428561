import { addressKey } from '../../core/library/addresses/address-key.ts';
import { articleId } from '../../core/library/addresses/article-id.ts';
import { declaredAddress } from '../../core/library/addresses/declared-address.ts';
import { isOfOneText } from '../../core/library/addresses/is-same-text.ts';
import { namesStory } from '../../core/library/addresses/names-story.ts';
import type { ArticleEntry } from '../../platform/article-database.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import type { AskedPage, StoredFacts } from '../../platform/messages.ts';
import { findStored } from '../../platform/store/entries/find-stored.ts';
import { takeDamageNews } from '../../platform/store/index/damage-news.ts';

/** What the popup says of the library about one page: is it stored, and where is what it carries from? */
export async function lookUpStored({ address, declared, readAt, match }: AskedPage): Promise<StoredFacts> {
  const key = address === null ? null : addressKey(address);
  const other = address === null ? null : declaredAddress(address, declared);
  const [found, own, alias] = await Promise.all([
    findStored(match?.article ?? null, address),
    // Stored from another address of this page, which declared this one.
    findStored(key === null || address === null ? null : articleId(address, ''), null),
    findStored(other === null ? null : articleId(other, ''), other),
  ]);
  if (!found.ok) return { here: null, matched: null, problems: [found.message], news: [] };
  const isBundled = match !== null && (await isInBundled(match.article));
  const isFromHere = ({ url }: ArticleEntry) => url !== undefined && addressKey(url) === key;
  // An endless page may have gone on since to the next story's address.
  const isStill = ({ title }: ArticleEntry) =>
    readAt === null || addressKey(readAt) === key || (address !== null && namesStory(address, title));
  // What is stored from the address the page declares is this page where its text is here, as when it is stored again.
  const isHere = (entry: ArticleEntry) =>
    isFromHere(entry) || (match?.article === entry.id && isOfOneText(match.relation) && isStill(entry));
  const others = [own.ok && own.byId, alias.ok && alias.byId, alias.ok && alias.byAddress];
  const here =
    found.byAddress ??
    (others.find((entry) => entry && isHere(entry)) || null) ??
    (found.byId !== null && isFromHere(found.byId) ? found.byId : null);
  return {
    here: factsOf(here),
    matched: isBundled ? null : factsOf(found.byId),
    problems: [],
    news: await takeDamageNews(),
  };
}

const factsOf = (entry: ArticleEntry | null) => entry && { id: entry.id, addedAt: entry.addedAt };

async function isInBundled(id: string): Promise<boolean> {
  const bundled = await readBundledLibrary();
  return bundled.ok && bundled.articles.some((article) => article.id === id);
}
