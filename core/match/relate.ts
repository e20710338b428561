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
  storedSentences: number;
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
/** Share of the page's article in sentences that keep half their words; other articles on the event: up to .10. */
const REWORDED_OF_PAGE = 0.4;
/** `orderGain`: new translations and summaries 3.5 to 6; articles on the same event .7 to 1.9 (tuning, 2026-11). */
const MIN_ORDER_GAIN = 2.6;
/** A telling joins at least so many sentences; fewer fall into order by chance. */
const MIN_LINKS = 5;
/** Share of one text's sentences that are linked. */
const MIN_LINKED = 0.35;
/** Share of linked words that stand unchanged: a new translation has its own, an edit keeps most. */
const SAME_WORDS = 0.55;
/** Where hardly a word is shared, nearly every sentence must follow the other's, one by one. */
const FAR = { steadiness: 0.68, linked: 0.7, minLinks: 12 };

/** What the page is to the stored article; null where they have no more than a topic or phrases in common. */
export function relate(evidence: Evidence): Relation | null {
  const { wording, telling, bodyWords } = evidence;
  const repeated = new Set(wording.telling.map(({ stored }) => stored)).size;
  if (evidence.foundShare >= WHOLE) return evidence.isChanged ? 'edited' : 'copy';
  const isEnough = repeated >= MIN_EXCERPT_SENTENCES;
  const isPart =
    wording.wordsInRuns >= RUNS_OF_PAGE * bodyWords || wording.wordsInRuns >= RUNS_OF_STORED * wording.storedWords;
  if (isEnough && isPart) return evidence.isChanged ? 'edited' : 'excerpt';
  if (telling !== null && isRetold(telling, evidence)) {
    return evidence.sameWords >= SAME_WORDS ? 'edited' : 'retranslation';
  }
  if (isEnough && wording.linkedPageWords >= REWORDED_OF_PAGE * bodyWords) return 'edited';
  return evidence.isQuoting ? 'quotes' : null;
}

function isRetold({ links, orderGain, steadiness, pageSentences }: Telling, { storedSentences }: Evidence): boolean {
  const linkedStored = new Set(links.map(({ stored }) => stored)).size / storedSentences;
  const linkedPage = new Set(links.map(({ page }) => page)).size / pageSentences;
  const most = Math.max(linkedStored, linkedPage);
  if (links.length >= MIN_LINKS && orderGain >= MIN_ORDER_GAIN && most >= MIN_LINKED) return true;
  return links.length >= FAR.minLinks && steadiness >= FAR.steadiness && linkedStored >= FAR.linked;
}
