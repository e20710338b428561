import { createLibraryWriter } from '../../core/library/create-library-writer.ts';
import type { LibraryFormat } from '../../core/library/library-formats.ts';
import { readStoredArticles } from '../../platform/store/read-stored-articles.ts';

/** Articles read and written at once: 2 MB of text, which the browser then keeps on disk, not in memory. */
const BATCH = 200;

const TYPES: Record<LibraryFormat, { ending: string; type: string }> = {
  'says-who': { ending: 'json', type: 'application/json' },
  'web-annotation': { ending: 'jsonld', type: 'application/ld+json' },
  hypothesis: { ending: 'hypothesis.json', type: 'application/json' },
  'json-lines': { ending: 'jsonl', type: 'application/x-ndjson' },
};

export interface ExportRun {
  ids: readonly string[];
  format: LibraryFormat;
  /** ISO 8601. */
  exportedAt: string;
  signal: AbortSignal;
  onProgress: (done: number) => void;
}

/** A file with the articles, and in sentences what of them could not be read; null where it was cancelled. */
export type ExportDone =
  | { ok: true; file: { blob: Blob; name: string } | null; count: number; problems: string[] }
  | { ok: false; message: string };

/** Writes stored articles into a file, a batch at a time. What is broken in the store is left out and said. */
export async function writeExport({ ids, format, exportedAt, signal, onProgress }: ExportRun): Promise<ExportDone> {
  const { head, write, separator, tail } = createLibraryWriter(format, exportedAt);
  const blobs: Blob[] = [new Blob([head])];
  const problems: string[] = [];
  let count = 0;
  let isFirst = true;
  for (let from = 0; from < ids.length; from += BATCH) {
    if (signal.aborted) return { ok: true, file: null, count: 0, problems: [] };
    const read = await readStoredArticles(ids.slice(from, from + BATCH));
    if (!read.ok) return { ok: false, message: read.message };
    const parts: string[] = [];
    for (const { article, problems: own } of read.readings) {
      for (const problem of own) problems.push(problem);
      const part = article === null ? '' : write(article);
      count += article === null ? 0 : 1;
      if (part === '') continue;
      parts.push(isFirst ? part : separator + part);
      isFirst = false;
    }
    blobs.push(new Blob(parts));
    onProgress(Math.min(ids.length, from + BATCH));
  }
  blobs.push(new Blob([tail]));
  const { ending, type } = TYPES[format];
  const name = `says-who-library-${exportedAt.slice(0, 10)}.${ending}`;
  return { ok: true, file: { blob: new Blob(blobs, { type }), name }, count, problems };
}
