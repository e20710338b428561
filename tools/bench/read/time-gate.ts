import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';
import { bundleForPage } from './bundle-for-page.ts';
import type { GlanceCost, GlanceRun } from './in-gate.ts';
import type { PageSite } from './serve-pages.ts';

const GLANCE = '.output/chrome-mv3/glance.js';
/** Pages without an article, each under an address of its kind. */
const PAGES = [
  ['front--headlines', '/'],
  ['search--results', '/search?q=tides'],
  ['shop--product', '/products/7'],
  ['mail--inbox', '/mail/inbox'],
  ['editor--draft', '/drafts/1'],
  ['forum--threads', '/board/2'],
] as const;
const LOADS = 9;

interface Bench {
  prepareGlance: (source: string) => void;
  runGlance: (which: GlanceRun) => Promise<GlanceCost>;
}

interface LoadCost extends GlanceCost {
  /** Processor time of the page's main thread, in ms, without what it takes to have any script run. */
  threadMs: number;
}

/** What the built glance costs on pages without an article, and what it leaves there, as lines of text. */
export async function timeGate(site: PageSite): Promise<string> {
  if (!existsSync(GLANCE)) return '\nThe glance at pages without an article: not measured; run "npm run build" first.';
  const glance = readFileSync(GLANCE, 'utf8');
  const script = await bundleForPage('./in-gate.ts');
  const lines = [
    '',
    `The built glance at pages without an article, from reading its script to its verdict, in ms: medians of ${LOADS} loads,`,
    'each the first on its page (least in brackets), before the page was painted and after. First what the main thread',
    "worked, then what went by: the browser's other threads want the same processors on a page that has just come",
  ];
  for (const [name, path] of PAGES) {
    const html = readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
    const cells: string[] = [];
    let last: LoadCost | null = null;
    for (const isUnpainted of [true, false]) {
      const costs: LoadCost[] = [];
      for (let load = 0; load < LOADS; load++) {
        last = await site.withPage(path, html, (page) => timeLoad(page, script, glance), isUnpainted);
        costs.push(last);
      }
      const work = describe(costs.map(({ threadMs }) => threadMs));
      const clock = describe(costs.map(({ ms }) => ms));
      const compiling = describe(costs.map(({ compileMs }) => compileMs));
      cells.push(`${isUnpainted ? 'before' : 'after'} ${work}, clock ${clock}, compiling ${compiling}`);
    }
    lines.push(`${name.padEnd(18)} ${cells.join('; ')}; ${last?.left} observers and listeners left (${last?.state})`);
  }
  return lines.join('\n');
}

async function timeLoad(page: Page, script: string, glance: string): Promise<LoadCost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.evaluate(script);
  await page.evaluate((source) => (globalThis as unknown as Bench).prepareGlance(source), glance);
  // Once for nothing: the browser's own way to a script is compiled by then.
  await timeRun(page, session, 'no script');
  const { threadMs: nothing } = await timeRun(page, session, 'no script');
  const cost = await timeRun(page, session, 'glance');
  return { ...cost, threadMs: cost.threadMs - nothing };
}

async function timeRun(page: Page, session: CDPSession, which: GlanceRun): Promise<LoadCost> {
  const start = await threadMs(session);
  const cost = await page.evaluate((run) => (globalThis as unknown as Bench).runGlance(run), which);
  return { ...cost, threadMs: (await threadMs(session)) - start };
}

async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const thread = metrics.find(({ name }) => name === 'ThreadTime');
  if (thread === undefined) throw new Error('This browser does not tell how long its main thread has worked.');
  return thread.value * 1000;
}

function describe(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  return `${(sorted[sorted.length >> 1] as number).toFixed(2)} (${(sorted[0] as number).toFixed(2)})`;
}
