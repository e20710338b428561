import { measureOrder, type Telling } from '../align/measure-order.ts';
import { nameStem, type Terms } from '../words/create-term-reader.ts';
import { hasCapitalNouns } from '../words/has-capital-nouns.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordVectors } from '../words/word-vectors.ts';

/**
 * `orderGain` of plain words: new translations and summaries 2.7 and more; other texts into which the article's names and numbers
 * were put in their order, in three ways each for 66 articles, 1.33 at most (goldens/match/tuning, PolNeAR's train articles, 2026-11).
 */
const ORDER_GAIN = 1.9;
/** The same of `surprise`, as a share of that with names and numbers: far tellings .8 and more, other texts .52 at most. */
const SURPRISE_KEPT = 0.66;

/**
 * True where two texts would be in one order without their names and numbers: those alone make no telling, as where a page goes
 * through the same people in the same order. Of a language that writes nouns with capitals names cannot be taken out.
 */
export function isToldInWords({ compared, surprise }: Telling, vectors: WordVectors | null): boolean {
  const { stored, page } = compared;
  if (hasCapitalNouns(stored.flatMap(({ terms }) => [...terms.keys()]))) return true;
  const inWords = measureOrder(stored.map(withoutNames), page.map(withoutNames), vectors);
  return inWords.orderGain() >= ORDER_GAIN || inWords.surprise() >= SURPRISE_KEPT * Math.max(0, surprise());
}

function withoutNames(sentence: Sentence): Sentence {
  const terms: Terms = new Map([...sentence.terms].filter(([key]) => /^[ws]:/.test(key)));
  return { ...sentence, terms, content: sentence.content.filter((word) => !sentence.terms.has(`n:${nameStem(word)}`)) };
}
