import type { Driver } from './harness/driver.ts';
import { turnSwitch } from './turn-switch.ts';

/** Has only stored notes shown, as a reader would in the settings: their marks are then known to the letter. */
export async function showStoredOnly(driver: Driver): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await turnSwitch(options, 'Notes found by analysis', false);
  await options.close();
}
