import type { RunInChrome } from './connect-to-chrome.ts';
import type { Target } from './find-point.ts';
import type { Tab } from './tab.ts';
import { waitUntil } from './wait-until.ts';

const PATIENCE_MS = 15_000;

/** Opens Firefox's own context menu by a right click on the target, and chooses the line with this title. */
export async function chooseInFirefoxMenu(
  inChrome: RunInChrome,
  tab: Tab,
  target: Target,
  title: string,
): Promise<void> {
  await tab.rightClick(target);
  const menu = `document.getElementById('contentAreaContextMenu')`;
  await waitUntil(async () => (await inChrome(`${menu}.state`)) === 'open', 'the context menu', PATIENCE_MS);
  const lines = `[...${menu}.querySelectorAll('menuitem')].filter((line) => !line.hidden)`;
  const line = `${lines}.find((line) => line.getAttribute('label') === ${JSON.stringify(title)})`;
  const answer = await inChrome(`(() => {
    const line = ${line};
    if (line) ${menu}.activateItem(line);
    else ${menu}.hidePopup();
    return line ? '' : JSON.stringify(${lines}.map((line) => line.getAttribute('label')));
  })()`);
  if (answer !== '') throw new Error(`“${title}” is not in the menu: ${answer}`);
}
