import { existsSync, readFileSync } from 'node:fs';
import { bundleForPage } from './bundle-for-page.ts';
import type { GateCost } from './in-gate.ts';
import type { PageSite } from './serve-pages.ts';

const GATE = '.output/chrome-mv3/gate.js';
const PAGES = [
  'front--headlines',
  'search--results',
  'shop--product',
  'mail--inbox',
  'editor--draft',
  'forum--threads',
];

interface Bench {
  runGate: (source: string) => Promise<GateCost>;
}

/** What the built gate costs on pages without an article, and what it leaves there, as lines of text. */
export async function timeGate(site: PageSite): Promise<string> {
  if (!existsSync(GATE)) return '\nThe gate on pages without an article: not measured; run "npm run build" first.';
  const gate = readFileSync(GATE, 'utf8');
  const script = await bundleForPage('./in-gate.ts');
  const lines = ['', 'The built gate on pages without an article, from its first line to its verdict'];
  for (const name of PAGES) {
    const html = readFileSync(`test/fixtures/${name}/page.html`, 'utf8');
    const { ms, left, state } = await site.withPage(`/${name}/`, html, async (page) => {
      await page.evaluate(script);
      return page.evaluate((source) => (globalThis as unknown as Bench).runGate(source), gate);
    });
    lines.push(`${name.padEnd(20)} ${ms.toFixed(2)} ms, ${left} observers and listeners left (${state})`);
  }
  return lines.join('\n');
}
