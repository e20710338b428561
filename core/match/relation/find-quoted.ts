import type { Span } from '../../text/span.ts';
import type { WordAlignment } from '../align/align-words.ts';
import { isClosed } from '../align/is-closed.ts';
import type { Shared } from '../align/link-exactly.ts';
import { wordCount } from '../align/measure-wording.ts';
import { countWords } from '../words/count-words.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import { isOwnLine } from '../words/opens-line.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';

/** Share of a sentence's words that a quotation repeats; what other articles share are phrases of it. */
const MIN_SHARE = 0.8;
/** Fewer words in a row ("He did not comment on that.") are said by everybody. */
const MIN_WORDS = 8;
/** Content words in that row: "did not respond to a request for comment" has three and is said by everybody, too. */
const MIN_CONTENT = 5;
/** What a line begins with that explains the site, not the news. */
const LABEL =
  /^[\s(*\p{P}]*(?:editor[’']?s? note|correction|clarification|disclosure|disclaimer|about (?:the|this))\b/iu;
/** Words of the lines that sites print under every article; two in a sentence make it one of those. */
const STANDING = new Set(
  `newsletter subscribe subscribed subscription subscribers inbox cookie cookies privacy copyright reserved rights
  reproduced permission advertisement sponsored click email signup login share print browser javascript settings
  consent donate membership`.split(/\s+/),
);
const MAX_STANDING = 1;
/**
 * "As published in the international edition.", "Your daily look at the news:": of the one article of a site that was stored only their form
 * tells such lines, which have a line to themselves on every page. What of the news is repeated so is in quotation marks or
 * longer: of 924 articles compared with each other (PolNeAR, train and dev) eight shared nothing but such a line with another.
 */
const MIN_LINE_WORDS = 20;
const QUOTES = /["“”„«»「『]/;

/** Sentences from the top or the end of both texts within which short lines are a site's, whatever else is quoted. */
const EDGE = 2;

/**
 * The links whose whole sentence is repeated in a row within the page's own article, and is no site's standing line; beside them short
 * lines that alone would be taken for one, and the sentences next to them in both texts, however short. A headline is
 * none: other pages name the article in their teasers.
 */
export function findQuoted(
  indexed: IndexedArticle,
  page: PageText,
  links: readonly Shared[],
  alignment: WordAlignment,
): Shared[] {
  const quoted = links.filter((link) => isQuotation(indexed, page, link, alignment));
  const telling = quoted.filter((link) => !isShortLine(indexed, page, link));
  if (telling.length === 0) return [];
  const found = new Set(quoted.filter((link) => telling.includes(link) || !isAtEdge(indexed, page, link)));
  const known = new Set([...found].map(placeOf));
  const inOrder = links.filter((link) => isWhole(indexed, page, link));
  // On from a quotation and then back from it: the words of three sentences may be few.
  for (const [some, step] of [
    [inOrder, -1],
    [inOrder.toReversed(), 1],
  ] as const) {
    for (const link of some) {
      if (!known.has(placeOf({ stored: link.stored + step, page: link.page + step }))) continue;
      known.add(placeOf(link));
      found.add(link);
    }
  }
  return links.filter((link) => found.has(link));
}

const placeOf = ({ stored, page }: Pick<Shared, 'stored' | 'page'>) => `${stored} ${page}`;

/** True where every word of a sentence of the article, and no other, is one of the page's own article's. */
function isWhole({ article, sentences }: IndexedArticle, page: PageText, link: Shared): boolean {
  const [own, there] = [sentences[link.stored], page.sentences[link.page]] as [Sentence, Sentence];
  const isSame = link.words === wordCount(own) && link.words === wordCount(there);
  return isSame && page.isInBody[link.page] === true && isClosed(article.text, own);
}

/** True where both texts begin or end with it. */
function isAtEdge({ sentences }: IndexedArticle, { isInBody }: PageText, { stored, page }: Shared): boolean {
  const [first, last] = [isInBody.indexOf(true), isInBody.lastIndexOf(true)];
  return (stored < EDGE && page - first <= EDGE) || (sentences.length - 1 - stored < EDGE && last - page <= EDGE);
}

function isQuotation(
  { article, sentences, words }: IndexedArticle,
  page: PageText,
  link: Shared,
  alignment: WordAlignment,
): boolean {
  const sentence = sentences[link.stored] as Sentence;
  const run = longestRun(alignment, sentence);
  if (run.end - run.start < MIN_WORDS || link.words < MIN_SHARE * wordCount(sentence)) return false;
  const repeated = words.values.slice(run.start, run.end);
  if (countWords(repeated) < MIN_WORDS || countContent(repeated) < MIN_CONTENT) return false;
  if (!page.isInBody[link.page] || !isClosed(article.text, sentence)) return false;
  if (LABEL.test(article.text.slice(sentence.start, sentence.end))) return false;
  const own = words.values.slice(sentence.words.start, sentence.words.end);
  return own.filter((word) => STANDING.has(word)).length <= MAX_STANDING;
}

/** True where a short sentence without quotation marks has a line to itself in both texts. */
function isShortLine({ article, sentences }: IndexedArticle, page: PageText, link: Shared): boolean {
  const sentence = sentences[link.stored] as Sentence;
  return (
    wordCount(sentence) < MIN_LINE_WORDS &&
    !QUOTES.test(article.text.slice(sentence.start, sentence.end)) &&
    isOwnLine(article.text, sentences, link.stored) &&
    isOwnLine(page.text, page.sentences, link.page)
  );
}

const countContent = (values: readonly string[]) => countWords(values.filter((value) => !FUNCTION_WORDS.has(value)));

function longestRun(alignment: WordAlignment, { words }: Sentence): Span {
  let longest = { start: words.start, end: words.start };
  let from = words.start;
  for (let i = words.start; i < words.end; i++) {
    const word = alignment[i] as number;
    const isNext = word >= 0 && i > from && word === (alignment[i - 1] as number) + 1;
    if (!isNext) from = word >= 0 ? i : i + 1;
    if (i + 1 - from > longest.end - longest.start) longest = { start: from, end: i + 1 };
  }
  return longest;
}
