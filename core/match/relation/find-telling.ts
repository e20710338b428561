import { isStandingSentence } from '../align/is-standing-sentence.ts';
import { measureOrder, type Telling } from '../align/measure-order.ts';
import { type Wording, wordCount } from '../align/measure-wording.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { isRetold } from './is-retold.ts';

/**
 * Sentences of the article times sentences of the page that are compared one by one, about 0.1 s of work. Above it
 * (an article of 60 and a page of 5,000) only wording is compared: copies, excerpts, edits and quotations are found all the same.
 */
const MAX_CELLS = 300_000;
/** Words outside the page's own article, as a share of it, from which another article may stand there. */
const OTHER_ARTICLE = 0.3;
/** Fewer repeated sentences may be teasers of the article, which say nothing of where it stands. */
const SEVERAL = 3;
/** Share of the words repeated outside from which it is there that the page carries the article. */
const OUTSIDE = 0.5;

/**
 * How the page tells the stored article, sentence by sentence; null where the texts are too long. Teasers, boxes and
 * comments around the page's own article are left out, unless it is among them that the stored article's words stand.
 */
export function findTelling(
  indexed: IndexedArticle,
  page: PageText,
  wording: Wording,
  vectors: WordVectors | null,
): Telling | null {
  const cells = indexed.sentences.length * page.sentences.length;
  if (cells === 0 || cells > MAX_CELLS) return null;
  // Places count on: what is left out only loses its terms.
  const stored = keepTerms(indexed.sentences, (_, sentence) => !isStandingSentence(indexed, sentence));
  const compare = (isKept: (i: number) => boolean) =>
    measureOrder(
      stored,
      keepTerms(page.sentences, (i) => isKept(i) && !wording.teasers.has(i)),
      vectors,
    );
  // As in the second article of an endless page.
  const isOutside = wording.links.length >= SEVERAL && wording.outsideShare > OUTSIDE;
  if (isOutside) return compare((i) => !page.isInBody[i]);
  const own = compare((i) => page.isInBody[i] === true);
  if (wording.links.length >= SEVERAL || !holdsMore(page) || isRetold(own)) return own;
  const whole = compare(() => true);
  return isRetold(whole) ? whole : own;
}

function keepTerms(sentences: readonly Sentence[], isKept: (i: number, sentence: Sentence) => boolean): Sentence[] {
  return sentences.map((sentence, i) =>
    isKept(i, sentence) ? sentence : { ...sentence, terms: new Map(), content: [] },
  );
}

function holdsMore({ sentences, isInBody, bodyWords }: PageText): boolean {
  const outside = sentences.reduce((sum, sentence, i) => sum + (isInBody[i] ? 0 : wordCount(sentence)), 0);
  return outside > OTHER_ARTICLE * bodyWords;
}
