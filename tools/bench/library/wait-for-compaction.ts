import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';

const POLL_MS = 60_000;
// Chromium waits five minutes to an hour from its start, then for the store to be closed for two seconds
// (content/browser/indexed_db, BucketContext: earliest global compaction).
const MAX_MS = 70 * 60_000;

/**
 * Waits until Chromium has compacted the profile's store by itself, as it does in every reader's browser within its first hour
 * and again after one to three days. `use` opens the store and closes it again. How many minutes it took.
 */
export async function waitForCompaction(
  context: BrowserContext,
  profile: string,
  use: (context: BrowserContext) => Promise<void>,
): Promise<number> {
  const started = Date.now();
  while (Date.now() - started < MAX_MS) {
    await use(context);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    if (await isCompacted(profile)) return (Date.now() - started) / 60_000;
  }
  throw new Error('Chromium did not compact its store within 70 minutes.');
}

/** By LevelDB's own log, which a compaction of everything is in at once. */
async function isCompacted(profile: string): Promise<boolean> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true });
  const logs = files.filter((file) => /\bLOG(?:\.old)?$/.test(file));
  const texts = await Promise.all(logs.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.some((text) => text.includes('Manual compaction at level-0 from (begin) .. (end)'));
}
