import { KINDS, type Kind } from '../core/notes/note.ts';
import type { ShownMatch } from './describe-match.ts';
import { describeReason } from './describe-reason.ts';
import type { ShownLedger } from './LedgerReport.tsx';

/** What the extension is doing on a page, or why it does nothing. */
export type ShownState =
  | 'off'
  | 'no-access'
  | 'not-a-page'
  | 'not-article'
  | 'reading'
  | 'analysing'
  | 'done'
  | 'too-large'
  | 'failed';

/** What the popup shows of one page. */
export interface ShownPage {
  state: ShownState;
  /** Why, in words that `describeReason` makes a sentence of; empty where the state says it all. */
  reason: string;
  /** Notes by kind, whether their switch is on or not. */
  counts: Record<Kind, number>;
  match: ShownMatch | null;
  ledger: ShownLedger | null;
  /** The text's language where who says what is not looked for in it, else null. */
  unknownLanguage: string | null;
  problems: string[];
  isOnce: boolean;
}

/** A page's state in words: a heading, and a sentence that may be empty. */
export interface PageDescription {
  title: string;
  text: string;
}

const WORDS: Record<Exclude<ShownState, 'done'>, PageDescription> = {
  off: {
    title: 'Switched off here',
    text: 'Nothing is read while “All marks” is off, everywhere or on this site.',
  },
  'no-access': {
    title: 'Not switched on here',
    text: 'Says Who reads a page only where you let it.',
  },
  'not-a-page': {
    title: 'Nothing to read here',
    text: 'Says Who reads articles on web pages. This is a page of the browser, a PDF or another file.',
  },
  'not-article': {
    title: 'No article found',
    text: 'This page does not look like an article, so nothing on it was examined.',
  },
  reading: { title: 'Reading the page…', text: '' },
  analysing: { title: 'Looking for who says what…', text: '' },
  'too-large': {
    title: 'Too large to read',
    text: 'This page is longer than Says Who can examine without slowing it down.',
  },
  failed: { title: 'This did not work', text: 'The page could not be examined. Reload it to try again.' },
};

/** The words for a page's state. A reason the page gave itself takes the place of ours. `isMarked` tells the kinds whose switches are on. */
export function describePage(page: ShownPage, isMarked: (kind: Kind) => boolean = () => true): PageDescription {
  const words = page.state === 'done' ? describeCount(page.counts, isMarked) : WORDS[page.state];
  return page.reason === '' ? words : { ...words, text: describeReason(page.reason) };
}

function describeCount(counts: Record<Kind, number>, isMarked: (kind: Kind) => boolean): PageDescription {
  const sumOf = (kinds: readonly Kind[]) => kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const count = sumOf(KINDS);
  if (count === 0) return { title: 'No notes on this page', text: 'The article was read; nothing in it is marked.' };
  const marked = sumOf(KINDS.filter(isMarked));
  const title = count === 1 ? '1 note on this page' : `${count} notes on this page`;
  return { title, text: marked === count ? '' : describeMarked(marked, count) };
}

/** The number in the toolbar is that of the marks. */
function describeMarked(marked: number, count: number): string {
  if (count === 1) return 'It is not marked; its kind is switched off.';
  if (marked === 0) return 'None of them is marked; their kinds are switched off.';
  return `${marked} of them ${marked === 1 ? 'is' : 'are'} marked; the other kinds are switched off.`;
}
