import { afterEach, expect, it, vi } from 'vitest';
import browser, { type Tabs } from 'webextension-polyfill';
import { havePagesReadAgain } from './have-pages-read-again.ts';
import { glanceEverywhere } from './inject.ts';

const FROZEN = 1;
const SHOWN = 2;
afterEach(() => vi.restoreAllMocks());

it.each([
  ['after a switch, a grant or a withdrawal', glanceEverywhere],
  ['after a change of the library', havePagesReadAgain],
])(
  '%s a tab that the browser has frozen keeps nobody waiting, neither other pages nor what comes next',
  async (_when, haveLookedAt) => {
    const reached: number[] = [];
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([FROZEN, SHOWN].map((id) => ({ id }) as Tabs.Tab));
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation(({ target: { tabId } }) => {
      reached.push(tabId);
      // What is asked of a frozen page is answered once the reader is back there.
      return tabId === FROZEN ? new Promise(() => {}) : Promise.resolve([]);
    });
    const over = haveLookedAt().then(() => 'over');
    const silence = new Promise((resolve) => setTimeout(resolve, 100, 'waiting'));
    expect(await Promise.race([over, silence])).toBe('over');
    expect(reached).toEqual([FROZEN, SHOWN]);
  },
);
