import { beginCount } from './count.ts';
import { countParagraphs } from './count-paragraphs.ts';
import { cardSigns } from './find-card.ts';
import { isArticleStart } from './is-article-start.ts';
import { isMail } from './is-mail.ts';
import { measureProse } from './measure-prose.ts';
import type { Prose } from './prose.ts';
import { type Address, readAddress } from './read-address.ts';
import { type Declared, isCalledArticle, readDeclared } from './read-declared.ts';
import {
  FRONT_HEADINGS,
  isSearched,
  MAX_UNBUILT_LETTERS,
  MIN_DECLARED_LETTERS,
  MIN_LETTERS,
  type Refusal,
  whatItSays,
  whyFront,
} from './refusals.ts';

/** Whether an article is on a page. */
export interface GateVerdict {
  isArticle: boolean;
  /** Why not; "" where there is one. */
  reason: Refusal | '';
  /** True where only too little text is there, as a cookie note before a story: one built by scripts may get its article later. */
  mayComeLater: boolean;
  /** True where the page is nearly empty still. */
  isUnbuilt: boolean;
}

/** In how many paragraphs the text of a page stands at least that says nothing of itself. */
const MIN_PARAGRAPHS = 3;
/** Separate pieces of about the same weight are a feed, not an article with teasers. */
const MIN_FEED_PIECES = 4;
const MAX_FEED_SHARE = 0.5;

/**
 * Judges from cheap signals whether an article is on the page: what it declares (JSON-LD, Open
 * Graph), its address, and how much running text stands in paragraphs, outside cards. The page's
 * styles are asked for where that does not tell; `glanceAt` passes most other pages over before.
 * Changes nothing, leaves nothing behind. A false "no" can be overruled by the reader, a false "yes"
 * costs a reading.
 */
export function judgePage(document: Document, url: string): GateVerdict {
  const address = readAddress(url);
  // The way most articles take: Open Graph says so, and the first paragraphs bear it out.
  const isCalled = isCalledArticle(document);
  if (isCalled && !address.isFront && isBorneOut(document, url)) return YES;
  const declared = readDeclared(document, isCalled);
  const isArticleSaid = declared.isArticle && !address.isFront;
  if (!isArticleSaid) {
    const other = whatItSays(declared, address);
    if (other !== null) return { ...YES, isArticle: false, reason: other };
  }
  const isSearch = !isArticleSaid && isSearched(address);
  // What its data say of a page is true of it all.
  const cards = isArticleSaid && declared.isInData ? null : cardSigns(url, isSearch, isArticleSaid);
  const prose = measureProse(document, cards);
  const reason =
    whyNot(prose, declared, { isArticleSaid, isSearch, address }) ??
    (!isArticleSaid && isMail(document, url) ? 'mail' : null);
  if (reason === null) return YES;
  const isUnbuilt =
    prose.letters + prose.editableLetters < MAX_UNBUILT_LETTERS &&
    prose.linkedHeadings < FRONT_HEADINGS &&
    prose.cards === 0;
  // Other reasons are for what the page is. Among headlines that say nothing of themselves there is none to come.
  const isShort =
    reason === 'too little running text' ||
    (isArticleSaid ? reason === 'a video' || prose.cards > 0 : reason === 'no paragraphs');
  const mayComeLater = isUnbuilt || (isShort && (isArticleSaid || prose.linkedHeadings < FRONT_HEADINGS));
  return { isArticle: false, reason, mayComeLater, isUnbuilt };
}

/** True where the text outside cards is enough for an article. Mostly its first paragraphs show it, and no card is looked for. */
function isBorneOut(document: Document, url: string): boolean {
  if (isArticleStart(document, MIN_DECLARED_LETTERS)) return true;
  const count = beginCount(document, cardSigns(url, false, true));
  countParagraphs(count, document, MIN_DECLARED_LETTERS);
  return count.letters >= MIN_DECLARED_LETTERS;
}

const YES: GateVerdict = { isArticle: true, reason: '', mayComeLater: false, isUnbuilt: false };

interface Signs {
  isArticleSaid: boolean;
  isSearch: boolean;
  address: Address;
}

function whyNot(prose: Prose, declared: Declared, { isArticleSaid, isSearch, address }: Signs): Refusal | null {
  const { letters, paragraphs } = prose;
  if (prose.editableLetters > letters) return 'being written';
  if (prose.hasPassword && letters < MIN_LETTERS) return 'a password';
  if (prose.cards > 0) {
    if (isSearch) return 'search results';
    return prose.linkedHeadings >= FRONT_HEADINGS ? 'a front page' : 'a list of posts';
  }
  if (!isArticleSaid) {
    const other = whyFront(declared, prose, address);
    if (other !== null) return other;
    if (isFeed(prose)) return 'a list of posts';
  }
  if (letters >= (isArticleSaid ? MIN_DECLARED_LETTERS : MIN_LETTERS)) {
    return isArticleSaid || paragraphs >= MIN_PARAGRAPHS ? null : 'no paragraphs';
  }
  return declared.isVideo ? 'a video' : 'too little running text';
}

function isFeed({ pieces, letters }: Prose): boolean {
  return pieces.length >= MIN_FEED_PIECES && Math.max(...pieces) < MAX_FEED_SHARE * letters;
}
