import browser from 'webextension-polyfill';

/** The extension's commands with the keys set for them now; empty where there is no keyboard. */
export async function readKeyHints(): Promise<{ what: string; keys: string }[]> {
  // Firefox on Android has no commands at all.
  if (browser.commands === undefined) return [];
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name, description }) => description && !name?.startsWith('_'))
    .map(({ description, shortcut }) => ({ what: description ?? '', keys: shortcut ?? '' }));
}
