import browser from 'webextension-polyfill';
import { haveReadAgain } from './ask-page.ts';

/** Pages that are looked at once more; older ones are when they are loaded anew. Each costs some 100 ms of the background. */
const MAX_PAGES = 20;

/**
 * Has the pages looked at last compared with the library once more: articles were added, changed or deleted. Not waited for: a tab that
 * Chromium has frozen hears of it once it is shown.
 */
export async function havePagesReadAgain(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const latest = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).slice(0, MAX_PAGES);
  for (const { id } of latest) if (id !== undefined) void haveReadAgain(id);
}
