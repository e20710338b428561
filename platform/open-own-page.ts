import browser from 'webextension-polyfill';
import { writeId } from '../core/library/addresses/id-in-address.ts';

const NOTE_SIZE = { width: 460, height: 620 };

/** Opens the form for a note on what is selected in a tab, in a small window where there are windows. */
export async function openNoteForm(tabId: number): Promise<void> {
  const url = browser.runtime.getURL(`/note.html?tab=${tabId}`);
  // Firefox on Android has no windows.
  if (browser.windows?.create === undefined) await browser.tabs.create({ url });
  else await browser.windows.create({ url, type: 'popup', ...NOTE_SIZE });
}

/** Opens a tab's page beside the stored article it carries. */
export async function openSideBySide(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`) });
}

/** Opens a stored article in the library. */
export async function openStoredArticle(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#article=${writeId(id)}`) });
}
