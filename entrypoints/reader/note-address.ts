import type { Analysis } from '../../platform/messages.ts';
import type { PageInstance } from '../../platform/page-instance.ts';

/** A page that gives its story an address with the headline in it does so as soon as its scripts run; a choice. */
const SOON_MS = 3000;

/**
 * The address of the story a page shows: where it was read first, since a page that went elsewhere may show it still. One that a page
 * puts in place of that shortly after, with all text as it was, is the story's own: going elsewhere adds to the history.
 */
export function noteAddress(instance: PageInstance, { story }: Analysis, text: string, shown: ShownAt): string {
  const { stories, named } = instance;
  const { address, entries } = shown;
  const isKnown = named?.story === story && named.text === text;
  const isOwn = isKnown && performance.now() < named.atMs + SOON_MS && entries === named.entries;
  if (!isKnown) instance.named = { story, text, atMs: performance.now(), entries };
  if (isOwn && !Object.values(stories).includes(address)) stories[story] = address;
  stories[story] ??= address;
  return stories[story];
}

/** Where a page was when it was read, and how long the tab's history. */
interface ShownAt {
  address: string;
  entries: number;
}
