import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openKeySettings } from './open-key-settings.ts';
import { readKeyHints } from './read-key-hints.ts';

const original = fakeBrowser.commands;
beforeEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { commands: original });
});

it('tells every command of ours with its keys, and those without', async () => {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: '_execute_action', description: '', shortcut: 'Alt+S' },
    { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+J' },
    { name: 'previous-mark', description: 'Go to the mark before', shortcut: '' },
  ]);
  expect(await readKeyHints()).toEqual([
    { what: 'Go to the next mark', keys: 'Alt+Shift+J' },
    { what: 'Go to the mark before', keys: '' },
  ]);
});

it('tells nothing where the browser has no commands', async () => {
  Object.assign(fakeBrowser, { commands: undefined });
  expect(await readKeyHints()).toEqual([]);
});

it('opens the browser’s own page for keys, by its call or by its address', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await openKeySettings();
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  const openShortcutSettings = vi.fn();
  Object.assign(fakeBrowser, { commands: { openShortcutSettings } });
  await openKeySettings();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).toHaveBeenCalledOnce();
});
