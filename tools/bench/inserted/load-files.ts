import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Article, findArticles } from '../../../core/extract/find-articles.ts';
import type { Reading } from '../../../core/text/block.ts';
import { readPlainText } from '../../../core/text/read-plain-text.ts';
import { readHtml } from '../../analyze/read-html.ts';
import type { GoldFiles } from './scorer.ts';

/** One page or text of the bench. */
export interface BenchFile {
  name: string;
  /** The HTML, or the plain text. */
  source: string;
  reading: Reading;
  article: Article | null;
}

/** The labelled pages of a folder. Throws on pages that cannot be read. */
export function loadPages(folder: string): { files: BenchFile[]; gold: GoldFiles } {
  const { pages } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
    pages: (GoldFiles[string] & { id: string; file: string })[];
  };
  const files = pages.map(({ id, file }) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const reading = readHtml(source);
    if (typeof reading === 'string') throw new Error(`${file}: ${reading}`);
    return { name: id, source, reading, article: findArticles(reading)[0] ?? null };
  });
  return { files, gold: Object.fromEntries(pages.map((page) => [page.id, page])) };
}

/** Texts with lines of others put in, and the same texts without, made by `maker` from its dev part. */
export function loadTexts(maker: string, seed: number): { files: BenchFile[]; gold: GoldFiles } {
  const folder = mkdtempSync(join(tmpdir(), 'inserted-'));
  try {
    execFileSync(process.execPath, [maker, folder, '--split', 'dev', '--seed', String(seed)]);
    const { files: gold } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as { files: GoldFiles };
    const files = Object.keys(gold).map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      const reading = readPlainText(source);
      return { name, source, reading, article: findArticles(reading)[0] ?? null };
    });
    return { files, gold };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
