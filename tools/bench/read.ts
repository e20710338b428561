import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { browserFlags } from '../run/browser-flags.mjs';
import { findChromium } from '../run/find-chromium.mjs';
import { bundleForPage } from './read/bundle-for-page.ts';
import type { PageTimes } from './read/in-page.ts';
import { scoreExtraction } from './read/score-extraction.ts';

/**
 * `npm run bench -- read [--corpus FOLDER]`: in Chromium, the gate beside isProbablyReaderable and
 * reading with finding the article beside Readability.parse, on the same saved pages in one run; then
 * how well the article is found on them.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpus: { type: 'string', default: '../shared/corpus/inserted' },
      only: { type: 'string', default: '' },
    },
  });
  const folder = join(values.corpus, 'dev');
  const files = readdirSync(folder).filter((file) => file.endsWith('.html') && file.includes(values.only));
  printTimes(await timePages(folder, files));
  console.log(scoreExtraction(folder, files));
}

async function timePages(folder: string, files: readonly string[]): Promise<Map<string, PageTimes>> {
  const script = await bundleForPage('./in-page.ts');
  const server = createServer((request, response) => {
    const file = decodeURIComponent((request.url ?? '').slice(1)).replace('news/', '');
    if (!files.includes(file)) return response.writeHead(404).end();
    // The saved pages' own scripts would ask for files that are not there.
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    return response.writeHead(200, headers).end(readFileSync(join(folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const executablePath = await findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserFlags });
  const times = new Map<string, PageTimes>();
  try {
    for (const file of files) {
      const page = await browser.newPage();
      times.set(file, await timePage(page, `http://127.0.0.1:${port}/news/${encodeURIComponent(file)}`, script));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return times;
}

async function timePage(page: Page, url: string, script: string): Promise<PageTimes> {
  await page.route('**/*', (route) => (route.request().url() === url ? route.continue() : route.abort()));
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as unknown as { measure: () => PageTimes }).measure());
}

function printTimes(times: ReadonlyMap<string, PageTimes>): void {
  for (const [file, { gate, isProbablyReaderable, readAndFind, readability, ...rest }] of times) {
    const row = [gate, isProbablyReaderable, readAndFind, readability].map((ms) => ms.toFixed(2).padStart(8)).join('');
    console.log(`${file.padEnd(48)}${row}  ${rest.blocks} blocks  ${rest.isArticle ? '' : `REFUSED: ${rest.reason}`}`);
  }
  const all = [...times.values()];
  const medianOf = (pick: (page: PageTimes) => number) => all.map(pick).sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const rows: [string, number, string, number][] = [
    ['gate', medianOf((p) => p.gate), 'isProbablyReaderable', medianOf((p) => p.isProbablyReaderable)],
    ['read and find', medianOf((p) => p.readAndFind), 'Readability.parse', medianOf((p) => p.readability)],
  ];
  console.log(`\nMedians of ${all.length} pages, ms`);
  for (const [ours, ms, peer, peerMs] of rows) {
    console.log(
      `${ours.padEnd(14)} ${ms.toFixed(2)}   ${peer} ${peerMs.toFixed(2)}   ratio ${(ms / peerMs).toFixed(3)}`,
    );
  }
  const ratios = all.map((p) => [p.gate / p.isProbablyReaderable, p.readAndFind / p.readability]);
  const medianRatio = (i: number) => ratios.map((r) => r[i] as number).sort((a, b) => a - b)[all.length >> 1] ?? 0;
  console.log(`Median of the pages' ratios: gate ${medianRatio(0).toFixed(3)}, reading ${medianRatio(1).toFixed(3)}`);
  console.log(
    `Accepted by the gate: ${all.filter((p) => p.isArticle).length}, by isProbablyReaderable: ${all.filter((p) => p.isReaderable).length}`,
  );
}
