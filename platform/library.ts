import browser from 'webextension-polyfill';
import { readLibrary } from '../core/library/read-library.ts';
import type { StoredArticle } from '../core/library/stored-article.ts';
export async function loadLibrary(): Promise<{ articles: StoredArticle[]; problems: string[] }> {
  const answer = await fetch(browser.runtime.getURL('/library/bundled.json'));
  const reading = readLibrary(await answer.text());
  return reading.ok ? { articles: reading.articles, problems: [] } : { articles: [], problems: [reading.message] };
}
