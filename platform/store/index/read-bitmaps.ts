import { PrefixBitmap } from '../../../core/match/fingerprint/prefix-bitmap.ts';
import { withArticles } from '../../article-database.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import { heldBitmaps, heldIndex } from './held-index.ts';
import { bitmapKey } from './index-state.ts';

let underway: Promise<void> | null = null;

/**
 * Reads the bitmaps of the index that is held in memory, those that are not there yet: with them a look-up reads a third to a half
 * of the shards. A bitmap that cannot be read is missed by nobody. Calls at the same time share the work.
 */
export function readBitmaps(): Promise<void> {
  underway ??= read().finally(() => {
    underway = null;
  });
  return underway;
}

/** What is being read of them at the moment: sooner there than what would be read without. */
export const bitmapsUnderway = (): Promise<void> | null => underway;

async function read(): Promise<void> {
  const segments = heldIndex()?.state.segments.filter(({ bitmapBits }) => bitmapBits > 0) ?? [];
  const ids = new Set(segments.map(({ id }) => id));
  for (const id of heldBitmaps.keys()) {
    if (!ids.has(id)) heldBitmaps.delete(id);
  }
  const missing = segments.filter(({ id }) => !heldBitmaps.has(id));
  if (missing.length === 0) return;
  await withArticles(async (database) => {
    const store = beginReading(database, 'shards').objectStore('shards');
    await askAll(missing, async ({ id, bitmapBits }) => {
      const bytes: unknown = await store.get(bitmapKey(id));
      if (bytes instanceof Uint8Array && bytes.length === 2 ** (bitmapBits - 3))
        heldBitmaps.set(id, new PrefixBitmap(bitmapBits, bytes));
    });
  });
}
