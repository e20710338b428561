import browser from 'webextension-polyfill';
import { EVERYWHERE } from './permissions.ts';

const MENU_ITEMS = ['save-article', 'note-on-selection'] as const;
/** What the context menu of a page offers. */
export type MenuItem = (typeof MENU_ITEMS)[number];

const TITLES: Record<MenuItem, string> = {
  'save-article': 'Save this article',
  'note-on-selection': 'Note on this selection',
};

// A click may meet a link or a picture within the article.
const CONTEXTS: Record<MenuItem, ('page' | 'link' | 'image' | 'selection')[]> = {
  'save-article': ['page', 'link', 'image'],
  'note-on-selection': ['selection'],
};

/** Puts the items into the context menu of web pages; once an installation, browsers keep them. */
export async function makeStoreMenu(): Promise<void> {
  // Firefox on Android has no context menus.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  for (const id of MENU_ITEMS) {
    browser.contextMenus.create({
      id,
      title: TITLES[id],
      contexts: CONTEXTS[id],
      documentUrlPatterns: [...EVERYWHERE],
    });
  }
}

/** Calls back with what was chosen on which tab. To be called while the background starts. */
export function hearStoreMenu(onChosen: (item: MenuItem, tabId: number) => void): void {
  if (browser.contextMenus === undefined) return;
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    const item = MENU_ITEMS.find((id) => id === menuItemId);
    if (item !== undefined && tab?.id !== undefined) onChosen(item, tab.id);
  });
}
