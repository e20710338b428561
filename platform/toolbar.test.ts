import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { flashInToolbar, showInToolbar } from './toolbar.ts';

let badge: string;
let title: string;

beforeEach(() => {
  vi.useFakeTimers();
  badge = '';
  title = 'Says Who';
  vi.spyOn(browser.action, 'getBadgeText').mockImplementation(async () => badge);
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
  vi.spyOn(browser.action, 'getTitle').mockImplementation(async () => title);
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async (news) => {
    title = news.title ?? '';
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(browser.action, 'setIcon').mockResolvedValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('that an article was stored stays to be seen while its page, compared anew, tells its marks', async () => {
  await showInToolbar(1, true, 4);
  const flash = flashInToolbar(1, true, 'Stored: The bridge');
  await vi.advanceTimersByTimeAsync(300);
  await showInToolbar(1, true, 5);
  expect([badge, title]).toEqual(['✓', 'Stored: The bridge']);
  await vi.advanceTimersByTimeAsync(5_000);
  await flash;
  expect([badge, title]).toEqual(['5', 'Stored: The bridge']);
  await showInToolbar(1, true, 6);
  expect([badge, title]).toEqual(['6', 'Says Who']);
});

it('where its page tells nothing the number of before comes back, also of two actions', async () => {
  await showInToolbar(1, true, 4);
  const flashes = [flashInToolbar(1, true, 'Stored: The bridge')];
  await vi.advanceTimersByTimeAsync(500);
  flashes.push(flashInToolbar(1, false, 'There is no room left.'));
  await vi.advanceTimersByTimeAsync(2_200);
  expect(badge).toBe('!');
  await vi.advanceTimersByTimeAsync(5_000);
  await Promise.all(flashes);
  expect(badge).toBe('4');
});

it.each<[string, () => Promise<void>, string, string]>([
  ['a page that is switched off', () => showInToolbar(1, false, 0), '', 'Says Who, off here'],
  ['a page in another tab', () => showInToolbar(2, true, 7), '7', 'Says Who'],
])('%s is shown at once', async (_what, tell, number, name) => {
  const flash = flashInToolbar(1, true, 'Stored: The bridge');
  await vi.advanceTimersByTimeAsync(300);
  await tell();
  expect([badge, title]).toEqual([number, name]);
  await vi.advanceTimersByTimeAsync(5_000);
  await flash;
  expect(badge).toBe(number);
});
