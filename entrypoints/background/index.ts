import browser, { type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../../page/overlay/marks.css?inline';
import { answerCalls } from '../../platform/answer-calls.ts';
import { havePagesReadAgain } from '../../platform/have-pages-read-again.ts';
import {
  glanceEverywhere,
  injectGate,
  injectReader,
  insertStyles,
  lookAgain,
  lookAnyway,
  registerGlance,
} from '../../platform/inject.ts';
import { isOwnPage, PAGE_COMMANDS, sendOrder } from '../../platform/messages.ts';
import { openNoteForm } from '../../platform/open-own-page.ts';
import { hasAccess } from '../../platform/permissions.ts';
import { readSettings } from '../../platform/settings.ts';
import { readSwitch, type Settings, siteOf } from '../../platform/settings-shape.ts';
import { hearStoreMenu, type MenuItem, makeStoreMenu } from '../../platform/store-menu.ts';
import { flashInToolbar, showEverywhere, showInToolbar, showSwitch } from '../../platform/toolbar.ts';

const IS_GRANTED_AT_INSTALL = import.meta.env.MODE === 'e2e' || import.meta.env.MODE === 'demo';

/**
 * What needs the engine or the store. The background starts anew at almost every page that loads, and on most there is no
 * article: what it would make ready for one, word lists and patterns, takes 0.1 s.
 */
const engine = () => import('./engine.ts');

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void refresh();
    void makeStoreMenu();
    if (reason === 'install' && !IS_GRANTED_AT_INSTALL) {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh().then(tellAccessChanged));
  // A page that goes elsewhere without loading anew (pushState) is looked at again.
  browser.tabs.onUpdated.addListener((tabId, { url, status }, tab) => {
    if (url !== undefined) void lookAgain(tabId, url);
    if (status === 'loading') void showNewPage(tab);
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void refreshPages();
  });
  hearStoreMenu(obeyMenu);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-article' && tab?.id !== undefined) void saveAndTell(tab.id);
    const known = PAGE_COMMANDS.find((name) => name === command);
    if (known !== undefined && tab?.id !== undefined) void sendOrder(tab.id, known);
  });

  answerCalls((message, sender) => {
    const tabId = sender.tab?.id;
    switch (message.type) {
      case 'look-closer':
        return tabId === undefined ? undefined : injectGate(tabId);
      case 'article-here':
        // While the page is being read.
        void engine().then(({ warmUp }) => warmUp());
        return tabId === undefined ? undefined : injectReader(tabId, marksCss);
      case 'analyse':
        return engine().then(({ analyse }) => analyse(message.reading, sender.tab?.url ?? sender.url ?? null));
      case 'analyse-part':
        return engine().then(({ analysePart }) => analysePart(message.ticket, message.spans));
      case 'analyse-rest':
        return engine().then(({ analyseRest }) => analyseRest(message.ticket));
      case 'status':
        return tabId === undefined ? undefined : showInToolbar(tabId, message.status.state !== 'off', message.shown);
      case 'style-frames':
        return tabId === undefined ? undefined : insertStyles(tabId, marksCss);
      case 'may-read':
        return hasAccess(sender.url ?? '');
      case 'library-changed':
        return isOwnPage(sender) ? libraryChanged() : undefined;
      case 'save-page':
        return isOwnPage(sender) ? engine().then(({ savePage }) => savePage(message.tabId, message.note)) : undefined;
      case 'look-up-stored':
        return isOwnPage(sender) ? engine().then(({ lookUpStored }) => lookUpStored(message.page)) : undefined;
      case 'run-once':
      case 'look-anyway':
        return isOwnPage(sender) ? lookAnyway(message.tabId, message.type === 'run-once') : undefined;
    }
  });
});

/** Open pages are compared anew; whoever changed the library need not wait for them. */
async function libraryChanged(): Promise<null> {
  const { forgetAnswers } = await engine();
  forgetAnswers();
  void comparePages();
  return null;
}

async function comparePages(): Promise<void> {
  await havePagesReadAgain();
  const { forgetAnswers, embedStored } = await engine();
  // What pages tell in other words is found from now on.
  if (!(await embedStored())) return;
  forgetAnswers();
  await havePagesReadAgain();
}

function obeyMenu(item: MenuItem, tabId: number): void {
  if (item === 'save-article') void saveAndTell(tabId);
  else void openNoteForm(tabId);
}

/** Stores a page at a key or in the context menu, where nothing but the toolbar icon can say what became of it. */
async function saveAndTell(tabId: number): Promise<void> {
  const { savePage } = await engine();
  const saved = await savePage(tabId, null);
  await flashInToolbar(tabId, saved.ok, saved.ok ? `Stored: ${saved.title}` : saved.message);
}

/** Registers the glance for what is granted and has it look at the pages that are open. */
async function refresh(): Promise<void> {
  await registerGlance();
  await refreshPages();
}

/** Shows where the reader has switched a site off: what passes most pages over at a glance knows no settings. */
async function showSite({ id, url }: Tabs.Tab, settings: Settings): Promise<void> {
  if (id === undefined || url === undefined) return;
  await showSwitch(id, readSwitch(settings, { site: siteOf(url), kind: null }));
}

async function showNewPage(tab: Tabs.Tab): Promise<void> {
  const settings = await readSettings();
  // Most readers have set no site apart.
  if (Object.keys(settings.sites).length > 0) await showSite(tab, settings);
}

/** Turning something on acts on open pages at once; turning off is the pages' own doing. */
async function refreshPages(): Promise<void> {
  const settings = await readSettings();
  await showEverywhere(settings.isOn);
  await glanceEverywhere();
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => showSite(tab, settings)));
}

/** Pages read with an access that was withdrawn stop by themselves when told. */
async function tellAccessChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && sendOrder(tab.id, 'check-access')));
}
