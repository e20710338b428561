import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileReading } from '../../core/library/files/file-reading.ts';
import type { LooseNote } from '../../core/library/files/loose-note.ts';
import { MAX_LIBRARY_BYTES, TOO_LARGE } from '../../core/library/files/max-library-bytes.ts';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import { attachByAddress } from '../../core/library/notes/attach-by-address.ts';
import { describeUnplaced } from '../../core/library/notes/describe-unplaced.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { decodeFile } from '../../entrypoints/options/decode-file.ts';

const BUNDLED = fileURLToPath(new URL('../../public/library/bundled.json', import.meta.url));

// Notes of other tools name no kind; what they mark has, as far as the note tells, nobody to ask.
const NO_KIND = 'unsourced';

/** The articles of all libraries named, and what could not be used of them. */
export interface Libraries {
  articles: StoredArticle[];
  /** One line each: "FILE: message". */
  faults: string[];
  /** False where a file gave nothing at all. */
  isReadable: boolean;
}

/**
 * Reads libraries in any form the extension imports; without files, the library that ships. Every file is looked
 * at, whatever becomes of the others. Of two articles with one id the first holds. Notes that came without their
 * article are put on the articles of all files, by address and words.
 */
export function readLibraries(files: readonly string[]): Libraries {
  const articles = new Map<string, StoredArticle>();
  const faults: string[] = [];
  const looseNotes: LooseNote[] = [];
  let isReadable = true;
  for (const file of files.length === 0 ? [BUNDLED] : files) {
    const report = (message: string) => faults.push(`${file}: ${oneLine(message)}`);
    const reading = readOne(file);
    if (!reading.ok) {
      isReadable = false;
      report(reading.message);
      continue;
    }
    for (const { where, message } of reading.faults) report(`${where}: ${message}`);
    for (const note of reading.looseNotes) looseNotes.push({ ...note, where: `${file}: ${note.where}` });
    for (const article of reading.articles) {
      if (articles.has(article.id))
        report(`article "${article.id}": An earlier file has the same id. It was left out.`);
      else articles.set(article.id, article);
    }
  }
  const attached = attachByAddress([...articles.values()], looseNotes, NO_KIND);
  for (const { where, message } of [...attached.faults, ...attached.left.map((note) => describeUnplaced(note, 0))])
    faults.push(oneLine(`${where}: ${message}`));
  return { articles: attached.articles, faults, isReadable };
}

function readOne(file: string): FileReading {
  try {
    const status = statSync(file);
    if (status.isDirectory()) return { ok: false, message: 'this is a folder' };
    if (status.size > MAX_LIBRARY_BYTES) return { ok: false, message: TOO_LARGE };
    return readLibraryFile(decodeFile(readFileSync(file)));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    // Anything but the file system's refusal is our own fault and should be seen.
    if (code === null) throw error;
    return { ok: false, message: code === 'ENOENT' ? 'no such file' : `cannot be read (${code})` };
  }
}

// Ids and titles come from the file and may hold line breaks or terminal commands.
const oneLine = (message: string) => message.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
