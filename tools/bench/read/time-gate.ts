import { existsSync, readFileSync } from 'node:fs';
import { bundleForPage } from './bundle-for-page.ts';
import type { GlanceCost } from './in-gate.ts';
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
const LOADS = 7;

interface Bench {
  runGlance: (source: string) => Promise<GlanceCost>;
}

/** What the built glance costs on pages without an article, and what it leaves there, as lines of text. */
export async function timeGate(site: PageSite): Promise<string> {
  if (!existsSync(GLANCE)) return '\nThe glance at pages without an article: not measured; run "npm run build" first.';
  const glance = readFileSync(GLANCE, 'utf8');
  const script = await bundleForPage('./in-gate.ts');
  const lines = [
    '',
    `The built glance at pages without an article, from reading its script to its verdict: ms, medians of ${LOADS} loads,`,
    'each the first on its page (least in brackets), before the page was painted and after',
  ];
  for (const [name, path] of PAGES) {
    const html = readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
    const cells: string[] = [];
    let last: GlanceCost | null = null;
    for (const isUnpainted of [true, false]) {
      const costs: GlanceCost[] = [];
      for (let load = 0; load < LOADS; load++) {
        last = await site.withPage(
          path,
          html,
          async (page) => {
            await page.evaluate(script);
            return page.evaluate((source) => (globalThis as unknown as Bench).runGlance(source), glance);
          },
          isUnpainted,
        );
        costs.push(last);
      }
      const ms = costs.map((cost) => cost.ms).sort((a, b) => a - b);
      const compiling = costs.map((cost) => cost.compileMs).sort((a, b) => a - b)[LOADS >> 1] as number;
      const figures = `${(ms[LOADS >> 1] as number).toFixed(2)} (${(ms[0] as number).toFixed(2)})`;
      cells.push(`${isUnpainted ? 'before' : 'after'} ${figures}, compiling ${compiling.toFixed(2)}`);
    }
    lines.push(`${name.padEnd(18)} ${cells.join('; ')}; ${last?.left} observers and listeners left (${last?.state})`);
  }
  return lines.join('\n');
}
