import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { articleText } from '../../../core/extract/article-text.ts';
import { findArticles } from '../../../core/extract/find-articles.ts';
import type { Reading } from '../../../core/text/block.ts';
import { readHtml } from '../../analyze/read-html.ts';
import bodyEnds from './body-ends.json' with { type: 'json' };
import { type BodyEnds, goldBody, type PageLabels } from './gold-body.ts';
import { scoreShingles } from './shingle-score.ts';

type FileLabels = PageLabels & { file: string };

interface Found {
  file: string;
  whole: Reading;
  ours: string;
  peer: string;
}

const ENDS: Record<string, BodyEnds> = bodyEnds.pages;
const SHOWN = 12;

/** How well the article is found on the labelled pages, ours beside Readability, as lines of text. */
export function scoreExtraction(folder: string, files: readonly string[]): string {
  const { pages } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as { pages: FileLabels[] };
  const found = files.map((file) => findOn(folder, file));
  const scored = (ends: Record<string, BodyEnds>) =>
    found.flatMap(({ file, whole, ours, peer }) => {
      const labels = pages.find((page) => page.file === file);
      const gold = labels === undefined ? null : goldBody(whole, labels, ends[file]);
      return gold === null ? [] : { file, ours, peer, gold };
    });
  const corrected = scored(ENDS);
  const worst = corrected
    .map(({ file, ours, gold }) => ({ file, f1: scoreShingles([{ found: ours, gold }]).f1 || 0 }))
    .sort((a, b) => a.f1 - b.f1)
    .slice(0, SHOWN)
    .map(({ file, f1 }) => `  ${f1.toFixed(3)} ${file}`);
  return [
    '',
    `Article found on ${corrected.length} labelled pages, multiset 4-grams`,
    ...rows(corrected),
    'against the labels as they are, some of which begin late or end early:',
    ...rows(scored({})),
    'lowest:',
    ...worst,
  ].join('\n');
}

function findOn(folder: string, file: string): Found {
  const html = readFileSync(join(folder, file), 'utf8');
  // What is right is told from all of the page, whatever of it is looked at to find it.
  const whole = readOrThrow(html, true);
  const reading = readOrThrow(html, false);
  const [article] = findArticles(reading);
  const { document } = parseHTML(html);
  const content = new Readability(document as unknown as Document).parse()?.content;
  // Its textContent would join a paragraph's last word with the next one's first.
  const peer = content ? readOrThrow(`<html><body>${content}</body></html>`, true).text : '';
  return { file, whole, ours: article === undefined ? '' : articleText(reading, article), peer };
}

function readOrThrow(html: string, isWhole: boolean): Reading {
  const reading = readHtml(html, isWhole);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

function rows(pages: readonly { ours: string; peer: string; gold: string }[]): string[] {
  const row = (name: string, key: 'ours' | 'peer') => {
    const { precision, recall, f1 } = scoreShingles(pages.map((page) => ({ found: page[key], gold: page.gold })));
    return `${name.padEnd(12)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
  };
  return [row('Says Who', 'ours'), row('Readability', 'peer')];
}
