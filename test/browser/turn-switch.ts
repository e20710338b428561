import type { Tab } from './harness/tab.ts';
import { waitUntil } from './harness/wait-until.ts';

/** A switch is turned as soon as the settings are kept: a disk that is busy takes seconds. */
const PATIENCE_MS = 10_000;

/** Turns a switch of the popup or options page by its accessible name, with the keyboard. */
export async function turnSwitch(popup: Tab, name: string, isOn: boolean): Promise<void> {
  await popup.bringToFront();
  const isNow = await popup.waitFor(focusSwitch, name);
  if (isNow?.isOn === isOn) return;
  await popup.press('Space');
  const isTurned = async () => (await popup.evaluate(focusSwitch, name))?.isOn === isOn;
  await waitUntil(isTurned, `the switch “${name}”`, PATIENCE_MS);
}

/** Runs in the page: focuses the switch of this name, and tells how it stands; null while it is not there. */
function focusSwitch(name: string): { isOn: boolean } | null {
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input[role=switch]:enabled')];
  const input = inputs.find((one) => {
    const labelled = one.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const byId = labelled.map((id) => document.getElementById(id)?.textContent).join(' ');
    const label = one.ariaLabel ?? (byId || one.labels?.[0]?.textContent) ?? '';
    return label.trim() === name;
  });
  input?.focus();
  return input === undefined ? null : { isOn: input.checked };
}
