import type { Driver } from './harness/driver.ts';
import { waitUntil } from './harness/wait-until.ts';

/** Choices are kept as soon as the disk has them: seconds where it is busy. */
const PATIENCE_MS = 10_000;

/** Chooses how inserted lines look, in the settings: "mark", "dim" or "blank". Resolves once the choice is kept. */
export async function turnLook(driver: Driver, look: string): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await options.waitFor(() => document.querySelector('label.row select:enabled') !== null);
  await options.evaluate((value) => {
    const select = document.querySelector<HTMLSelectElement>('label.row select');
    if (select === null) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, look);
  const isKept = async () => (await options.evaluate(readLook)) === look;
  await waitUntil(isKept, `the look “${look}” to be kept`, PATIENCE_MS);
  await options.close();
}

/** Runs in the page. */
async function readLook(): Promise<string | undefined> {
  type Storage = { local: { get: (key: string) => Promise<{ settings?: { insertedLook?: string } }> } };
  const { browser, chrome } = globalThis as { browser?: { storage?: Storage }; chrome?: { storage?: Storage } };
  const { settings } = (await (browser?.storage ?? chrome?.storage)?.local.get('settings')) ?? {};
  return settings?.insertedLook;
}
