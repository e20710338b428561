import { extensionApi } from './extension-api.ts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from './settings-shape.ts';

export {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  type SiteSettings,
  shownKinds,
  siteOf,
} from './settings-shape.ts';

/** The settings as kept now, or why the browser's storage did not take part. */
export type SettingsOutcome = { ok: true; settings: Settings } | { ok: false; reason: string };

const KEY = 'settings';

// The end of the queue of changes: one change reads what the one before it wrote.
let lastChange: Promise<unknown> = Promise.resolve();

/** The reader's settings; the defaults where nothing is kept or storage cannot be opened. */
export async function readSettings(): Promise<Settings> {
  try {
    return await read();
  } catch {
    // The window that shows them says why.
    return DEFAULT_SETTINGS;
  }
}

async function read(): Promise<Settings> {
  const { [KEY]: kept } = await extensionApi.storage.local.get(KEY);
  return kept === undefined ? DEFAULT_SETTINGS : parseSettings(kept);
}

/** The reader's settings, or in words why storage cannot be opened. */
export async function openSettings(): Promise<SettingsOutcome> {
  try {
    return { ok: true, settings: await read() };
  } catch (error) {
    return refused('The browser could not open the settings', error);
  }
}

/**
 * Changes what is kept and promises what is kept then. Changes asked for in one context happen
 * one after the other, so two quick clicks never undo each other. Where storage cannot be opened
 * or is full nothing is overwritten, and the answer says why.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<SettingsOutcome> {
  const outcome = lastChange.then(() => applyChange(change));
  // A `change` that throws is the caller's to see, and must not stop the changes behind it.
  lastChange = outcome.catch(() => undefined);
  return outcome;
}

/** Calls back with the settings after every change in any context, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const changed = area === 'local' && Object.hasOwn(changes, KEY) ? changes[KEY] : undefined;
    if (changed !== undefined) onChange(parseSettings(changed.newValue));
  };
  extensionApi.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => extensionApi.storage.onChanged.removeListener(listen), {
    once: true,
  });
}

async function applyChange(change: (settings: Settings) => Settings): Promise<SettingsOutcome> {
  const outcome = await openSettings();
  if (!outcome.ok) return outcome;
  const settings = change(outcome.settings);
  try {
    await extensionApi.storage.local.set({ [KEY]: settings });
    return { ok: true, settings };
  } catch (error) {
    return refused('The browser could not keep this change', error);
  }
}

function refused(what: string, error: unknown): SettingsOutcome {
  const detail = error instanceof Error ? error.message : '';
  return { ok: false, reason: detail === '' ? `${what}.` : `${what}: ${detail}` };
}
