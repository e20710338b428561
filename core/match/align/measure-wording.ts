import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordAlignment } from './align-words.ts';
import { isClosed } from './is-closed.ts';
import { isStandingSentence } from './is-standing-sentence.ts';
import { linkBroken } from './link-broken.ts';
import { linkExactly, type Shared } from './link-exactly.ts';

/** What two texts have in common word for word. */
export interface Wording {
  /** Sentences that hold the same words. */
  links: Shared[];
  /** Sentences of the page that only name the article: its headline in a list or between other paragraphs. */
  teasers: ReadonlySet<number>;
  /** Those of them that no unlike article of the library has too: what tells that it is this article. */
  telling: Shared[];
  /** Words of the article that stand on the page in long runs, standing lines aside. */
  wordsInRuns: number;
  /** Words of the page's sentences that are linked, standing lines aside. */
  linkedPageWords: number;
  /** Share of the repeated words that stand outside the page's own article, 0 to 1; 0 where nothing is repeated. */
  outsideShare: number;
  /** Words of the article that are no inserted line's. */
  storedWords: number;
}

/** Words in a row that are hardly ever a phrase: the bound that quotations are told by as well. */
export const LONG_RUN = 8;

/** Measures what the page repeats word for word, inserted lines aside. Linear. */
export function measureWording(indexed: IndexedArticle, page: PageText, alignment: WordAlignment): Wording {
  const exact = linkExactly(indexed.sentences, page.sentences, alignment);
  const broken = linkBroken(indexed.sentences, page, alignment, exact);
  const all =
    broken.length === 0 ? exact : [...exact, ...broken].sort((a, b) => a.stored - b.stored || a.page - b.page);
  const links = leaveOutTeasers(all, page);
  const telling = links.filter(({ stored }) => !isStandingSentence(indexed, indexed.sentences[stored] as Sentence));
  const linkedPage = new Set(telling.map((link) => link.page));
  const kept = new Set(links.map((link) => link.page));
  return {
    links,
    teasers: new Set(all.map((link) => link.page).filter((i) => !kept.has(i))),
    telling,
    wordsInRuns: countInRuns(indexed, alignment),
    linkedPageWords: [...linkedPage].reduce((sum, i) => sum + wordCount(page.sentences[i] as Sentence), 0),
    outsideShare: measureOutside(links, page),
    storedWords: indexed.isInserted.filter((inserted) => !inserted).length,
  };
}

/** Sentences around a line within which others of the stored article show that it stands there. */
const NEIGHBOURS = 8;
/** Sentences of the page's own article that may stand over its headline: a kicker, a label. */
const ABOVE_HEADLINE = 2;

/**
 * "Most read" lists, boxes and lines between the paragraphs name the stored article by its headline: such a line carries none
 * of it. Told by its missing full stop and by the company it keeps.
 */
function leaveOutTeasers(links: readonly Shared[], { text, sentences, isInBody }: PageText): Shared[] {
  const first = isInBody.indexOf(true);
  return links.filter((link) => {
    if (isClosed(text, sentences[link.page] as Sentence)) return true;
    if (isInBody[link.page] && link.page - first <= ABOVE_HEADLINE) return true;
    return links.some((other) => other !== link && isNear(link, other));
  });
}

function isNear(a: Shared, b: Shared): boolean {
  return Math.abs(a.page - b.page) <= NEIGHBOURS && Math.abs(a.stored - b.stored) <= NEIGHBOURS;
}

function measureOutside(links: readonly Shared[], { isInBody }: PageText): number {
  const all = links.reduce((sum, { words }) => sum + words, 0);
  const outside = links.reduce((sum, { page, words }) => sum + (isInBody[page] ? 0 : words), 0);
  return all === 0 ? 0 : outside / all;
}

/** Number of a sentence's words. */
export function wordCount({ words }: Sentence): number {
  return words.end - words.start;
}

function countInRuns({ isInserted, isStanding }: IndexedArticle, alignment: WordAlignment): number {
  let count = 0;
  let run = 0;
  for (let i = 0; i <= alignment.length; i++) {
    const isFound = i < alignment.length && (alignment[i] as number) >= 0 && !isInserted[i] && !isStanding[i];
    const isNext = isFound && (run === 0 || alignment[i] === (alignment[i - 1] as number) + 1);
    if (isNext) {
      run++;
      continue;
    }
    if (run >= LONG_RUN) count += run;
    run = isFound ? 1 : 0;
  }
  return count;
}
