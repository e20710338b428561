import type { Page } from 'playwright';
import { bundleForPage } from './bundle-for-page.ts';
import type { SliceTimes, StormTimes } from './in-made-page.ts';
import { madePage } from './made-page.ts';
import type { PageSite } from './serve-pages.ts';

const KB = 1000;
const SIZES = [500 * KB, 5000 * KB];
/** A long article's page: 60 kB of text with its teasers. */
const STORM_PAGE = 100 * KB;
const STORMS = ['beside', 'body', 'inside'] as const;

interface Bench {
  slices: () => Promise<SliceTimes>;
  storm: (where: (typeof STORMS)[number]) => Promise<StormTimes>;
  delay: (isText: boolean) => Promise<number>;
}

/** Large pages read in slices, and pages that change, as lines of text. */
export async function timeMadePages(site: PageSite): Promise<string> {
  const script = await bundleForPage('./in-made-page.ts');
  const open = <Result>(bytes: number, use: (page: Page) => Promise<Result>) =>
    site.withPage('/news/made.html', madePage(bytes), async (page) => {
      await page.evaluate(script);
      return use(page);
    });
  const lines = ['', 'Large pages, read in slices'];
  for (const bytes of SIZES) {
    const { refused, slices, longest, total } = await open(bytes, (page) =>
      page.evaluate(() => (globalThis as unknown as Bench).slices()),
    );
    const outcome = refused === '' ? `${slices} slices` : `refused: ${refused}`;
    lines.push(`${bytes / KB} kB: longest ${longest.toFixed(1)} ms, ${total.toFixed(0)} ms in all, ${outcome}`);
  }
  lines.push('', 'A thousand changes a second, main-thread time spent on them');
  for (const where of STORMS) {
    const { share, mutations, told } = await open(STORM_PAGE, (page) =>
      page.evaluate((place) => (globalThis as unknown as Bench).storm(place), where),
    );
    lines.push(
      `${PLACES[where].padEnd(28)} ${(100 * share).toFixed(2)} %  (${mutations} changes, read again ${told} times)`,
    );
  }
  for (const isText of [false, true]) {
    const ms = await open(STORM_PAGE, (page) =>
      page.evaluate((other) => (globalThis as unknown as Bench).delay(other), isText),
    );
    lines.push(
      `${isText ? 'other words' : 'the same words in new nodes'}: read again ${ms.toFixed(0)} ms after the last change`,
    );
  }
  return lines.join('\n');
}

const PLACES = { beside: 'in a box beside the article', body: 'in the body itself', inside: 'inside the article' };
