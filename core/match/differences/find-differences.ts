import { readWords } from '../../text/read-words.ts';
import { isOverlapping, type Span } from '../../text/span.ts';
import type { Match, SentencePair } from '../match.ts';
import { findNames, findSmall } from '../words/find-names.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import { findChangedUnits, withUnits } from './find-changed-units.ts';
import { type Fact, findFacts } from './find-facts.ts';
import { findGermanNouns } from './find-german-nouns.ts';
import { negationsOf } from './negations.ts';
import { withoutEntryNumbers } from './without-entry-numbers.ts';

/** One place where a page differs from the stored article. */
export interface Difference {
  kind: 'changed' | 'added' | 'dropped';
  /** Sentences of the stored article; empty for added ones. */
  stored: Span[];
  /** Sentences of the page; empty for dropped ones. */
  page: Span[];
  /** The words that differ; of changed sentences only. */
  words: WordChange[];
  /** Changed numbers, names, negations and attributions, in this order; of changed sentences only. */
  facts: Fact[];
}

/**
 * Where the page differs from the stored article, in the article's order; what the page added stands behind the
 * sentence it follows there. A new translation has other words everywhere: of it only the facts are worth showing,
 * and no attributions, which it words anew. `stored` and `page` are the texts the match counts in, `language` is theirs
 * (BCP 47, null: not known).
 */
export function findDifferences(
  match: Match,
  stored: string,
  page: string,
  language: string | null = null,
): Difference[] {
  const groups = groupPairs(match.pairs);
  const isAnew = match.relation === 'retranslation';
  const both = [stored, page].map((text) => [text, readWords(text)] as const);
  const names = new Set(both.flatMap(([text, words]) => [...findNames(text, words)]));
  const small = new Set(both.flatMap(([text, words]) => [...findSmall(text, words)]));
  const nouns = primaryLanguage(language) === 'de' ? findGermanNouns([stored, page]) : null;
  const texts = { stored, page, names, small, language, nouns, negations: negationsOf(language), isAnew };
  const changed = groups
    .filter((group) => group.isChanged)
    .map((group) => ({ at: group.stored[0] as Span, difference: compare(group, texts) }));
  const dropped = match.dropped.map((span) => ({ at: span, difference: plain('dropped', [span], []) }));
  const added = match.added.map((span) => ({
    at: placeOf(span, match.pairs),
    difference: plain('added', [], [span]),
  }));
  return [...changed, ...dropped, ...added].sort((a, b) => a.at.start - b.at.start).map(({ difference }) => difference);
}

function plain(kind: Difference['kind'], stored: Span[], page: Span[]): Difference {
  return { kind, stored, page, words: [], facts: [] };
}

/** Sentences that belong together: one that was split, or several that were merged. */
interface Group {
  stored: Span[];
  page: Span[];
  isChanged: boolean;
}

function groupPairs(pairs: readonly SentencePair[]): Group[] {
  const byStored = new Map<number, Group>();
  const byPage = new Map<number, Group>();
  const groups: Group[] = [];
  for (const { stored, page, changed } of pairs) {
    const known = byStored.get(stored.start) ?? byPage.get(page.start);
    const group = known ?? { stored: [], page: [], isChanged: false };
    if (known === undefined) groups.push(group);
    if (!byStored.has(stored.start)) group.stored.push(stored);
    if (!byPage.has(page.start)) group.page.push(page);
    group.isChanged ||= changed;
    byStored.set(stored.start, group);
    byPage.set(page.start, group);
  }
  return groups;
}

/** Both texts, and what is known of them. */
interface Texts {
  stored: string;
  page: string;
  language: string | null;
  nouns: ReadonlySet<string> | null;
  names: ReadonlySet<string>;
  small: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  /** True for a new translation. */
  isAnew: boolean;
}

function compare(group: Group, { isAnew, names, small, negations, language, nouns, ...texts }: Texts): Difference {
  const whole = { text: texts.stored, spans: group.stored, language, nouns, small };
  const there = [...group.page].sort((a, b) => a.start - b.start);
  const wholePage = { text: texts.page, spans: there, language, nouns, small };
  const stored = withoutEntryNumbers(whole, wholePage);
  const page = withoutEntryNumbers(wholePage, whole);
  const words = diffWords(stored, page);
  const found = withUnits(findFacts(stored, page, words, names, negations), stored, page);
  // Where two numbers changed places so did what they count.
  const units = findChangedUnits(stored, page).filter(
    (unit) => !found.some(({ kind, stored }) => kind === 'number' && stored !== null && isWithin(stored, unit.stored)),
  );
  const measures = [...units, ...found.filter(isNumber)];
  const facts = [...units, ...found.filter((fact) => !isOfUnit(fact, measures))].filter(
    ({ kind }) => !isAnew || kind === 'number' || kind === 'name',
  );
  return { kind: 'changed', stored: group.stored, page: there, words: withSigns(words, units), facts };
}

const isNumber = ({ kind }: Fact) => kind === 'number';

/** True for a changed name that is a changed unit: "USD" for "EUR", "Dollar" for "Euro" in German. */
function isOfUnit({ kind, stored, page }: Fact, units: readonly Fact[]): boolean {
  return kind === 'name' && units.some((unit) => isWithin(stored, unit.stored) && isWithin(page, unit.page));
}

const isWithin = (span: Span | null, whole: Span | null) =>
  span === null || (whole !== null && whole.start <= span.start && span.end <= whole.end);

/** To words a "£" is punctuation: where nothing of a changed unit differs as words, number and sign do. */
function withSigns(words: readonly WordChange[], units: readonly Fact[]): WordChange[] {
  const isTold = (unit: Fact, side: 'stored' | 'page') =>
    words.some((word) => word[side] !== null && unit[side] !== null && isOverlapping(word[side], unit[side]));
  const signs = units.filter((unit) => !isTold(unit, 'stored') && !isTold(unit, 'page'));
  return [...words, ...signs.map(({ stored, page }) => ({ stored, page }))];
}

/** The stored sentence behind which an added one stands; its own start is passed, so that it sorts behind it. */
function placeOf(added: Span, pairs: readonly SentencePair[]): Span {
  let place: SentencePair | null = null;
  for (const pair of pairs) {
    if (pair.page.end <= added.start && (place === null || pair.page.end > place.page.end)) place = pair;
  }
  const start = place === null ? -1 : place.stored.start + 0.5;
  return { start, end: start };
}
