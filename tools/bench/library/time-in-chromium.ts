import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserFlags, isRoot } from '../../run/browser-flags.mjs';
import { getChromium } from '../../run/get-chromium.mjs';
import { giveUp } from '../../run/give-up.mjs';
import { bundleForPage } from '../read/bundle-for-page.ts';
import type { InPage } from './in-page.ts';
import { quantile } from './quantile.ts';

/** As many as a library file may hold (read-library.ts): with smaller files the largest segment is merged more often. */
const IMPORT_CHUNK = 20_000;
const FIRST_STARTS = 5;
const COLD_STARTS = 20;
const SAVES = 100;
const LOOK_UPS = 200;
/** After an import Chromium's LevelDB is given so long to write and merge what it holds, which a reader's browser gives it too. */
const AFTER_IMPORT_MS = 15_000;

/** Prints what the store takes in a real IndexedDB, with this many articles. */
export async function timeInChromium(size: number): Promise<void> {
  const script = await bundleForPage('../library/in-page.ts');
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>library</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/`;
  const profile = await mkdtemp(join(tmpdir(), 'says-who-bench-'));
  const session: Session = { profile, url, script };
  try {
    console.log(`\nChromium, real IndexedDB, ${size.toLocaleString('en')} articles`);
    await inBrowser(session, async (page) => {
      await fill(page, size);
      await page.waitForTimeout(AFTER_IMPORT_MS);
    });
    await printDisk(profile, size);
    await inBrowser(session, (page) => printEmbedding(page, size));
    await inBrowser(session, (page) => printIndex(page, size));
    await printCold(session, size);
    await inBrowser(session, (page) => printWarm(page, size));
    await inBrowser(session, (page) => printRest(page, size));
  } finally {
    server.close();
    await rm(profile, { recursive: true, force: true });
  }
}

interface Session {
  profile: string;
  url: string;
  script: string;
}

/** A browser of its own for each: what it held in memory is gone. */
async function inBrowser<T>({ profile, url, script }: Session, run: (page: Page) => Promise<T>): Promise<T> {
  const executablePath = (await getChromium()) ?? giveUp('This is measured in a Chromium.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...browserFlags, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
    chromiumSandbox: !isRoot,
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(script);
    return await run(page);
  } finally {
    await context.close();
  }
}

/** Calls the page's part of the benchmark. */
function call<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return page.evaluate(
    ([method, given]) => {
      const { libraryBench } = globalThis as unknown as { libraryBench: Record<string, (...all: unknown[]) => never> };
      return libraryBench[method as string]?.(...(given as unknown[]));
    },
    [name, args] as const,
  ) as Promise<Awaited<ReturnType<InPage[Name]>>>;
}

async function fill(page: Page, size: number): Promise<void> {
  let ms = 0;
  let longestMs = 0;
  let last = 0;
  for (let from = 0; from < size; from += IMPORT_CHUNK) {
    const filled = await call(page, 'fill', from, Math.min(size, from + IMPORT_CHUNK));
    ms += filled.ms;
    last = filled.ms;
    longestMs = Math.max(longestMs, filled.longestMs);
  }
  const lastRate = (1_000 * Math.min(size, IMPORT_CHUNK)) / last;
  console.log(
    `import            ${Math.round((1_000 * size) / ms)} articles/s, the last file ${Math.round(lastRate)}/s`,
  );
  console.log(`  page stood still at most ${longestMs.toFixed(0)} ms`);
}

async function printDisk(profile: string, size: number): Promise<void> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  const bytes = sizes.reduce((sum, one) => sum + one, 0);
  console.log(`disk, all         ${Math.round(bytes / size)} bytes an article, texts included`);
}

async function printIndex(page: Page, size: number): Promise<void> {
  const { bytes, records, segments } = await call(page, 'measureIndex');
  console.log(`index             ${(bytes / size).toFixed(0)} bytes an article in ${records} records`);
  console.log(`  segments of ${segments.join(' + ')} articles`);
}

async function printEmbedding(page: Page, size: number): Promise<void> {
  const ms = await call(page, 'embed');
  console.log(`embeddings        ${(ms / 1_000).toFixed(1)} s for the newest ten thousand, or all, in the background`);
  print('look-up, meaning  ', await call(page, 'lookUpAlike', LOOK_UPS, size, 40_000), ' beside the others');
}

async function printCold(session: Session, size: number): Promise<void> {
  const whole: number[] = [];
  for (let i = 0; i < FIRST_STARTS; i++) {
    const { times } = await inBrowser(session, (page) => call(page, 'lookUp', 1, size, 9_000 + i));
    whole.push(...times);
  }
  const opening: number[] = [];
  const reading: number[] = [];
  const after: number[] = [];
  for (let i = 0; i < COLD_STARTS; i++) {
    await inBrowser(session, async (page) => {
      const { openMs, getMs } = await call(page, 'openAlone');
      opening.push(openMs + getMs);
      reading.push(getMs);
      after.push(...(await call(page, 'lookUp', 1, size, 9_100 + i)).times);
    });
  }
  console.log(
    `look-up, cold     the first of a new browser: ${list(whole)} ms, the browser's start of its store included`,
  );
  print('  open + one get  ', opening, ' that is, what Chromium takes of it');
  print('    the get alone ', reading);
  print('  after that      ', after, ' our code compiled and the index read for the first time');
  const anew = await inBrowser(session, (page) => call(page, 'lookUpAnew', 100, size, 60_000));
  print('  index forgotten ', anew, ' each time, in code that has run before, without garbage');
  const { times, warming } = await inBrowser(session, (page) => call(page, 'lookUpWarmed', 100, size, 70_000));
  print('    and warmed    ', times, ' after the store was warmed, as it is while a page is being read');
  print('    the warming   ', warming);
  const next = await inBrowser(session, (page) => call(page, 'lookUp', 12, size, 9_900));
  console.log(`  the next eleven ${list(next.times.slice(1))} ms`);
}

const list = (times: readonly number[]) => times.map((ms) => ms.toFixed(1)).join(', ');

async function printWarm(page: Page, size: number): Promise<void> {
  const before = await readMemory(page);
  const first = await call(page, 'lookUp', LOOK_UPS, size, 1);
  print('look-up, 1st 200  ', first.times);
  await call(page, 'lookUp', 3 * LOOK_UPS, size, 50_000);
  const { times, found, expected } = await call(page, 'lookUp', LOOK_UPS, size, 90_001);
  print('look-up, warm     ', times);
  console.log(`  ${found} of ${expected} stored articles came first`);
  const after = await readMemory(page);
  console.log(
    `memory            ${after.toFixed(1)} MB after ${5 * LOOK_UPS} look-ups, ${before.toFixed(1)} MB before`,
  );
}

async function printRest(page: Page, size: number): Promise<void> {
  const numbers = Array.from({ length: SAVES }, (_, i) => size + 1_000_000 + i);
  print('save one          ', await call(page, 'save', numbers));
  const newest = await call(page, 'listNewest', 50);
  const first = await call(page, 'list', { limit: 50 });
  const again = await call(page, 'list', { limit: 50, offset: size >> 1 });
  const title = await call(page, 'list', { sort: 'title', limit: 50 });
  const search = await call(page, 'list', { query: 'news-3.', limit: 50 });
  console.log(`list              the newest ${newest.ms.toFixed(0)} ms, with the number of all`);
  console.log(`  first read of all ${first.ms.toFixed(0)} ms, then scrolled ${again.ms.toFixed(1)} ms,`);
  console.log(
    `  by title ${title.ms.toFixed(0)} ms, search ${search.ms.toFixed(0)} ms (${search.total} of ${first.total})`,
  );
  const { deleteMs, restoreMs } = await call(page, 'deleteAndRestore', 0, Math.min(size, 1_000));
  console.log(`delete 1,000      ${deleteMs.toFixed(0)} ms, undo ${restoreMs.toFixed(0)} ms`);
}

function print(name: string, times: readonly number[], what = ''): void {
  const p50 = quantile(times, 0.5).toFixed(1);
  const [p95, max] = [quantile(times, 0.95).toFixed(1), Math.max(...times).toFixed(1)];
  console.log(`${name}p50 ${p50} ms, p95 ${p95} ms, max ${max} ms${what}`);
}

/** Megabytes of JavaScript's heap and of the buffers it holds. */
async function readMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, ...rest } = await session.send('Runtime.getHeapUsage');
  const { backingStorageSize = 0 } = rest as { backingStorageSize?: number };
  return (usedSize + backingStorageSize) / 2 ** 20;
}
