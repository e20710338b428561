import browser from 'webextension-polyfill';

// Chromium has no call for it; the address is what its own "Keyboard shortcuts" link leads to.
const CHROMIUM_KEYS = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for changing the extension's keys. */
export async function openKeySettings(): Promise<void> {
  const commands: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_KEYS });
}
