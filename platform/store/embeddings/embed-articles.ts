import { embedText } from '../../../core/match/embedding/embed-text.ts';
import { bytesOf, quantize } from '../../../core/match/embedding/quantize.ts';
import type { WordVectors } from '../../../core/match/words/word-vectors.ts';
import { type ArticleDatabase, withArticles } from '../../article-database.ts';
import { type ArticleChange, changeArticles } from '../../change-articles.ts';
import { readRecord } from '../../read-record.ts';
import type { StoreFailure } from '../../store-failure.ts';
import { isEntry } from '../entries/is-entry.ts';
import { askAll } from '../requests/ask-all.ts';
import { beginReading } from '../requests/begin-reading.ts';
import {
  blockKey,
  blockOf,
  firstKept,
  firstOf,
  HEAD_KEY,
  newBlock,
  placeOf,
  readHead,
  type TableHead,
  tableRange,
} from './embedding-table.ts';

// 25 ms of work, after which a page that asks is answered.
const BATCH = 16;

/** How many articles were embedded. */
export type Embedded = { ok: true; count: number } | StoreFailure;

let underway: Promise<Embedded> | null = null;

/**
 * Makes the embeddings that are missing of the newest articles, by which one is found that a page tells anew in other words.
 * Stopped at any moment it goes on from the last batch; by other vectors than before all are made anew. About 1.5 ms an
 * article, nothing where none is missing. Calls at the same time share the work.
 */
export function embedArticles(vectors: WordVectors): Promise<Embedded> {
  underway ??= embedAll(vectors).finally(() => {
    underway = null;
  });
  return underway;
}

async function embedAll(vectors: WordVectors): Promise<Embedded> {
  for (let count = 0; ; ) {
    const step = await withArticles(async (database) => {
      const batch = await readBatch(database, vectors);
      if (batch !== null) await changeArticles(database, (change) => write(change, batch));
      return batch;
    });
    if (!step.ok) return step;
    if (step.value === null) return { ok: true, count };
    count += step.value.embedded.length;
  }
}

interface Batch {
  /** The head as it was when this was read. */
  before: TableHead | null;
  head: TableHead;
  /** The first block that is kept. */
  kept: number;
  embedded: { number: number; bytes: Uint8Array }[];
}

/** The next articles without an embedding, with what will be theirs; null where there are none. */
async function readBatch(database: ArticleDatabase, vectors: WordVectors): Promise<Batch | null> {
  const reading = beginReading(database, 'meta', 'entries', 'articles');
  const entries = reading.objectStore('entries');
  const [known, cursor] = await Promise.all([
    reading.objectStore('meta').get(HEAD_KEY),
    entries.openKeyCursor(null, 'prev'),
  ]);
  const before = readHead(known);
  const newest = cursor?.key;
  const width = bytesOf(vectors.usual.length);
  const isOurs = before?.vectorsId === vectors.id && before.width === width;
  const upTo = isOurs ? before.upTo : -1;
  if (newest === undefined || newest <= upTo) return null;
  const kept = firstKept(newest);
  const range = IDBKeyRange.lowerBound(Math.max(upTo + 1, firstOf(kept)));
  const [numbers, listed] = await Promise.all([entries.getAllKeys(range, BATCH), entries.getAll(range, BATCH)]);
  const records = await askAll(listed, (entry) =>
    isEntry(entry) ? reading.objectStore('articles').get(entry.id) : Promise.resolve(undefined),
  );
  const embedded = numbers.flatMap((number, i) => {
    const { article } = readRecord(listed[i]?.id ?? '', records[i]);
    const embedding = article && embedText(article.text, vectors);
    return embedding === null ? [] : { number, bytes: quantize(embedding.values) };
  });
  return { before, head: { vectorsId: vectors.id, width, upTo: numbers.at(-1) ?? newest }, kept, embedded };
}

/** Does nothing where another context was faster. */
async function write(change: ArticleChange, { before, head, kept, embedded }: Batch): Promise<void> {
  const meta = change.objectStore('meta');
  const now = readHead(await meta.get(HEAD_KEY));
  if (now?.upTo !== before?.upTo || now?.vectorsId !== before?.vectorsId) return;
  if (before?.vectorsId !== head.vectorsId || before.width !== head.width) await meta.delete(tableRange());
  const blocks = new Map<number, Uint8Array>();
  for (const { number, bytes } of embedded) {
    const name = blockOf(number);
    const block = blocks.get(name) ?? readBlock(await meta.get(blockKey(name)), head.width);
    blocks.set(name, block);
    block.set(bytes, placeOf(number) * head.width);
  }
  await askAll(blocks, ([name, block]) => meta.put(block, blockKey(name)));
  if (kept > 0) await meta.delete(IDBKeyRange.bound(blockKey(0), blockKey(kept - 1)));
  await meta.put(head, HEAD_KEY);
}

/** An empty one where there is none of that size. */
function readBlock(value: unknown, width: number): Uint8Array {
  const block = newBlock(width);
  return value instanceof Uint8Array && value.length === block.length ? value : block;
}
