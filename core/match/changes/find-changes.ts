import type { Span } from '../../text/span.ts';
import type { Link } from '../align/align-sentences.ts';
import type { WordAlignment } from '../align/align-words.ts';
import { isClosed } from '../align/is-closed.ts';
import { wordCount } from '../align/measure-wording.ts';
import { SHINGLE_WORDS } from '../words/hash-shingles.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { findEdges } from './find-edges.ts';
import { hasOwnParagraph } from './has-own-paragraph.ts';
import { isCutWithin } from './is-cut-within.ts';
import { saysAdded } from './speaks-of.ts';

/** What a page did to an article's sentences, beside rewording them. */
export interface Changes {
  /** Sentences of the page among the article's, or added before or behind it, that carry none of it, in page order. */
  added: Span[];
  /** Those of them that stand among the article's. */
  within: Span[];
  /** Sentences of the article without a link, in its order. */
  dropped: Span[];
  /** True where a sentence of the page's own stands in one paragraph with the article's. */
  isWoven: boolean;
  /** True where a paragraph of the page's own tells something among the article's. */
  hasOwnParagraph: boolean;
  /** True where one was added before or behind it. */
  isContinued: boolean;
  /** True where sentences of the article are left out between others. */
  isCutWithin: boolean;
  /** True where sentences behind the headline stand in another order. */
  isReordered: boolean;
}

/** Shorter lines ("Read also", "Advertisement", a photographer's name) are a page's furniture, no added sentence. */
const MIN_ADDED_WORDS = 4;

/** Finds what was added, dropped and moved, from the links of a match. Linear. */
export function findChanges(
  indexed: IndexedArticle,
  page: PageText,
  alignment: WordAlignment,
  links: readonly Link[],
): Changes {
  const { sentences } = indexed;
  const isStoredLine = findStoredLines(indexed, alignment);
  const linkedStored = new Set(links.map(({ stored }) => stored));
  const linkedPage = new Set(links.map(({ page: i }) => i));
  // A teaser of the article below it, and all between would be added.
  const isTeaser = ({ stored, page: i }: Link) => stored === 0 && !page.isInBody[i];
  const order = [...new Set(links.filter((link) => !isTeaser(link)).map(({ page: i }) => i))].sort((a, b) => a - b);
  const first = order[0] ?? 0;
  const last = order.at(-1) ?? -1;
  // Bylines and captions stand among the sentences too; but the body found may be another article's (endless pages).
  const isBodyKnown = 2 * order.filter((i) => page.isInBody[i]).length >= order.length;
  const isAdded = (i: number) => {
    const sentence = page.sentences[i] as Sentence;
    if (linkedPage.has(i) || wordCount(sentence) < MIN_ADDED_WORDS) return false;
    if (isStoredLine.has(sentence.words.start) || isRepeated(indexed, page, sentence)) return false;
    return page.isInBody[i] || !isBodyKnown;
  };
  const within = [...page.sentences.keys()].slice(first + 1, Math.max(first + 1, last)).filter(isAdded);
  // Of a language that closes no sentence a label cannot be told.
  const areClosed = 2 * order.filter((i) => isClosed(page.text, page.sentences[i] as Sentence)).length >= order.length;
  const said = areClosed ? within.filter((i) => !isLabel(page, i)) : within;
  const edges = isBodyKnown ? findEdges(page, order).filter(isAdded) : [];
  // Under the headline of an article that it has unchanged a site writes a standfirst of its own.
  const headEnd = isBodyKnown ? (page.paragraphs?.start ?? 0) : 0;
  const put = within.filter((i) => i >= headEnd || saysAdded(page, [i]));
  const spanOf = (i: number) => {
    const { start, end } = page.sentences[i] as Sentence;
    return { start, end };
  };
  return {
    added: [...said, ...edges].sort((a, b) => a - b).map(spanOf),
    within: said.map(spanOf),
    dropped: sentences.filter((_, i) => !linkedStored.has(i)).map(({ start, end }) => ({ start, end })),
    isWoven: put.some((i) => isWithinLine(page, i, linkedPage)),
    hasOwnParagraph: hasOwnParagraph(page, put, order),
    // What else stands around the article makes no other one of it: a note, or the next one of an endless page.
    isContinued: edges.some((i) => isWithinLine(page, i, linkedPage)) || hasOwnParagraph(page, edges, order),
    isCutWithin: isCutWithin(indexed, links, ({ page: i }) => page.isInBody[i] === true || !isBodyKnown),
    isReordered: isReordered(links),
  };
}

/** The page's words that are an inserted line's of the stored article: it came along, nobody added it. */
function findStoredLines({ isInserted }: IndexedArticle, alignment: WordAlignment): Set<number> {
  return new Set(alignment.filter((_, i) => isInserted[i]));
}

/** True for a sentence all of whose words stand in the article in a row: a pull quote repeats what stands beside it. */
function isRepeated(
  { shingled: { firstPlace } }: IndexedArticle,
  { shingled }: PageText,
  { words }: Sentence,
): boolean {
  const own = shingled.shingles.subarray(words.start, Math.max(words.start, words.end - SHINGLE_WORDS + 1));
  return own.length > 0 && own.every((shingle) => firstPlace.has(shingle));
}

/** True for a line that ends without a mark: a crosshead, a byline, the headline of another story, which may be another tomorrow. */
function isLabel({ text, sentences }: PageText, i: number): boolean {
  const sentence = sentences[i] as Sentence;
  if (isClosed(text, sentence)) return false;
  const [before, after] = [sentences[i - 1]?.end ?? 0, sentences[i + 1]?.start ?? text.length];
  return text.slice(before, sentence.start).includes('\n') && text.slice(sentence.end, after).includes('\n');
}

function isWithinLine({ text, sentences }: PageText, i: number, linked: ReadonlySet<number>): boolean {
  const own = sentences[i] as Sentence;
  const isJoined = (other: number) => {
    const span = sentences[other];
    if (span === undefined || !linked.has(other)) return false;
    return !text.slice(Math.min(own.end, span.end), Math.max(own.start, span.start)).includes('\n');
  };
  return isJoined(i - 1) || isJoined(i + 1);
}

function isReordered(links: readonly Link[]): boolean {
  // The headline may stand anywhere: above the text, in the page's title line, in a teaser.
  const body = links.filter(({ stored }) => stored > 0);
  return body.some((link, i) => {
    const before = body[i - 1];
    return before !== undefined && link.stored > before.stored && link.page < before.page;
  });
}
