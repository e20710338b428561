import { expect, it } from 'vitest';
import { createLibraryWriter } from '../../core/library/files/create-library-writer.ts';
import { LIBRARY_FORMATS, type LibraryFormat } from '../../core/library/files/library-formats.ts';
import { readLibraryFile } from '../../core/library/files/read-library-file.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { article } from '../../test/store/try-store.ts';
import { createExportFiles, type FileLimits } from './create-export-files.ts';

// Three bytes a character where the file is written, one where it is counted as text.
const ARTICLES = Array.from({ length: 50 }, (_, i) => article(`a${i}`, `„${'ち'.repeat(i * 10)}“ ${i}`));

function write(format: LibraryFormat, limits?: FileLimits, exportedAt = '2026-11-24T10:00:00Z'): Blob[] {
  const writer = createLibraryWriter(format, exportedAt);
  const files = createExportFiles(writer, 'text/plain', limits);
  for (const [i, one] of ARTICLES.entries()) {
    files.add(writer.write(one));
    if (i % 7 === 0) files.flush();
  }
  return files.end();
}

const readAll = async (files: readonly Blob[]) => {
  const readings = await Promise.all(files.map(async (file) => readLibraryFile(await file.text())));
  return readings.flatMap((reading): (StoredArticle | string)[] => (reading.ok ? reading.articles : [reading.message]));
};

it.each(['says-who', 'web-annotation'] as const)(
  'what finds no room in one %s file is in the next, and all is read back',
  async (format) => {
    const files = write(format, { bytes: 8_000, articles: 1_000 });
    expect(files.length).toBeGreaterThan(3);
    expect(files.every(({ size }) => size <= 8_000)).toBe(true);
    expect(await readAll(files)).toEqual(ARTICLES);
  },
);

it('a file holds no more articles than an import takes', async () => {
  const files = write('says-who', { bytes: 1_000_000, articles: 20 });
  expect(files).toHaveLength(3);
  expect(await readAll(files)).toEqual(ARTICLES);
});

it('an article larger than a file may be has one to itself', () => {
  expect(write('json-lines', { bytes: 1, articles: 20 })).toHaveLength(50);
});

it.each(LIBRARY_FORMATS)('what fits is one %s file', (format) => {
  expect(write(format)).toHaveLength(1);
});

it('the files of Web Annotations are named apart, and from those of another export', async () => {
  const limits = { bytes: 8_000, articles: 1_000 };
  const idsOf = async (files: readonly Blob[]) => {
    const pages = await Promise.all(files.map(async (file) => JSON.parse(await file.text())));
    return pages.flatMap(({ id, partOf }) => [id, partOf.id]);
  };
  const ids = [
    ...(await idsOf(write('web-annotation', limits))),
    ...(await idsOf(write('web-annotation', limits, '2026-11-25T10:00:00.000Z'))),
  ];
  expect(ids.length).toBeGreaterThan(12);
  expect(new Set(ids).size).toBe(ids.length);
  // RFC 4151: what tells it within the authority's names has the characters of a path.
  for (const id of ids) expect(id).toMatch(/^tag:says-who\.example,2026:(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-F]{2})+$/);
});
