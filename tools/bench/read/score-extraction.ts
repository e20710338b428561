import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleText } from '../../../core/extract/article-text.ts';
import { findArticles } from '../../../core/extract/find-articles.ts';
import { readHtml } from '../../analyze/read-html.ts';
import { goldBody, type PageLabels } from './gold-body.ts';
import { scoreShingles } from './shingle-score.ts';

type FileLabels = PageLabels & { file: string };

/** How well the article is found on the labelled pages, ours beside Readability, as lines of text. */
export async function scoreExtraction(folder: string, files: readonly string[]): Promise<string> {
  const { pages } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as { pages: FileLabels[] };
  const labels = new Map(pages.map((page) => [page.file, page]));
  const ours: { file: string; found: string; gold: string }[] = [];
  const peer: { found: string; gold: string }[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const reading = readHtml(html);
    if (typeof reading === 'string') throw new Error(`${file}: ${reading}`);
    const fileLabels = labels.get(file);
    const gold = fileLabels === undefined ? null : goldBody(reading, fileLabels);
    if (gold === null) continue;
    const [article] = findArticles(reading);
    ours.push({ file, found: article === undefined ? '' : articleText(reading, article), gold });
    const { document } = parseHTML(html);
    peer.push({ found: new Readability(document as unknown as Document).parse()?.textContent ?? '', gold });
  }
  const row = (name: string, pages: { found: string; gold: string }[]) => {
    const { precision, recall, f1 } = scoreShingles(pages);
    return `${name.padEnd(12)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
  };
  const worst = ours
    .map((page) => ({ file: page.file, f1: scoreShingles([page]).f1 || 0 }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, 12)
    .map(({ file, f1 }) => `  ${f1.toFixed(3)} ${file}`);
  const title = `Article found on ${ours.length} labelled pages (rough gold: see gold-body.ts)`;
  return ['', title, row('Says Who', ours), row('Readability', peer), 'lowest:', ...worst].join('\n');
}
