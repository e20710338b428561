import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, openSettings, readSettings, watchSettings } from './settings.ts';
import { DEFAULT_SETTINGS, type Settings, turnSwitch } from './settings-shape.ts';

const turnOff = (settings: Settings) => ({ ...settings, isOn: false });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('reading', () => {
  it('gives the defaults where nothing is kept', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('gives the defaults for what it cannot make sense of', async () => {
    await fakeBrowser.storage.local.set({ settings: ['x'] });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('says why where storage cannot be opened, and the defaults hold', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk on fire'));
    expect(await openSettings()).toEqual({
      ok: false,
      reason: 'The browser could not open the settings: disk on fire',
    });
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('changing', () => {
  it('keeps the change', async () => {
    expect(await changeSettings(turnOff)).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, isOn: false },
    });
    expect((await readSettings()).isOn).toBe(false);
  });

  it('keeps both of two quick clicks', async () => {
    await Promise.all([
      changeSettings(turnOff),
      changeSettings((kept) => turnSwitch(kept, { site: 'a.example', kind: 'inserted' }, false)),
    ]);
    const settings = await readSettings();
    expect(settings.isOn).toBe(false);
    expect(settings.sites['a.example']?.kinds.inserted).toBe(false);
  });

  it('answers why where storage is full, and the next change works', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await changeSettings(turnOff)).toMatchObject({ ok: false });
    expect((await readSettings()).isOn).toBe(true);
    expect(await changeSettings(turnOff)).toMatchObject({ ok: true });
  });

  it('writes nothing over settings it could not read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('locked'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    expect(await changeSettings(turnOff)).toMatchObject({ ok: false });
    expect(set).not.toHaveBeenCalled();
  });

  it('a change that throws is the caller’s to see and does not stop the next', async () => {
    const broken = changeSettings(() => {
      throw new Error('mine');
    });
    await expect(broken).rejects.toThrow('mine');
    expect(await changeSettings(turnOff)).toMatchObject({ ok: true });
  });
});

describe('watching', () => {
  it('calls back with each change until the signal aborts', async () => {
    const stop = new AbortController();
    const seen: boolean[] = [];
    watchSettings((settings) => seen.push(settings.isOn), stop.signal);
    await changeSettings(turnOff);
    await fakeBrowser.storage.local.set({ other: 1 });
    stop.abort();
    await changeSettings((kept) => ({ ...kept, isOn: true }));
    expect(seen).toEqual([false]);
  });

  it('gives the defaults when the settings are deleted', async () => {
    const stop = new AbortController();
    const seen: Settings[] = [];
    await changeSettings(turnOff);
    watchSettings((settings) => seen.push(settings), stop.signal);
    await fakeBrowser.storage.local.remove('settings');
    stop.abort();
    expect(seen).toEqual([DEFAULT_SETTINGS]);
  });
});
