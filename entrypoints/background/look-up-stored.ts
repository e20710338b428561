import { readBundledLibrary } from '../../platform/bundled-library.ts';
import type { StoredFacts } from '../../platform/messages.ts';
import { findStored } from '../../platform/store/find-stored.ts';

/** What the popup says of the library about one page: is it stored, and where is what it carries from? */
export async function lookUpStored(address: string | null, matchId: string | null): Promise<StoredFacts> {
  const url = address?.split('#')[0] ?? null;
  const found = await findStored(matchId, url);
  if (!found.ok) return { here: null, matched: null, problems: [found.message] };
  const isBundled = matchId !== null && (await isInBundled(matchId));
  const matched = isBundled || found.byId === null ? null : { id: found.byId.id, addedAt: found.byId.addedAt };
  const here = found.byAddress && { id: found.byAddress.id, addedAt: found.byAddress.addedAt };
  return { here, matched, problems: [] };
}

async function isInBundled(id: string): Promise<boolean> {
  const bundled = await readBundledLibrary();
  return bundled.ok && bundled.articles.some((article) => article.id === id);
}
