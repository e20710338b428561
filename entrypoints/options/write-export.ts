import { createLibraryWriter } from '../../core/library/files/create-library-writer.ts';
import type { LibraryFormat } from '../../core/library/files/library-formats.ts';
import { readStoredArticles, type StoredReading } from '../../platform/store/read-stored-articles.ts';
import { listVersionsOf } from '../../platform/store/save/list-versions.ts';
import { createExportFiles } from './create-export-files.ts';
import { nameFiles } from './name-files.ts';
import { takeReadable } from './take-readable.ts';

/** Articles read and written at once: 2 MB of text. */
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

/** A file for the browser to save. */
export interface ExportedFile {
  blob: Blob;
  name: string;
}

/**
 * Files with the articles, most often one, and in sentences what of the articles could not be read; null where it was
 * cancelled.
 */
export type ExportDone =
  | { ok: true; files: ExportedFile[] | null; count: number; problems: string[] }
  | { ok: false; message: string };

/**
 * Writes stored articles into files, a batch at a time. What is broken in the store is left out and said; the newest former text
 * that can be read stands in for an article's own.
 */
export async function writeExport({ ids, format, exportedAt, signal, onProgress }: ExportRun): Promise<ExportDone> {
  const writer = createLibraryWriter(format, exportedAt);
  const { ending, type } = TYPES[format];
  const files = createExportFiles(writer, type);
  const problems: string[] = [];
  let count = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    if (signal.aborted) return { ok: true, files: null, count: 0, problems: [] };
    const batch = ids.slice(from, from + BATCH);
    const read = await readStoredArticles(batch);
    if (!read.ok) return { ok: false, message: read.message };
    const there = new Map(read.readings.map((reading) => [reading.id, reading]));
    const readings = batch.map((id) => there.get(id) ?? withoutRecord(id));
    const broken = readings.flatMap(({ id, article }) => (article === null ? id : []));
    const former = await listVersionsOf(format === 'says-who' ? batch : broken);
    if (!former.ok) return { ok: false, message: former.message };
    for (const reading of readings) {
      const { article, history, problems: own } = takeReadable(reading, former.of.get(reading.id));
      for (const problem of own) problems.push(problem);
      const part = article === null ? '' : writer.write(article, history);
      count += article === null ? 0 : 1;
      if (part !== '') files.add(part);
    }
    files.flush();
    onProgress(Math.min(ids.length, from + BATCH));
  }
  const blobs = files.end();
  const names = nameFiles(blobs.length, exportedAt, ending);
  return { ok: true, files: blobs.map((blob, i) => ({ blob, name: names[i] ?? '' })), count, problems };
}

/** What is listed and has no record any more: the store is damaged, or it was deleted meanwhile. */
function withoutRecord(id: string): StoredReading {
  return {
    id,
    article: null,
    addedAt: '',
    fileName: '',
    problems: [`Added article "${id}": It is no longer in the store.`],
  };
}
