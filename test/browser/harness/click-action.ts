import type { BrowserContext } from 'playwright';
import { sendToBrowser } from './send-to-browser.ts';
import { waitUntil } from './wait-until.ts';

interface Info {
  targetId: string;
  type: string;
  url: string;
}

const PATIENCE_MS = 5000;

/** Clicks the extension's toolbar icon on the tab that shows this URL, and closes the popup that opens. */
export async function clickAction(context: BrowserContext, id: string, url: string | undefined): Promise<void> {
  const list = async (type: string) => {
    const answer = await sendToBrowser(context, 'Target.getTargets', { filter: [{ type }] });
    return (answer as { targetInfos: Info[] }).targetInfos;
  };
  // The newest of several tabs with the same URL is listed last.
  const tab = (await list('tab')).findLast((info) => info.url === url);
  if (!tab) throw new Error(`No tab shows ${url}.`);
  const before = new Set((await list('page')).map(({ targetId }) => targetId));
  await sendToBrowser(context, 'Extensions.triggerAction', { id, targetId: tab.targetId });
  const isPopup = (info: Info) => !before.has(info.targetId) && info.url.startsWith(`chrome-extension://${id}/`);
  const popup = await waitUntil(async () => (await list('page')).find(isPopup), 'the popup to open', PATIENCE_MS);
  await sendToBrowser(context, 'Target.closeTarget', { targetId: popup.targetId });
}
