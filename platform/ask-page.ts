import browser from 'webextension-polyfill';
import type { PageOffer, Readout, Selected } from './page-instance.ts';

/** What a tab's page was read as, or null where nothing of ours reads there. */
export const askReadout = (tabId: number): Promise<Readout | null> => ask(tabId, readout);

/** What the reader has selected on a tab's page: [] where that is nothing that was read, null where nothing of ours has read. */
export const askSelection = (tabId: number): Promise<Selected[] | null> => ask(tabId, selection);

/** Has a tab's page looked at once more, where it is being read: the library is another. */
export const haveReadAgain = (tabId: number): Promise<null> => ask(tabId, readAgain);

async function ask<Answer>(tabId: number, func: () => Answer): Promise<Answer | null> {
  try {
    // At once: a page that never ends loading is read all the same, and otherwise nobody would ever be answered.
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    return (frame?.result as Answer | undefined) ?? null;
  } catch {
    // The browser says "no" by throwing, in words of its own: no access, no such tab, its own page.
    return null;
  }
}

// These run in the page's isolated world, so they may use nothing from outside their own body.

function readout(): Readout | null {
  const offer = Reflect.get(globalThis, Symbol.for('says-who'))?.offer as PageOffer | null | undefined;
  return offer?.readout() ?? null;
}

function selection(): Selected[] | null {
  const offer = Reflect.get(globalThis, Symbol.for('says-who'))?.offer as PageOffer | null | undefined;
  return offer?.selection() ?? null;
}

function readAgain(): null {
  const offer = Reflect.get(globalThis, Symbol.for('says-who'))?.offer as PageOffer | null | undefined;
  offer?.readAgain();
  return null;
}
