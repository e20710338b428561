import type { Worker } from 'playwright';
import type { Menus, Browser as WebExtension } from 'webextension-polyfill';
import type { Target } from './find-point.ts';
import type { Tab } from './tab.ts';

/** The extension's own global, inside its worker. */
declare const chrome: WebExtension;

/** What a right click meets, as Chromium tells it. */
interface Click {
  contexts: string[];
  pageUrl: string;
  linkUrl?: string;
  srcUrl?: string;
  selectionText?: string;
}

/**
 * Chooses one of the extension's lines in the context menu. Headless Chromium opens none, and tells nobody which lines it has: so the
 * background, just started, makes them anew as after an update, and the line is looked for among those that Chromium took.
 */
export async function chooseInMenu(worker: Worker, tab: Tab, target: Target, title: string): Promise<void> {
  const click = await tab.evaluate(describeClick, typeof target === 'string' ? target : target.selector);
  const offered = await worker.evaluate(listOffered);
  const item = offered.find(
    (one) => one.title === title && one.contexts?.some((kind) => click.contexts.includes(kind)),
  );
  if (item?.id === undefined) throw new Error(`“${title}” is not in the menu of ${JSON.stringify(click.contexts)}.`);
  await worker.evaluate(dispatchClick, { id: item.id, click });
}

/** Runs in the page. A link or a picture within a selection has the selection's lines, too. */
function describeClick(selector: string): Click {
  const met = document.querySelector(selector);
  if (met === null) throw new Error(`There is no ${selector}.`);
  const link = met.closest('a')?.href;
  const picture = met instanceof HTMLImageElement ? met.src : undefined;
  const selected = document.getSelection()?.toString() ?? '';
  const contexts = [
    ...(link === undefined ? [] : ['link']),
    ...(picture === undefined ? [] : ['image']),
    ...(selected === '' ? [] : ['selection']),
  ];
  return {
    contexts: contexts.length === 0 ? ['page'] : contexts,
    pageUrl: location.href,
    ...(link !== undefined && { linkUrl: link }),
    ...(picture !== undefined && { srcUrl: picture }),
    ...(selected !== '' && { selectionText: selected }),
  };
}

/** Runs in the worker: the lines that Chromium takes. */
async function listOffered(): Promise<Menus.CreateCreatePropertiesType[]> {
  const { contextMenus, runtime } = chrome;
  const taken: Menus.CreateCreatePropertiesType[] = [];
  const create = contextMenus.create.bind(contextMenus);
  contextMenus.create = (item, hear) =>
    create(item, () => {
      if (runtime.lastError === undefined || runtime.lastError === null) taken.push(item);
      hear?.();
    });
  (runtime.onInstalled as unknown as { dispatch(details: object): void }).dispatch({ reason: 'chrome_update' });
  for (let turn = 0; turn < 50 && taken.length < 2; turn++) await new Promise((resolve) => setTimeout(resolve, 100));
  return taken;
}

/** Runs in the worker. Chromium's events carry `dispatch`, made for its own bindings, past their published types. */
async function dispatchClick({
  id,
  click: { contexts: _contexts, ...info },
}: {
  id: string;
  click: Click;
}): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const event = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
  event.dispatch({ menuItemId: id, editable: false, ...info }, tab);
}
