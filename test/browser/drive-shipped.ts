import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { startDriver } from './harness/start-driver.ts';
import type { Tab } from './harness/tab.ts';

/** Drives the build readers get: nothing granted at install, shadow root closed, no state on the host. */
export async function driveShipped() {
  const folder = `../../.output/${inject('browser') === 'firefox' ? 'firefox' : 'chrome'}-mv3`;
  const extensionFolder = fileURLToPath(new URL(folder, import.meta.url));
  const driver = await startDriver({ extensionFolder });
  const open: Tab[] = [];
  return {
    driver,
    extensionFolder,
    /** Opens the stored article's page, and waits for what would happen if it were read. */
    async openArticle(): Promise<Tab> {
      const page = await driver.openPage('/stored-article--plain/');
      open.push(page);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return page;
    },
    /** Opens the popup on the page in front, with the access a click on the toolbar button gives. */
    async clickToolbar(page: Tab): Promise<Tab> {
      await page.bringToFront();
      await driver.grantActiveTab();
      const popup = await driver.openExtensionPage('popup.html');
      open.push(popup);
      return popup;
    },
    async openWelcome(): Promise<Tab> {
      const welcome = await driver.openExtensionPage('welcome.html');
      open.push(welcome);
      return welcome;
    },
    async closeTabs(): Promise<void> {
      for (const tab of open.splice(0)) await tab.close();
    },
  };
}
