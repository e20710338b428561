import { nameTitle } from '../../components/name-title.ts';
import { findStored } from '../../platform/store/entries/find-stored.ts';

/** That an article is listed and its record gone, in a sentence; [] where it is not listed either. */
export async function describeLost(id: string): Promise<string[]> {
  const found = await findStored(id, null);
  if (!found.ok || found.byId === null) return [];
  return [`“${nameTitle(found.byId.title)}” is listed, but what the browser had kept of it is gone.`];
}
