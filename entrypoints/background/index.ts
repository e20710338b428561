import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import marksCss from '../../page/overlay/marks.css?inline';
import { injectGate, injectGateEverywhere, injectReader, lookAnyway, registerGate } from '../../platform/inject.ts';
import { answerCalls, isOwnPage, PAGE_COMMANDS, sendOrder } from '../../platform/messages.ts';
import { hasAccess } from '../../platform/permissions.ts';
import { readSettings } from '../../platform/settings.ts';
import { showEverywhere, showInToolbar } from '../../platform/toolbar.ts';
import { analyse, analysePart, analyseRest, forgetAnswers } from './analyse.ts';

const IS_GRANTED_AT_INSTALL = import.meta.env.MODE === 'e2e' || import.meta.env.MODE === 'demo';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void refresh();
    if (reason === 'install' && !IS_GRANTED_AT_INSTALL) {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.permissions.onAdded.addListener(() => void refresh());
  browser.permissions.onRemoved.addListener(() => void refresh().then(tellAccessChanged));
  // A page that goes elsewhere without loading anew (pushState) is looked at again.
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void injectGate(tabId);
  });
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local') void refreshPages();
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const known = PAGE_COMMANDS.find((name) => name === command);
    if (known !== undefined && tab?.id !== undefined) void sendOrder(tab.id, known);
  });

  answerCalls((message, sender) => {
    const tabId = sender.tab?.id;
    switch (message.type) {
      case 'article-here':
        return tabId === undefined ? undefined : injectReader(tabId, marksCss);
      case 'analyse':
        return analyse(message.reading);
      case 'analyse-part':
        return analysePart(message.ticket, message.spans);
      case 'analyse-rest':
        return analyseRest(message.ticket);
      case 'status':
        return tabId === undefined ? undefined : showInToolbar(tabId, message.status.state !== 'off', message.shown);
      case 'may-read':
        return hasAccess(sender.url ?? '');
      case 'library-changed':
        return isOwnPage(sender) ? Promise.resolve(forgetAnswers()) : undefined;
      case 'run-once':
      case 'look-anyway':
        return isOwnPage(sender) ? lookAnyway(message.tabId, message.type === 'run-once') : undefined;
    }
  });
});

/** Registers the gate for what is granted and has it look at the pages that are open. */
async function refresh(): Promise<void> {
  await registerGate();
  await refreshPages();
}

/** Turning something on acts on open pages at once; turning off is the pages' own doing. */
async function refreshPages(): Promise<void> {
  const { isOn } = await readSettings();
  await showEverywhere(isOn);
  await injectGateEverywhere();
}

/** Pages read with an access that was withdrawn stop by themselves when told. */
async function tellAccessChanged(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => tab.id !== undefined && sendOrder(tab.id, 'check-access')));
}
