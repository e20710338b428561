import type { RawPage } from './tab.ts';
import { waitUntil } from './wait-until.ts';

const PATIENCE_MS = 10_000;

/** Opens a URL in a new tab. An endless page is not waited for: only until the tab shows it. */
export async function openUrl(page: RawPage, url: string, isEndless: boolean): Promise<void> {
  if (!isEndless) return page.goto(url);
  await page.evaluate((target) => {
    location.href = target;
  }, url);
  await waitUntil(() => page.evaluate((wanted) => location.href === wanted, url), `${url} to begin`, PATIENCE_MS);
}
