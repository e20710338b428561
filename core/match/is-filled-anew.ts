import { findNames } from './find-names.ts';
import type { IndexedArticle } from './index-article.ts';
import type { SentencePair } from './match.ts';
import { type FactWord, readFactWords } from './read-fact-words.ts';
import type { PageText } from './read-page-text.ts';

/**
 * What is asked of two reports made of one template. Weather, market and match reports of our own making keep up to .28 of the
 * numbers and .5 of the names, and no sentence with all of its own; of edited copies the least is .91, .75 and 3 in 4
 * sentences (goldens/match/tuning, 2026-11). A town that is renamed throughout leaves the numbers, a count that goes on the names.
 */
const TEMPLATE = { numbersKept: 0.5, namesKept: 0.6, sentencesChanged: 0.75 };
/** Share of all sentences: a template may have some without a name or number, which stay. */
const MIN_CHANGED = 0.5;
/** Fewer say nothing of how the text was made. */
const LEAST = { numbers: 5, names: 3, sentences: 4 };

/**
 * True where the page has the article's sentences with other numbers and other names in nearly all of them: a report on
 * another day or another match, made of the same template. Looks into the sentences only where half of them were changed. Linear.
 */
export function isFilledAnew(
  { article, words }: IndexedArticle,
  page: PageText,
  pairs: readonly SentencePair[],
): boolean {
  const changed = pairs.filter((pair) => pair.changed).length;
  if (changed < MIN_CHANGED * pairs.length) return false;
  const names = new Set([...findNames(article.text, words), ...findNames(page.text, page.words)]);
  const count = { number: { all: 0, kept: 0 }, name: { all: 0, kept: 0 }, sentences: { all: 0, changed: 0 } };
  for (const { stored, pages } of groupByStored(pairs)) {
    const facts = readFactWords({ text: article.text, spans: [stored] }, names).filter(isFact);
    const there = new Set(readFactWords({ text: page.text, spans: pages }, names).map(({ key }) => key));
    if (facts.length === 0) continue;
    count.sentences.all++;
    if (facts.some(({ key }) => !there.has(key))) count.sentences.changed++;
    for (const { sort, key } of facts) {
      count[sort].all++;
      if (there.has(key)) count[sort].kept++;
    }
  }
  const { number, name, sentences } = count;
  if (number.all < LEAST.numbers || name.all < LEAST.names || sentences.all < LEAST.sentences) return false;
  const isKept = number.kept > TEMPLATE.numbersKept * number.all || name.kept > TEMPLATE.namesKept * name.all;
  return !isKept && sentences.changed >= TEMPLATE.sentencesChanged * sentences.all;
}

const isFact = (word: FactWord): word is FactWord & { sort: 'number' | 'name' } =>
  word.sort === 'number' || word.sort === 'name';

function groupByStored(pairs: readonly SentencePair[]) {
  const groups = new Map<number, { stored: SentencePair['stored']; pages: SentencePair['page'][] }>();
  for (const { stored, page } of pairs) {
    const group = groups.get(stored.start) ?? { stored, pages: [] };
    group.pages.push(page);
    groups.set(stored.start, group);
  }
  return groups.values();
}
