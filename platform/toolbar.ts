import browser from 'webextension-polyfill';

const iconPaths = (name: string) => ({
  16: `/icons/${name}-16.png`,
  32: `/icons/${name}-32.png`,
  48: `/icons/${name}-48.png`,
});

const TITLE = 'Says Who';
const OFF_TITLE = 'Says Who, off here';

/** Shows on the toolbar whether the extension is on in a tab, and how many marks the page has. */
export async function showInToolbar(tabId: number, isOn: boolean, marks: number): Promise<void> {
  const text = isOn && marks > 0 ? String(marks) : '';
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#3d5a80' }),
      showOff(tabId, !isOn),
    ]);
  } catch {
    // The tab was closed meanwhile; there is no toolbar to show it in.
  }
}

/**
 * Only where it changes: Chromium loads an icon's pictures first, and where the tab is closed while it does it
 * complains on the console, whoever catches the error.
 */
async function showOff(tabId: number, isOff: boolean): Promise<void> {
  const title = isOff ? OFF_TITLE : TITLE;
  const before = await browser.action.getTitle({ tabId });
  if (before === title) return;
  await browser.action.setTitle({ tabId, title });
  // The title may have told what became of an action.
  if (before.startsWith(OFF_TITLE) !== isOff)
    await browser.action.setIcon({ tabId, path: iconPaths(isOff ? 'off' : 'on') });
}

/** Shows on the toolbar whether the extension is on for a tab's page, of which nothing else is known. */
export async function showSwitch(tabId: number, isOn: boolean): Promise<void> {
  if (!isOn) return showInToolbar(tabId, false, 0);
  try {
    await showOff(tabId, false);
  } catch {
    // As above.
  }
}

/** The icon of tabs that say nothing of themselves. */
export async function showEverywhere(isOn: boolean): Promise<void> {
  await browser.action.setIcon({ path: iconPaths(isOn ? 'on' : 'off') });
}

/** How long the toolbar shows what became of an action. Long enough to be seen beside the page; a choice. */
const FLASH_MS = 2_500;
const DONE = '\u2713';
const FAILED = '!';

/** Shows beside the icon for a moment whether an action worked; pointing at it tells more until the page is another. */
export async function flashInToolbar(tabId: number, isDone: boolean, title: string): Promise<void> {
  try {
    const shown = await browser.action.getBadgeText({ tabId });
    const isOff = (await browser.action.getTitle({ tabId })).startsWith(OFF_TITLE);
    await browser.action.setTitle({ tabId, title: isOff ? `${OFF_TITLE}: ${title}` : title });
    await browser.action.setBadgeText({ tabId, text: isDone ? DONE : FAILED });
    await new Promise((resolve) => setTimeout(resolve, FLASH_MS));
    const now = await browser.action.getBadgeText({ tabId });
    // Unless the page has told another number meanwhile.
    if ([DONE, FAILED].includes(now))
      await browser.action.setBadgeText({ tabId, text: [DONE, FAILED].includes(shown) ? '' : shown });
  } catch {
    // The tab was closed meanwhile; there is no toolbar to show it in.
  }
}
