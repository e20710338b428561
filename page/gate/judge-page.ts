import { isArticleStart } from './is-article-start.ts';
import { measureProse } from './measure-prose.ts';
import type { Prose } from './prose.ts';
import { type Address, readAddress } from './read-address.ts';
import { type Declared, isCalledArticle, readDeclared } from './read-declared.ts';

/** Whether an article is on a page. */
export interface GateVerdict {
  isArticle: boolean;
  /** Why not, as a sentence for the popup; "" where there is one. */
  reason: string;
  /** True where the page is nearly empty still: one built by scripts may get its article later. */
  mayComeLater: boolean;
}

/** Running text a page needs that says itself it is an article: a news item of three sentences. */
const MIN_DECLARED_LETTERS = 350;
/** Running text a page needs that says nothing of itself, and in how many paragraphs at least. */
const MIN_LETTERS = 900;
const MIN_PARAGRAPHS = 3;
/** On a front page teasers add up; an essay set on a site's root has this much and more. */
const MIN_FRONT_LETTERS = 4000;
/** Headings that lead elsewhere: an article page has some below it, a front page is made of them. */
const FRONT_HEADINGS = 8;
/** Below this a page has hardly been built yet. */
const MAX_UNBUILT_LETTERS = 250;
/** Separate pieces of about the same weight are a feed, not an article with teasers. */
const MIN_FEED_PIECES = 4;
const MAX_FEED_SHARE = 0.5;

const SEARCH_QUERY = /[?&](?:q|query|s|search|keyword)=/;

/**
 * Judges from cheap signals whether an article is on the page: what it declares (JSON-LD, Open
 * Graph), its address, and how much running text stands in paragraphs. The page's styles are asked
 * for only where they decide: on most other pages they are not. Changes nothing, leaves nothing
 * behind. A false "no" can be overruled by the reader, a false "yes" costs a reading.
 */
export function judgePage(document: Document, url: string): GateVerdict {
  const address = readAddress(url);
  // The way most articles take: Open Graph says so, and the first paragraphs bear it out.
  const isCalled = isCalledArticle(document);
  if (isCalled && !address.isFront && isArticleStart(document, MIN_DECLARED_LETTERS)) return YES;
  const declared = readDeclared(document, isCalled);
  const isArticleSaid = declared.isArticle && !address.isFront;
  if (!isArticleSaid) {
    const other = whatItSays(declared, address);
    if (other !== null) return { isArticle: false, reason: other, mayComeLater: false };
  }
  const signs: Signs = { isArticleSaid, address };
  // The most text there could be, which needs no styles; where that is little nothing more is asked.
  const most = measureProse(document, null);
  const front = isArticleSaid ? null : whyFront(declared, most, signs);
  if (front !== null) return { isArticle: false, reason: front, mayComeLater: false };
  const isLittle = most.letters + most.editableLetters < MAX_UNBUILT_LETTERS;
  const prose = isLittle ? most : measureProse(document, most);
  const reason = whyNot(prose, declared, signs);
  if (reason === null) return YES;
  const isUnbuilt =
    prose.letters + prose.editableLetters < MAX_UNBUILT_LETTERS && prose.linkedHeadings < FRONT_HEADINGS;
  return { isArticle: false, reason, mayComeLater: isUnbuilt };
}

const YES: GateVerdict = { isArticle: true, reason: '', mayComeLater: false };
const VIDEO = 'This page shows a video; there is no article on it.';

/** What a page is by its own words or its address, whatever text is on it; null where they do not tell. */
function whatItSays(declared: Declared, { isSearch }: Address): string | null {
  if (declared.isProduct) return 'This page offers a product.';
  if (declared.isForum) return 'This page is a discussion, not an article.';
  return isSearch ? SEARCH : null;
}

const SEARCH = 'This page lists search results.';

interface Signs {
  isArticleSaid: boolean;
  address: Address;
}

/** Why a page that does not call itself an article is none, told by what less text would not change. */
function whyFront(declared: Declared, most: Prose, { address }: Signs): string | null {
  const { letters, linkedHeadings, isFeedSaid } = most;
  if (isFeedSaid) return FEED;
  // Nearly empty pages are judged whole: they may be built still.
  if (letters < MAX_UNBUILT_LETTERS && linkedHeadings < FRONT_HEADINGS) return null;
  if (declared.isVideo && letters < MIN_FRONT_LETTERS) return VIDEO;
  if (linkedHeadings >= FRONT_HEADINGS && address.query !== '' && SEARCH_QUERY.test(address.query)) return SEARCH;
  const isFront = address.isFront || linkedHeadings >= 2 * FRONT_HEADINGS;
  const isAllTeasers = isFront && linkedHeadings >= FRONT_HEADINGS && letters < MIN_FRONT_LETTERS;
  return isAllTeasers ? 'This is a front page: headlines and teasers, no article.' : null;
}

const FEED = 'This page is a list of posts, not one article.';

function whyNot(prose: Prose, declared: Declared, signs: Signs): string | null {
  const { letters, paragraphs } = prose;
  const { isArticleSaid } = signs;
  if (prose.editableLetters > letters) return 'This page is a text being written, not an article to read.';
  if (prose.hasPassword && letters < MIN_LETTERS) return 'This page asks for a password; there is no article on it.';
  if (!isArticleSaid) {
    const other = whyFront(declared, prose, signs);
    if (other !== null) return other;
    if (isFeed(prose)) return FEED;
  }
  if (letters >= (isArticleSaid ? MIN_DECLARED_LETTERS : MIN_LETTERS)) {
    return isArticleSaid || paragraphs >= MIN_PARAGRAPHS ? null : 'The text on this page is not set in paragraphs.';
  }
  return declared.isVideo ? VIDEO : 'There is too little running text on this page for an article.';
}

function isFeed({ pieces, letters }: Prose): boolean {
  return pieces.length >= MIN_FEED_PIECES && Math.max(...pieces) < MAX_FEED_SHARE * letters;
}
