import type { Match } from '../core/match/match.ts';
import type { Note } from '../core/notes/note.ts';
import type { Reading } from '../core/text/block.ts';
import type { Span } from '../core/text/span.ts';
import type { Analysis, PageOrder } from './messages.ts';
import type { PageStatus } from './page-status.ts';
import type { Settings } from './settings-shape.ts';

/**
 * What the gate script hands the reader script: both run in one isolated world, and the gate has taken the browser's
 * functions there.
 */
export interface Bridge {
  isAlive: () => boolean;
  analyse: (reading: Reading) => Promise<Analysis | null>;
  /** Who says what in these spans, ahead of the rest; null where the ticket is lost. */
  analysePart: (ticket: string, spans: Span[]) => Promise<Analysis | null>;
  /** The rest of an answer, by its ticket; null where it is lost. */
  analyseRest: (ticket: string) => Promise<Analysis | null>;
  mayRead: () => Promise<boolean | null>;
  /** Has the marks' look put into frames that have loaded since the reader was brought. */
  styleFrames: () => void;
  tellStatus: (status: PageStatus, shown: number) => void;
  readSettings: () => Promise<Settings>;
  watchSettings: (onChange: (settings: Settings) => void, signal: AbortSignal) => void;
  obeyOrders: (obey: (order: PageOrder) => void, signal: AbortSignal) => void;
}

/** A page as it was read last, with what the engine said of it. */
export interface Readout {
  reading: Reading;
  /** In offsets of the reading's text. */
  notes: Note[];
  match: Match | null;
  /** Of the story it shows first. */
  address: string;
  /** The page's own by now: another where it has gone elsewhere without loading and still shows the story before. */
  shownAt: string;
  /** False while the engine has answered in part. */
  isWhole: boolean;
  /** False where the article's text has gone from the page since: what stands there now is about to be read. */
  isStanding: boolean;
  /** What the reader has in the window of it, in offsets of the reading's text. */
  inSight: Span[];
}

/** A passage with its words, so that it is known whether they still stand there. */
export interface Selected extends Span {
  exact: string;
}

/** What the extension's own pages ask of a page that is being read; values only, since they cross between contexts. */
export interface PageOffer {
  /** Null before the first answer. */
  readout: () => Readout | null;
  /** What the reader has selected; [] where that is nothing that was read, null before the first answer. */
  selection: () => Selected[] | null;
  /** Has the engine look at the page once more: the library is another. */
  readAgain: () => void;
}

/** What the extension keeps on a page: reachable from its own isolated world alone. */
export interface PageInstance {
  bridge: Bridge;
  /** Read by the popup. */
  status: () => PageStatus;
  setStatus: (status: PageStatus) => void;
  /** Looks at the page again; `isForced`: although it does not look like an article. */
  look: (isForced: boolean, isOnce: boolean) => Promise<void>;
  /** True where the page is read at the reader's request, without lasting access. */
  isOnce: boolean;
  /** True where the reader had the page looked at although it may be no article: all of it is read. */
  isForced: boolean;
  /** Ends the reader that runs on this page, if one does; `isOff`: for good, not because the page is to be looked at again. */
  stopReader: ((isOff: boolean) => void) | null;
  /**
   * Asked by the reader where the page shows another text. False where that is no article any more: then the gate has
   * ended the reader.
   */
  mayReadOn: () => boolean;
  /** Where each story (`Analysis.story`) was read first; outlasts the reader. */
  stories: Record<string, string>;
  /** The one named last: the page's text then, when that was, and how long the history. */
  named: { story: string; text: string; atMs: number; entries: number } | null;
  /** Null while no reader runs. */
  offer: PageOffer | null;
}

const KEY = Symbol.for('says-who');

/** The instance on this page, or null before the gate has run. */
export function pageInstance(): PageInstance | null {
  return (Reflect.get(globalThis, KEY) as PageInstance | undefined) ?? null;
}

/** Leaves the instance where the reader script and the popup find it. */
export function leavePageInstance(instance: PageInstance): void {
  Reflect.set(globalThis, KEY, instance);
}
