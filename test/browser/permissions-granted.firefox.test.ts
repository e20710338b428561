import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { driveShipped } from './drive-shipped.ts';
import type { Tab } from './harness/tab.ts';

let shipped: Awaited<ReturnType<typeof driveShipped>>;
beforeAll(async () => {
  shipped = await driveShipped();
});
afterAll(() => shipped?.driver.close());
afterEach(() => shipped.closeTabs());

const isMarked = (page: Tab) => async () => (await page.marks('says-who-attributed')).length > 0;

// Only Firefox has a preference that answers the browser’s own question in a test.
describe('where the browser’s question is answered with yes', () => {
  it('a site that is switched on is marked at once, stays so, and stops when it is withdrawn', async () => {
    const page = await shipped.openArticle();
    const popup = await shipped.clickToolbar(page);
    await popup.click({ selector: 'button', text: 'Switch on for this site' });
    await expect.poll(isMarked(page)).toBe(true);
    await page.reload();
    await expect.poll(isMarked(page)).toBe(true);
    const again = await shipped.clickToolbar(page);
    await again.click({ selector: 'button', text: 'Withdraw access' });
    await expect.poll(isMarked(page)).toBe(false);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await isMarked(page)()).toBe(false);
  });

  it('a page that the browser kept is not marked any more where its site was withdrawn meanwhile', async () => {
    const page = await shipped.openArticle();
    const popup = await shipped.clickToolbar(page);
    await popup.click({ selector: 'button', text: 'Switch on for this site' });
    await expect.poll(isMarked(page)).toBe(true);
    await page.evaluate(() => {
      Reflect.set(globalThis, 'isKept', true);
      setTimeout(() => location.assign('/page--empty/'));
    });
    await page.waitFor(() => location.pathname === '/page--empty/' && document.readyState === 'complete');
    const again = await shipped.clickToolbar(page);
    await again.click({ selector: 'button', text: 'Withdraw access' });
    await page.bringToFront();
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitFor(() => Reflect.get(globalThis, 'isKept') === true);
    await expect.poll(isMarked(page)).toBe(false);
  });

  it('the welcome page’s “On every site” switches open pages on', async () => {
    const page = await shipped.openArticle();
    const welcome = await shipped.openWelcome();
    await welcome.click({ selector: 'button', text: 'On every site' });
    await expect.poll(isMarked(page)).toBe(true);
  });
});

it('the console stays empty throughout', async () => {
  expect(await shipped.driver.messages()).toEqual([]);
});
