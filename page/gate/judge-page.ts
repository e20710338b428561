import { isArticleStart } from './is-article-start.ts';
import { measureProse } from './measure-prose.ts';
import type { Prose } from './prose.ts';
import { type Address, readAddress } from './read-address.ts';
import { type Declared, isCalledArticle, readDeclared } from './read-declared.ts';
import {
  FRONT_HEADINGS,
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
    if (other !== null) return { ...YES, isArticle: false, reason: other };
  }
  const signs = { isArticleSaid, address };
  // The most text there could be, which needs no styles; where that is little nothing more is asked.
  const most = measureProse(document, null);
  const front = isArticleSaid ? null : whyFront(declared, most, address);
  if (front !== null) return { ...YES, isArticle: false, reason: front };
  const isLittle = most.letters + most.editableLetters < MAX_UNBUILT_LETTERS;
  const prose = isLittle ? most : measureProse(document, most);
  const reason = whyNot(prose, declared, signs);
  if (reason === null) return YES;
  const isUnbuilt =
    prose.letters + prose.editableLetters < MAX_UNBUILT_LETTERS && prose.linkedHeadings < FRONT_HEADINGS;
  // Other reasons are for what the page is. Among headlines that say nothing of themselves there is none to come.
  const isShort = reason === 'too little running text' || reason === (isArticleSaid ? 'a video' : 'no paragraphs');
  const mayComeLater = isUnbuilt || (isShort && (isArticleSaid || prose.linkedHeadings < FRONT_HEADINGS));
  return { isArticle: false, reason, mayComeLater, isUnbuilt };
}

const YES: GateVerdict = { isArticle: true, reason: '', mayComeLater: false, isUnbuilt: false };

interface Signs {
  isArticleSaid: boolean;
  address: Address;
}

function whyNot(prose: Prose, declared: Declared, { isArticleSaid, address }: Signs): Refusal | null {
  const { letters, paragraphs } = prose;
  if (prose.editableLetters > letters) return 'being written';
  if (prose.hasPassword && letters < MIN_LETTERS) return 'a password';
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
