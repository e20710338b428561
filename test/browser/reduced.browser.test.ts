import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Driver } from './harness/driver.ts';
import { startDriver } from './harness/start-driver.ts';

const BUILT = `../../.output/${inject('browser') === 'firefox' ? 'firefox' : 'chrome'}-mv3-e2e`;
const folder = mkdtempSync(join(tmpdir(), 'says-who-reduced-'));

let driver: Driver;
beforeAll(async () => {
  cpSync(fileURLToPath(new URL(BUILT, import.meta.url)), folder, { recursive: true });
  const model = join(folder, 'models/attribution.bin');
  writeFileSync(model, readFileSync(model).subarray(0, 1_000_000));
  driver = await startDriver({ extensionFolder: folder });
});
afterAll(async () => {
  await driver?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('with a model file that was cut short the rules answer alone, and the popup says so', async () => {
  const page = await driver.openPage('/article--ordinary/');
  await page.waitForState('done');
  expect((await page.marks('says-who-attributed')).join('\n')).toContain('Margaret Oduya');
  const popup = await driver.openExtensionPage('popup.html');
  await popup.waitFor(() => document.body.innerText.includes('Reduced: the attribution model cannot be used'));
  expect(await popup.evaluate(() => document.body.innerText)).toContain('the model file is cut short');
  await popup.close();
  await page.close();
  expect(await driver.messages()).toEqual([]);
});
