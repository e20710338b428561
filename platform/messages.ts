import type { Runtime } from 'webextension-polyfill';
import type { OwnWords } from '../core/library/notes/make-own-note.ts';
import type { Match, Relation } from '../core/match/match.ts';
import type { ToldNote } from '../core/notes/told-note.ts';
import type { Reading } from '../core/text/block.ts';
import type { Span } from '../core/text/span.ts';
import { extensionApi } from './extension-api.ts';
import type { Selected } from './page-instance.ts';
import type { PageMatch, PageStatus, ShortLedger } from './page-status.ts';

/** What the engine answers a page. */
export interface Analysis {
  match: Match | null;
  /** The same in short, as the page tells it to the popup. */
  shortMatch: PageMatch | null;
  notes: ToldNote[];
  /** The blocks of the articles on the page, as spans of the reading's text: what to watch. */
  body: Span[];
  /** Tells the story from others that the page may go on to. */
  story: string;
  /** Faults the reader should know of, as sentences. */
  problems: string[];
  /** The text's language (BCP 47, lower case) where who says what is not looked for in it, else null. */
  unknownLanguage: string | null;
  /** Who says how much of the article; null until that is known. */
  ledger: ShortLedger | null;
  /** Brings the rest of the answer (`analyse-rest`); null where this is the whole. */
  ticket: string | null;
}

/** A note of the reader's own, as the form sends it. */
export interface NewNote extends OwnWords {
  /** Made by the form, so that a note sent twice is one. */
  id: string;
  /** In the page's reading. */
  passages: Selected[];
  /** Of the story they were selected in (`Readout.address`); null where that is not known. */
  address: string | null;
}

/** What storing a page came to. */
export type PageSaved =
  | { ok: true; became: 'added' | 'updated' | 'unchanged'; id: string; title: string }
  | { ok: false; message: string };

/** An entry of the store, as far as the popup speaks of it. */
export interface StoredEntryFacts {
  id: string;
  /** ISO 8601, or "" where not known. */
  addedAt: string;
}

/** A page of which the store is asked. */
export interface AskedPage {
  address: string | null;
  /** The address the page says is its own. */
  declared: string | null;
  /** Where the story it shows first was read: an endless page has gone on to another's address since. */
  readAt: string | null;
  /** The stored article it carries, and how. */
  match: { article: string; relation: Relation } | null;
}

/** What the store knows of a page. */
export interface StoredFacts {
  /** The article stored from the page's own address. */
  here: StoredEntryFacts | null;
  /** The stored article that the page carries; null too where it came with the extension. */
  matched: StoredEntryFacts | null;
  problems: string[];
  /** What befell the store, told once. */
  news: string[];
}

/** Messages to the background, and what it answers. */
export interface BackgroundCalls {
  /** From the glance: an article may be here, bring the gate. Answers whether it could. */
  'look-closer': { data: null; answer: boolean };
  /** From the gate: an article is here, bring the reader. Answers whether it could. */
  'article-here': { data: null; answer: boolean };
  /** From the reader: what does the engine say of this page? */
  analyse: { data: Reading; answer: Analysis };
  /** From the reader: who says what in these spans, ahead of the rest. Null as with `analyse-rest`. */
  'analyse-part': { data: { ticket: string; spans: Span[] }; answer: Analysis | null };
  /** From the reader: the rest of an answer. Null where the background knows the ticket no more: ask anew. */
  'analyse-rest': { data: { ticket: string }; answer: Analysis | null };
  /** From a page, whenever its status changes. `shown` counts the marks on the page. */
  status: { data: { status: PageStatus; shown: number }; answer: null };
  /** From the reader, when access has changed: may it go on? */
  'may-read': { data: null; answer: boolean };
  /** From the reader: a frame has loaded that shows the article, its marks have no look yet. */
  'style-frames': { data: null; answer: null };
  /** From options: articles were added or removed. */
  'library-changed': { data: null; answer: null };
  /** From popup and note form: store the page of this tab, with one more note of the reader's own. */
  'save-page': { data: { tabId: number; note: NewNote | null }; answer: PageSaved };
  /** From the popup: what does the store know of this page? */
  'look-up-stored': { data: { page: AskedPage }; answer: StoredFacts };
  /** From the popup: read this page now, without lasting access. */
  'run-once': { data: { tabId: number }; answer: boolean };
  /** From the popup: read this page although the gate refused it. */
  'look-anyway': { data: { tabId: number }; answer: boolean };
}

export const PAGE_COMMANDS = ['next-mark', 'previous-mark', 'toggle-card', 'toggle-inserted'] as const;
/** The keyboard commands a page obeys; the manifest binds their keys. */
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** What a page is told: a command, or that access was given or withdrawn somewhere. */
export type PageOrder = PageCommand | 'check-access';
const PAGE_ORDERS: readonly PageOrder[] = [...PAGE_COMMANDS, 'check-access'];

type CallName = keyof BackgroundCalls;
type Message<Name extends CallName> = { type: Name } & (BackgroundCalls[Name]['data'] extends null
  ? object
  : BackgroundCalls[Name]['data'] extends Reading
    ? { reading: Reading }
    : BackgroundCalls[Name]['data']);

/** A message as it is sent, for any call. */
export type AnyMessage = { [Name in CallName]: Message<Name> }[CallName];

/**
 * Asks the background. Null where nobody answers: it was stopped in mid-answer, or this script
 * belongs to an extension that was updated or removed under the open page.
 */
export async function callBackground<Name extends CallName>(
  message: Message<Name> & { type: Name },
): Promise<BackgroundCalls[Name]['answer'] | null> {
  try {
    const answer: unknown = await extensionApi.runtime.sendMessage(message);
    // Stopped in mid-answer, Chromium throws or answers undefined, as it happens.
    return (answer ?? null) as BackgroundCalls[Name]['answer'] | null;
  } catch {
    // The browser's own wording differs and tells nothing more; see `isExtensionAlive`.
    return null;
  }
}

/** False in a content script whose extension was updated, disabled or removed. */
export function isExtensionAlive(): boolean {
  try {
    return extensionApi.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** True where the sender is one of the extension's own pages, not a script on somebody's page. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(extensionApi.runtime.getURL('')) === true;
}

/** Sends an order to a tab's page; false where nothing of ours listens there. */
export async function sendOrder(tabId: number, order: PageOrder): Promise<boolean> {
  try {
    await extensionApi.tabs.sendMessage(tabId, { type: 'order', order });
    return true;
  } catch {
    return false;
  }
}

/** Obeys orders until the signal ends. */
export function obeyOrders(obey: (order: PageOrder) => void, signal: AbortSignal): void {
  const hear = (message: unknown, sender: Runtime.MessageSender, sendResponse: (answer: true) => void): void => {
    if (sender.id !== extensionApi.runtime.id || !isMessage(message)) return;
    const { order } = message as { order?: unknown };
    const known = PAGE_ORDERS.find((name) => name === order);
    if (known === undefined) return;
    obey(known);
    sendResponse(true);
  };
  // The types know no listener that answers before it returns.
  const listener = hear as unknown as Runtime.OnMessageListenerCallback;
  extensionApi.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => stopListening(listener), { once: true });
}

function stopListening(listener: Parameters<typeof extensionApi.runtime.onMessage.addListener>[0]): void {
  // After an update the old script may no longer speak to the browser; then nobody listens anyway.
  if (isExtensionAlive()) extensionApi.runtime.onMessage.removeListener(listener);
}

/** True for what may be a message of ours: an object with a type. */
export function isMessage(value: unknown): value is AnyMessage {
  return typeof value === 'object' && value !== null && 'type' in value;
}
