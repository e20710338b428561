import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from './bundle-for-page.ts';
import type { PageTimes } from './in-page.ts';
import type { PageSite } from './serve-pages.ts';

/** Gate and reading beside their peers on the saved pages, as lines of text. */
export async function timePages(site: PageSite, folder: string, files: readonly string[]): Promise<string> {
  const script = await bundleForPage('./in-page.ts');
  const times = new Map<string, PageTimes>();
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const measured = await site.withPage(`/news/${file}`, html, async (page) => {
      await page.evaluate(script);
      return page.evaluate(() => (globalThis as unknown as { measure: () => PageTimes }).measure());
    });
    times.set(file, measured);
  }
  return describe(times);
}

function describe(times: ReadonlyMap<string, PageTimes>): string {
  const lines = ['page, and in ms: gate, isProbablyReaderable, read and find, Readability.parse'];
  for (const [file, { gate, isProbablyReaderable, readAndFind, readability, ...rest }] of times) {
    const row = [gate, isProbablyReaderable, readAndFind, readability].map((ms) => ms.toFixed(2).padStart(8)).join('');
    lines.push(`${file.padEnd(48)}${row}  ${rest.blocks} blocks  ${rest.isArticle ? '' : `REFUSED: ${rest.reason}`}`);
  }
  const all = [...times.values()];
  const medianOf = (pick: (page: PageTimes) => number) => all.map(pick).sort((a, b) => a - b)[all.length >> 1] ?? 0;
  const rows: [string, number, string, number][] = [
    ['gate', medianOf((p) => p.gate), 'isProbablyReaderable', medianOf((p) => p.isProbablyReaderable)],
    ['read and find', medianOf((p) => p.readAndFind), 'Readability.parse', medianOf((p) => p.readability)],
    ['  reading alone', medianOf((p) => p.read), 'Readability.parse', medianOf((p) => p.readability)],
  ];
  lines.push('', `Medians of ${all.length} pages, ms`);
  for (const [ours, ms, peer, peerMs] of rows) {
    lines.push(
      `${ours.padEnd(18)} ${ms.toFixed(2)}   ${peer} ${peerMs.toFixed(2)}   ratio ${(ms / peerMs).toFixed(3)}`,
    );
  }
  const gateRatio = medianOf((p) => p.gate / p.isProbablyReaderable);
  const readRatio = medianOf((p) => p.readAndFind / p.readability);
  lines.push(`Median of the pages' ratios: gate ${gateRatio.toFixed(3)}, reading ${readRatio.toFixed(3)}`);
  const accepted = all.filter((p) => p.isArticle).length;
  const readerable = all.filter((p) => p.isReaderable).length;
  lines.push(`Accepted by the gate: ${accepted}, by isProbablyReaderable: ${readerable}`);
  return lines.join('\n');
}
