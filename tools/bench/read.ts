import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreExtraction } from './read/score-extraction.ts';
import { servePages } from './read/serve-pages.ts';
import { timeGate } from './read/time-gate.ts';
import { timeMadePages } from './read/time-made-pages.ts';
import { timePages } from './read/time-pages.ts';

/**
 * `npm run bench -- read [--corpus FOLDER] [--only WORD] [--part pages|large|gate|found]`: in Chromium, the gate beside
 * isProbablyReaderable and reading with finding the article beside Readability.parse, on the same saved
 * pages in one run; large pages, pages that change and pages without an article; then how well the
 * article is found.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', default: '../shared/corpus/inserted' },
      only: { type: 'string', default: '' },
      part: { type: 'string', default: '' },
    },
  });
  const folder = join(values.corpus, 'dev');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html') && file.includes(values.only));
  const isAsked = (part: string) => values.part === '' || values.part === part;
  if (values.part !== 'found') await timeInChromium();
  if (isAsked('found')) console.log(scoreExtraction(folder, files));

  async function timeInChromium(): Promise<void> {
    const site = await servePages();
    try {
      if (isAsked('pages')) console.log(await timePages(site, folder, files));
      if (isAsked('large')) console.log(await timeMadePages(site));
      if (isAsked('gate')) console.log(await timeGate(site));
    } finally {
      await site.close();
    }
  }
}
