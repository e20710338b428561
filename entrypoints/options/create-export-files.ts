import type { LibraryWriter } from '../../core/library/files/create-library-writer.ts';
import { MAX_ARTICLES_A_FILE } from '../../core/library/files/max-articles-a-file.ts';
import { MAX_LIBRARY_BYTES } from '../../core/library/files/max-library-bytes.ts';

/** What one file may hold. */
export interface FileLimits {
  bytes: number;
  articles: number;
}

/** What an import takes. */
const IMPORTED: FileLimits = { bytes: MAX_LIBRARY_BYTES, articles: MAX_ARTICLES_A_FILE };

/** Files being written. */
export interface ExportFiles {
  /** Adds an article's part; one that finds no room opens the next file. */
  add(part: string): void;
  /** Hands what was added to the browser, which keeps it on disk, not in memory. */
  flush(): void;
  /** The files, one at least. */
  end(): Blob[];
}

/** Makes the files of an export, none of them larger than an import takes: what cannot be read back is no copy. */
export function createExportFiles(
  { head, separator, tail }: LibraryWriter,
  type: string,
  { bytes: maxBytes, articles: maxArticles }: FileLimits = IMPORTED,
): ExportFiles {
  const encoder = new TextEncoder();
  const files: Blob[] = [];
  let blobs: Blob[] = [];
  let parts: string[] = [];
  let bytes = 0;
  let articles = 0;
  const open = () => {
    const opening = head(files.length + 1);
    parts = [opening];
    bytes = encoder.encode(opening + tail).length;
    articles = 0;
  };
  const flush = () => {
    blobs.push(new Blob(parts));
    parts = [];
  };
  const close = () => {
    parts.push(tail);
    flush();
    files.push(new Blob(blobs, { type }));
    blobs = [];
  };
  open();
  return {
    add(part) {
      const more = encoder.encode(part).length + separator.length;
      if (articles > 0 && (articles >= maxArticles || bytes + more > maxBytes)) {
        close();
        open();
      }
      parts.push(articles === 0 ? part : separator + part);
      bytes += more;
      articles += 1;
    },
    flush,
    end() {
      close();
      return files;
    },
  };
}
