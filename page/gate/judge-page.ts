import { isArticleStart, measureProse, type Prose } from './measure-prose.ts';
import { type Declared, readDeclared, readPageType } from './read-declared.ts';

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

const FRONT_PATH = /^\/(?:(?:index|home|default)(?:\.\w+)?|[a-z]{2}(?:-[a-z]{2})?)?\/?$/i;
const SEARCH_PATH = /\/(?:search|suche|recherche|buscar|busca|cerca|hledat|szukaj|zoeken)(?:\/|\.\w+|$)/i;
const SEARCH_QUERY = /[?&](?:q|query|s|search|keyword)=/i;

/**
 * Judges from cheap signals whether an article is on the page: what it declares (JSON-LD, Open
 * Graph), its address, and how much running text stands in paragraphs. Under 2 ms; changes nothing,
 * leaves nothing behind. A false "no" can be overruled by the reader, a false "yes" costs a reading.
 */
export function judgePage(document: Document, url: string): GateVerdict {
  const { pathname = '/', search = '' } = URL.canParse(url) ? new URL(url) : {};
  // The way most articles take: Open Graph says so, and the first paragraphs bear it out.
  const pageType = readPageType(document);
  if (pageType === 'article' && !FRONT_PATH.test(pathname) && isArticleStart(document, MIN_DECLARED_LETTERS))
    return YES;
  const declared = readDeclared(document, pageType);
  const prose = measureProse(document);
  const reason = whyNot(declared, prose, pathname, search);
  if (reason === null) return YES;
  const isUnbuilt =
    prose.letters + prose.editableLetters < MAX_UNBUILT_LETTERS && prose.linkedHeadings < FRONT_HEADINGS;
  return { isArticle: false, reason, mayComeLater: isUnbuilt };
}

const YES: GateVerdict = { isArticle: true, reason: '', mayComeLater: false };

function whyNot(declared: Declared, prose: Prose, pathname: string, search: string): string | null {
  const { letters, paragraphs } = prose;
  if (prose.editableLetters > letters) return 'This page is a text being written, not an article to read.';
  if (prose.hasPassword && letters < MIN_LETTERS) return 'This page asks for a password; there is no article on it.';
  const isArticleSaid = declared.isArticle && !FRONT_PATH.test(pathname);
  const other = isArticleSaid ? null : whatElse(declared, prose, pathname, search);
  if (other !== null) return other;
  if (letters >= (isArticleSaid ? MIN_DECLARED_LETTERS : MIN_LETTERS)) {
    return isArticleSaid || paragraphs >= MIN_PARAGRAPHS ? null : 'The text on this page is not set in paragraphs.';
  }
  return declared.isVideo ? VIDEO : 'There is too little running text on this page for an article.';
}

const VIDEO = 'This page shows a video; there is no article on it.';

/** What a page is that does not call itself an article, or null where it may be one all the same. */
function whatElse(declared: Declared, prose: Prose, pathname: string, search: string): string | null {
  const { letters } = prose;
  if (declared.isProduct) return 'This page offers a product.';
  if (declared.isForum) return 'This page is a discussion, not an article.';
  if (declared.isVideo && letters < MIN_FRONT_LETTERS) return VIDEO;
  if (SEARCH_PATH.test(pathname) || (SEARCH_QUERY.test(search) && prose.linkedHeadings >= FRONT_HEADINGS)) {
    return 'This page lists search results.';
  }
  if (isFeed(prose)) return 'This page is a list of posts, not one article.';
  const isFront = FRONT_PATH.test(pathname) || prose.linkedHeadings >= 2 * FRONT_HEADINGS;
  if (isFront && prose.linkedHeadings >= FRONT_HEADINGS && letters < MIN_FRONT_LETTERS) {
    return 'This is a front page: headlines and teasers, no article.';
  }
  return null;
}

function isFeed({ pieces, letters, isFeedSaid }: Prose): boolean {
  if (isFeedSaid) return true;
  return pieces.length >= MIN_FEED_PIECES && Math.max(...pieces) < MAX_FEED_SHARE * letters;
}
