import { addressKey } from '../../core/library/address-key.ts';
import { articleId } from '../../core/library/article-id.ts';
import { withoutTracking } from '../../core/library/without-tracking.ts';
import { readBundledLibrary } from '../../platform/bundled-library.ts';
import type { StoredFacts } from '../../platform/messages.ts';
import { findStored } from '../../platform/store/find-stored.ts';

/** What the popup says of the library about one page: is it stored, and where is what it carries from? */
export async function lookUpStored(address: string | null, matchId: string | null): Promise<StoredFacts> {
  const [found, stored] = await Promise.all([
    findStored(matchId, address === null ? null : withoutTracking(address)),
    // Stored from this page under another spelling of its address.
    findStored(address === null || addressKey(address) === null ? null : articleId(address, ''), null),
  ]);
  if (!found.ok) return { here: null, matched: null, problems: [found.message] };
  const isBundled = matchId !== null && (await isInBundled(matchId));
  const matched = isBundled || found.byId === null ? null : { id: found.byId.id, addedAt: found.byId.addedAt };
  const entry = (stored.ok && stored.byId) || found.byAddress;
  const here = entry && { id: entry.id, addedAt: entry.addedAt };
  return { here, matched, problems: [] };
}

async function isInBundled(id: string): Promise<boolean> {
  const bundled = await readBundledLibrary();
  return bundled.ok && bundled.articles.some((article) => article.id === id);
}
