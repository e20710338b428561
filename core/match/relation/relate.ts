import type { Wording } from '../align/measure-wording.ts';
import type { Relation } from '../match.ts';

/** What the relation is decided by. */
export interface Evidence {
  wording: Wording;
  /** Whether the page tells the article anew: see `isToldApart`. Asked only where the wording does not say enough. */
  isTold: () => boolean;
  /** Words in the page's own article. */
  bodyWords: number;
  /** Share of the words of linked stored sentences that the page repeats. */
  sameWords: number;
  /** Share of the article's characters that the page repeats word for word, 0 to 1. */
  foundShare: number;
  /** True where a sentence was changed, or one of the page's own stands between two of the article's. */
  isChanged: boolean;
  /** True where a paragraph of its own stands there. */
  hasOwnParagraph: boolean;
  /** True where one was added before or behind the article; around an excerpt that is its page's. */
  isContinued: boolean;
  /** True where sentences are left out between others; a copy may lack a few. */
  isCutWithin: boolean;
  /** Whole sentences that are repeated and no site's standing lines. */
  quotedSentences: number;
}

/** From here on a page carries the whole article; what is missing is a line or a label. */
const WHOLE = 0.95;
/**
 * Share of the page's article, or of the stored one, in long runs. Measured on goldens/match/tuning and on 95 short
 * answers with known reuse (Clough and Stevenson 2011), 2026-11: new translations and summaries 0 to .14, articles
 * that quote up to .13, edits from .3 on.
 */
const RUNS_OF_PAGE = 0.2;
const RUNS_OF_STORED = 0.3;
/** An excerpt has at least a few sentences; one or two in another text are a quotation. */
const MIN_EXCERPT_SENTENCES = 3;
/**
 * An excerpt is most of what its page says, but for house notes and boxes that were taken for its text (two fifths of a short
 * one's page, goldens/match); below that the article was quoted, or made part of another text.
 */
const MOST_OF_PAGE = 0.4;
/** Share of the page's article in sentences that keep half their words; other articles on the event: up to .10. */
const REWORDED_OF_PAGE = 0.4;
/** Share of linked words that stand unchanged: a new translation has its own, an edit keeps most. */
const SAME_WORDS = 0.55;
/** A page with half of the article is no longer one that quotes it. */
const HALF = 0.5;
/** Share of the repeated words outside the page's own article from which it is there that they stand. */
const OUTSIDE = 0.5;
/** Share of the article that must stand there: two comments that quote a short article come to a quarter (relations.test.ts). */
const LEAST_OUTSIDE = 0.3;

/** What the page is to the stored article; null where they have no more than a topic or phrases in common. */
export function relate(evidence: Evidence): Relation | null {
  const { wording, bodyWords } = evidence;
  const repeated = new Set(wording.telling.map(({ stored }) => stored)).size;
  if (evidence.foundShare >= WHOLE) {
    return evidence.isChanged || evidence.hasOwnParagraph || evidence.isContinued ? 'edited' : 'copy';
  }
  // Comments quote articles; another article of an endless page has more of it.
  if (wording.outsideShare > OUTSIDE && evidence.foundShare < LEAST_OUTSIDE && !evidence.isTold()) return null;
  const isEnough = repeated >= MIN_EXCERPT_SENTENCES;
  const isPart =
    wording.wordsInRuns >= RUNS_OF_PAGE * bodyWords || wording.wordsInRuns >= RUNS_OF_STORED * wording.storedWords;
  // Several quotations of a short article are a third of it, and hold together by what stands around them on the page.
  const isSmallOfPage = wording.wordsInRuns < MOST_OF_PAGE * bodyWords && evidence.foundShare < HALF;
  if (isEnough && isPart && isSmallOfPage && evidence.quotedSentences === repeated) return 'quotes';
  if (isEnough && isPart) return evidence.isChanged ? 'edited' : relateUnchanged(evidence);
  if (evidence.isTold()) {
    return evidence.sameWords >= SAME_WORDS ? 'edited' : 'retranslation';
  }
  if (isEnough && wording.linkedPageWords >= REWORDED_OF_PAGE * bodyWords) return 'edited';
  return evidence.quotedSentences > 0 ? 'quotes' : null;
}

/** A part of the article in its own words: alone, in a text that quotes it, or in one that was made out of it. */
function relateUnchanged({ wording, bodyWords, quotedSentences, hasOwnParagraph, isCutWithin }: Evidence): Relation {
  if (wording.wordsInRuns >= MOST_OF_PAGE * bodyWords) return hasOwnParagraph || isCutWithin ? 'edited' : 'excerpt';
  const isSmall = wording.wordsInRuns < RUNS_OF_STORED * wording.storedWords;
  return isSmall && quotedSentences > 0 ? 'quotes' : 'edited';
}
