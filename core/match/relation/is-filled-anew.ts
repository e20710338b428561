import { readDays } from '../differences/read-days.ts';
import { type FactWord, readFactWords } from '../differences/read-fact-words.ts';
import type { SentencePair } from '../match.ts';
import { findNames } from '../words/find-names.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';

/**
 * What is asked of two reports made of one template. Weather, market and match reports of our own making keep up to .28 of the
 * numbers and .5 of the names, and no sentence with all of its own; of edited copies the least is .91, .75 and 3 in 4
 * sentences (goldens/match/tuning, 2026-11). A town that is renamed throughout leaves the numbers, a count that goes on the names.
 */
const TEMPLATE = { numbersKept: 0.5, namesKept: 0.6, sentencesChanged: 0.75 };
/**
 * The same of the report on another day from the same town, which keeps its names: of the days it speaks of nearly all are others, and
 * hardly a number is left. A story that goes on keeps the day of what happened, and some of its numbers.
 */
const OTHER_DAY = { daysChanged: 0.75, numbersKept: 0.3 };
/** Share of all sentences: a template may have some without a name or number, which stay. */
const MIN_CHANGED = 0.5;
/**
 * Share of the names or of the numbers kept from which a page is no template's, told by what matching has read of the sentences
 * already: looking into each word by word takes longer than all the rest of a match.
 */
const CLEARLY_KEPT = 0.75;
/** Fewer say nothing of how the text was made. */
const LEAST = { numbers: 5, names: 3, sentences: 4 };

/**
 * True where the page has the article's sentences with other numbers and other names in nearly all of them: a report on
 * another day or another match, made of the same template. Looks into the sentences only where half of them were changed. Linear.
 */
export function isFilledAnew(indexed: IndexedArticle, page: PageText, pairs: readonly SentencePair[]): boolean {
  const { article, words } = indexed;
  const changed = pairs.filter((pair) => pair.changed).length;
  if (changed < MIN_CHANGED * pairs.length) return false;
  const groups = groupByStored(pairs);
  const numbers = countKept(NUMBER, { indexed, page, groups });
  if (numbers.kept > CLEARLY_KEPT * numbers.all) return false;
  const named = countKept(NAME, { indexed, page, groups });
  const isElsewhere = named.kept <= CLEARLY_KEPT * named.all;
  const mayBeOtherDay = numbers.all >= LEAST.numbers && numbers.kept <= TEMPLATE.numbersKept * numbers.all;
  if (!isElsewhere && !(mayBeOtherDay && isOfOtherDay(indexed, page, groups))) return false;
  const names = new Set([...findNames(article.text, words), ...findNames(page.text, page.words)]);
  const count = { number: { all: 0, kept: 0 }, name: { all: 0, kept: 0 }, sentences: { all: 0, changed: 0 } };
  for (const { stored, pages } of groups) {
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
  if (sentences.changed < TEMPLATE.sentencesChanged * sentences.all) return false;
  if (name.kept <= TEMPLATE.namesKept * name.all) return number.kept <= TEMPLATE.numbersKept * number.all;
  return number.kept <= OTHER_DAY.numbersKept * number.all && isOfOtherDay(indexed, page, groups);
}

/** True where nearly all days named in the article's sentences are others on the page, each compared with that in its place. */
function isOfOtherDay({ article }: IndexedArticle, page: PageText, groups: readonly Group[]): boolean {
  let all = 0;
  let changed = 0;
  for (const { stored, pages } of groups) {
    const days = readDays({ text: article.text, spans: [stored] });
    if (days.length === 0) continue;
    const there = readDays({ text: page.text, spans: pages });
    all += days.length;
    changed += days.filter((day, i) => there[i] !== undefined && there[i] !== day).length;
  }
  return all > 0 && changed >= OTHER_DAY.daysChanged * all;
}

/** How keys of `Terms` begin. */
const NAME = 'n:';
const NUMBER = 'd:';

interface Told {
  indexed: IndexedArticle;
  page: PageText;
  groups: readonly Group[];
}

/** The stored sentences' terms of one sort, and how many of them the page's have, too. */
function countKept(sort: string, { indexed, page, groups }: Told): { all: number; kept: number } {
  const stored = new Map(indexed.sentences.map(({ start, terms }) => [start, terms]));
  const there = new Map(page.sentences.map(({ start, terms }) => [start, terms]));
  const count = { all: 0, kept: 0 };
  for (const group of groups) {
    for (const key of stored.get(group.stored.start)?.keys() ?? []) {
      if (!key.startsWith(sort)) continue;
      count.all++;
      if (group.pages.some(({ start }) => there.get(start)?.has(key))) count.kept++;
    }
  }
  return count;
}

const isFact = (word: FactWord): word is FactWord & { sort: 'number' | 'name' } =>
  word.sort === 'number' || word.sort === 'name';

interface Group {
  stored: SentencePair['stored'];
  pages: SentencePair['page'][];
}

function groupByStored(pairs: readonly SentencePair[]): Group[] {
  const groups = new Map<number, Group>();
  for (const { stored, page } of pairs) {
    const group = groups.get(stored.start) ?? { stored, pages: [] };
    group.pages.push(page);
    groups.set(stored.start, group);
  }
  return [...groups.values()];
}
