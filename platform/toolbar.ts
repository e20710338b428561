import browser from 'webextension-polyfill';

const iconPaths = (name: string) => ({
  16: `/icons/${name}-16.png`,
  32: `/icons/${name}-32.png`,
  48: `/icons/${name}-48.png`,
});

const TITLE = 'Says Who';
const OFF_TITLE = 'Says Who, off here';

/** An action of which the toolbar tells at this moment. */
interface Flash {
  /** What is shown beside the icon afterwards. */
  after: string;
  /** True where the page has told that meanwhile. */
  isTold: boolean;
}

/** By tab. */
const flashes = new Map<number, Flash>();

/** Shows on the toolbar whether the extension is on in a tab, and how many marks the page has. */
export async function showInToolbar(tabId: number, isOn: boolean, marks: number): Promise<void> {
  const text = isOn && marks > 0 ? String(marks) : '';
  const flash = flashes.get(tabId);
  if (flash !== undefined) {
    flash.after = text;
    flash.isTold = true;
    // A page that was stored is compared anew, and tells so at once: what became of the action could not be read.
    if (isOn && !(await isShownOff(tabId))) return;
  }
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

async function isShownOff(tabId: number): Promise<boolean> {
  try {
    return (await browser.action.getTitle({ tabId })).startsWith(OFF_TITLE);
  } catch {
    // As above.
    return false;
  }
}

/** Shows beside the icon for a moment whether an action worked; pointing at it tells more until the page is another. */
export async function flashInToolbar(tabId: number, isDone: boolean, title: string): Promise<void> {
  const flash: Flash = { after: '', isTold: false };
  try {
    const shown = await browser.action.getBadgeText({ tabId });
    const before = flashes.get(tabId)?.after ?? shown;
    flashes.set(tabId, flash);
    flash.after = [DONE, FAILED].includes(before) ? '' : before;
    await browser.action.setTitle({
      tabId,
      title: (await isShownOff(tabId)) ? `${OFF_TITLE}: ${title}` : title,
    });
    await browser.action.setBadgeText({ tabId, text: isDone ? DONE : FAILED });
    await new Promise((resolve) => setTimeout(resolve, FLASH_MS));
    const now = await browser.action.getBadgeText({ tabId });
    // Unless another action is told by now, or the browser has emptied it for another page.
    if (flashes.get(tabId) === flash && (flash.isTold || [DONE, FAILED].includes(now)))
      await browser.action.setBadgeText({ tabId, text: flash.after });
  } catch {
    // The tab was closed meanwhile; there is no toolbar to show it in.
  } finally {
    if (flashes.get(tabId) === flash) flashes.delete(tabId);
  }
}
