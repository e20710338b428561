import type { WordAlignment } from './align-words.ts';
import type { IndexedArticle } from './index-article.ts';
import { linkExactly, type Shared } from './link-exactly.ts';
import type { PageText } from './read-page-text.ts';
import type { Sentence } from './read-sentences.ts';

/** What two texts have in common word for word. */
export interface Wording {
  /** Sentences that hold the same words. */
  links: Shared[];
  /** Words of the article that stand on the page in long runs. */
  wordsInRuns: number;
  /** Words of the page's sentences that are linked. */
  linkedPageWords: number;
  /** Words of the article that are no inserted line's. */
  storedWords: number;
}

/** Words in a row that are hardly ever a phrase: the bound that quotations are told by as well. */
const LONG_RUN = 8;

/** Measures what the page repeats word for word, inserted lines aside. Linear. */
export function measureWording(indexed: IndexedArticle, page: PageText, alignment: WordAlignment): Wording {
  const links = linkExactly(indexed.sentences, page.sentences, alignment);
  const linkedPage = new Set(links.map((link) => link.page));
  return {
    links,
    wordsInRuns: countInRuns(indexed, alignment),
    linkedPageWords: [...linkedPage].reduce((sum, i) => sum + wordCount(page.sentences[i] as Sentence), 0),
    storedWords: indexed.isInserted.filter((inserted) => !inserted).length,
  };
}

/** Number of a sentence's words. */
export function wordCount({ words }: Sentence): number {
  return words.end - words.start;
}

function countInRuns({ isInserted }: IndexedArticle, alignment: WordAlignment): number {
  let count = 0;
  let run = 0;
  for (let i = 0; i <= alignment.length; i++) {
    const isFound = i < alignment.length && (alignment[i] as number) >= 0 && isInserted[i] !== true;
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
