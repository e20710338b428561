import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleForPage } from './bundle-for-page.ts';
import type { PageTimes, StageTimes } from './in-page.ts';
import type { PageSite } from './serve-pages.ts';

type Stage = keyof StageTimes;

interface Bench {
  measureWarm: () => PageTimes;
  measureCold: (stages: Stage[]) => number[];
}

/** Ours and its peer, each alone on a page of its own the first time. */
const COLD: Stage[][] = [['gate'], ['isProbablyReaderable'], ['read', 'find'], ['readability']];

interface Measured extends PageTimes {
  file: string;
  cold: StageTimes;
}

/** Gate and reading beside their peers on the saved pages, as lines of text. */
export async function timePages(site: PageSite, folder: string, files: readonly string[]): Promise<string> {
  const script = await bundleForPage('./in-page.ts');
  const all: Measured[] = [];
  for (const file of files) {
    const html = readFileSync(join(folder, file), 'utf8');
    const cold: Partial<StageTimes> = {};
    for (const stages of COLD) {
      const times = await site.withPage(`/news/${file}`, html, async (page) => {
        await page.evaluate(script);
        return page.evaluate((which) => (globalThis as unknown as Bench).measureCold(which), stages);
      });
      for (const [i, stage] of stages.entries()) cold[stage] = times[i] as number;
    }
    const warm = await site.withPage(`/news/${file}`, html, async (page) => {
      await page.evaluate(script);
      return page.evaluate(() => (globalThis as unknown as Bench).measureWarm());
    });
    all.push({ file, cold: cold as StageTimes, ...warm });
  }
  return describe(all);
}

function describe(all: readonly Measured[]): string {
  const lines = ['page, and in ms (warm): gate, isProbablyReaderable, read, find, Readability.parse'];
  for (const { file, warm, blocks, isArticle, reason } of all) {
    const { gate, isProbablyReaderable, read, find, readability } = warm;
    const row = [gate, isProbablyReaderable, read, find, readability].map((ms) => ms.toFixed(2).padStart(8)).join('');
    lines.push(`${file.padEnd(48)}${row}  ${blocks} blocks  ${isArticle ? '' : `REFUSED: ${reason}`}`);
  }
  lines.push(...summary(all, 'warm', 'after a second of warm-up for each page, medians of 21 runs in turns'));
  lines.push(...summary(all, 'cold', 'the first run on a page that was painted, each on a page of its own'));
  lines.push(
    `Accepted by the gate: ${all.filter((page) => page.isArticle).length}, ` +
      `by isProbablyReaderable: ${all.filter((page) => page.isReaderable).length}`,
  );
  return lines.join('\n');
}

type Pick = (times: StageTimes) => number;

const ROWS: readonly (readonly [string, Pick, string, Pick])[] = [
  ['gate', (t) => t.gate, 'isProbablyReaderable', (t) => t.isProbablyReaderable],
  ['read and find', (t) => t.read + t.find, 'Readability.parse', (t) => t.readability],
  ['  reading alone', (t) => t.read, 'Readability.parse', (t) => t.readability],
];

function summary(all: readonly Measured[], when: 'warm' | 'cold', how: string): string[] {
  const medianOf = (pick: Pick) => median(all.map((page) => pick(page[when])));
  const rows = ROWS.map(([ours, pick, peer, pickPeer]) => {
    const ratio = medianOf((times) => pick(times) / pickPeer(times));
    const figures = `${medianOf(pick).toFixed(3).padStart(7)}   ${peer} ${medianOf(pickPeer).toFixed(3)}`;
    return `${ours.padEnd(18)} ${figures}   median of the pages' ratios ${ratio.toFixed(3)}`;
  });
  return ['', `Medians of ${all.length} pages, ms, ${when}: ${how}`, ...rows];
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
