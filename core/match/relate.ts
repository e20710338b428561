import { isRetold } from './is-retold.ts';
import type { Relation } from './match.ts';
import type { Telling } from './measure-order.ts';
import type { Wording } from './measure-wording.ts';

/** What the relation is decided by. */
export interface Evidence {
  wording: Wording;
  /** Not measured where the wording says enough, or the texts are too long. */
  telling: Telling | null;
  /** Words in the page's own article. */
  bodyWords: number;
  /** Share of the words of linked stored sentences that the page repeats. */
  sameWords: number;
  /** Share of the article's characters that the page repeats word for word, 0 to 1. */
  foundShare: number;
  /** True where a sentence was changed, or one of the page's own stands between two of the article's. */
  isChanged: boolean;
  /** True where a whole sentence that is no site's standing line is repeated. */
  isQuoting: boolean;
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
/** What the page is to the stored article; null where they have no more than a topic or phrases in common. */
export function relate(evidence: Evidence): Relation | null {
  const { wording, telling, bodyWords } = evidence;
  const repeated = new Set(wording.telling.map(({ stored }) => stored)).size;
  if (evidence.foundShare >= WHOLE) return evidence.isChanged ? 'edited' : 'copy';
  const isEnough = repeated >= MIN_EXCERPT_SENTENCES;
  const isPart =
    wording.wordsInRuns >= RUNS_OF_PAGE * bodyWords || wording.wordsInRuns >= RUNS_OF_STORED * wording.storedWords;
  if (isEnough && isPart) return evidence.isChanged ? 'edited' : relateUnchanged(evidence);
  if (telling !== null && isRetold(telling)) {
    return evidence.sameWords >= SAME_WORDS ? 'edited' : 'retranslation';
  }
  if (isEnough && wording.linkedPageWords >= REWORDED_OF_PAGE * bodyWords) return 'edited';
  return evidence.isQuoting ? 'quotes' : null;
}

/** A part of the article in its own words: alone, in a text that quotes it, or in one that was made out of it. */
function relateUnchanged({ wording, bodyWords, isQuoting }: Evidence): Relation {
  if (wording.wordsInRuns >= MOST_OF_PAGE * bodyWords) return 'excerpt';
  const isSmall = wording.wordsInRuns < RUNS_OF_STORED * wording.storedWords;
  return isSmall && isQuoting ? 'quotes' : 'edited';
}
