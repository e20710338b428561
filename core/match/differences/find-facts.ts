import { isOverlapping, type Span } from '../../text/span.ts';
import type { WordChange } from './diff-words.ts';
import { findDenials } from './find-denials.ts';
import { findNegated } from './find-negated.ts';
import { findOffices } from './find-offices.ts';
import { findOpposites } from './find-opposites.ts';
import { findStandIns } from './find-stand-ins.ts';
import { findSwapped } from './find-swapped.ts';
import { findTurned } from './find-turned.ts';
import { findTurnedRound } from './find-turned-round.ts';
import { isInitialsOf, isSameInShort } from './is-same-in-short.ts';
import { isShortened } from './is-shortened.ts';
import { nameTheDay } from './name-the-day.ts';
import { deniesAtTimes } from './negations.ts';
import { pairChanged } from './pair-changed.ts';
import { type FactWord, readFactWords } from './read-fact-words.ts';
import type { Passage } from './read-passage.ts';
import { readPassages } from './read-passages.ts';
import { findAttributions } from './sources/find-attributions.ts';
import { isHearsay } from './sources/hearsay.ts';
import { wholeName } from './whole-name.ts';

const FACTS = ['number', 'name', 'negation', 'certainty', 'attribution'] as const;
/** What sort of fact a change touches. */
export type FactKind = (typeof FACTS)[number];

/** A changed fact: where it stood, and what stands there now; null where there is nothing. */
export interface Fact {
  kind: FactKind;
  stored: Span | null;
  page: Span | null;
}

/**
 * The facts that changed words touch, numbers first, then names, negations, how sure it is, and attributions. `changes` are the words
 * that differ (`diffWords`); a name or number that the other passage holds elsewhere has only moved and is no fact, unless
 * another stands in its place and it in that one's (`findSwapped`).
 * `names` are both texts' names, folded (`findNames`): of a word that opens a sentence its capital says nothing.
 * `negations` are their language's (`negationsOf`).
 */
export function findFacts(
  stored: Passage,
  page: Passage,
  changes: readonly WordChange[],
  names: ReadonlySet<string>,
  negations: ReadonlySet<string>,
): Fact[] {
  const inChange = (words: readonly FactWord[], span: Span | null) =>
    span === null ? [] : words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const [own, other] = readPassages(stored, page);
  const [before, after] = [readFactWords(stored, names, own), readFactWords(page, names, other)];
  const all = { stored: new Set(before.map(({ key }) => key)), page: new Set(after.map(({ key }) => key)) };
  const standIn = findStandIns(before, after);
  const isTurnedRound = findTurnedRound(changes, stored, page);
  const facts: Fact[] = [];
  const offices: Fact[] = [];
  const addChanged = (kind: 'number' | 'name', gone: readonly FactWord[], put: readonly FactWord[]) => {
    const inPlaceOf = (words: readonly FactWord[]) => [...new Set(words.flatMap(standIn))];
    for (const pair of pairChanged(
      { text: stored.text, words: before, own: gone },
      { text: page.text, words: after, own: put },
    )) {
      if ([...pair.stored, ...pair.page].every(({ sort }) => sort === 'opening')) continue;
      if (kind === 'name' && isSameName(pair, before, after)) continue;
      const isReplaced = put.length > 0 && gone.length > 0;
      const was = pair.stored.length > 0 || isReplaced ? pair.stored : inPlaceOf(pair.page);
      const is = pair.page.length > 0 || isReplaced ? pair.page : inPlaceOf(pair.stored);
      const isName = kind === 'name';
      addFact(facts, kind, isName ? wholeName(was, before) : was, isName ? wholeName(is, after) : is);
    }
  };
  for (const change of changes) {
    const [was, is] = [inChange(before, change.stored), inChange(after, change.page)];
    const gone = was.filter(({ key }) => !all.page.has(key));
    const put = is.filter(({ key }) => !all.stored.has(key));
    const numbers = [counting(gone, is), counting(put, was)] as const;
    if (!isArticleForOne(was, is, numbers) && !isHalf(numbers) && !isSameDay(...numbers, was, is))
      addChanged('number', ...numbers);
    // "Okafor" that stands for a name is one, though it opens its sentence and is met nowhere else.
    const isNamed = [...gone, ...put].some(({ sort }) => sort === 'name');
    const isName = ({ sort }: FactWord) => sort === 'name' || (isNamed && sort === 'opening');
    const [named, names] = [gone.filter(isName), put.filter(isName)];
    if (!isSameInShort(named, names) && !isSameDay(named, names, was, is)) addChanged('name', named, names);
    const isSmall = (word: FactWord, side: 'gone' | 'put') => isLower(side === 'gone' ? stored : page, word);
    const negated = [
      ...findNegated(was, is, isSmall, stored.language),
      ...findOpposites(was, is, stored.language, () => isTurnedRound(change)),
    ];
    const denied = findDenials(stored, before, was, negations);
    const denies = findDenials(page, after, is, negations);
    const added = negated.reduce((sum, one) => sum + (one.denies === 'put' ? 1 : -1), denies.length - denied.length);
    const isMadeUpFor = (added > 0 ? was : is).some(({ value }) => deniesAtTimes(value, stored.language));
    if (added !== 0 && !isMadeUpFor) {
      addFact(
        facts,
        'negation',
        [...denied, ...negated.map(({ gone }) => gone)],
        [...denies, ...negated.map(({ put }) => put)],
      );
    }
    for (const one of findTurned(was, is, stored.language)) addFact(facts, one.kind, [one.gone], [one.put]);
    for (const { gone, put } of findOffices(was, is, stored.language)) addFact(offices, 'name', gone, put);
    const isSaid = ({ value }: FactWord) => isHearsay(value, stored.language);
    const [hedged, hedges] = [was.filter(isSaid), is.filter(isSaid)];
    if (hedged.length !== hedges.length) addFact(facts, 'attribution', hedged, hedges);
  }
  leaveOutMoved(facts, before, after);
  for (const swapped of findSwapped(before, after)) addFact(facts, swapped.kind, swapped.stored, swapped.page);
  const attributions = findAttributions(stored, page, names);
  // "The mayor said" for "the judge said" is told as who says it.
  facts.push(...offices.filter((office) => !attributions.some((one) => isWithin(office, one))), ...attributions);
  return facts.sort((a, b) => FACTS.indexOf(a.kind) - FACTS.indexOf(b.kind));
}

const isWithin = (fact: Fact, whole: Fact) =>
  (['stored', 'page'] as const).every((side) => {
    const [own, other] = [fact[side], whole[side]];
    return own === null || (other !== null && isOverlapping(own, other));
  });

/** Takes out a denial that only moved by a word: "I don't do it", "I do not do it". */
function leaveOutMoved(facts: Fact[], before: readonly FactWord[], after: readonly FactWord[]): void {
  const placesOf = (words: readonly FactWord[]) => new Map(words.map(({ start }, i) => [start, i]));
  const places = new Map([before, after].map((words) => [words, placesOf(words)]));
  const beside = (words: readonly FactWord[], { start }: Span, step: number) =>
    words[(places.get(words)?.get(start) ?? -1) + step]?.value;
  for (const gone of facts.filter(({ kind, page }) => kind === 'negation' && page === null)) {
    const put = facts.find(({ kind, stored, page }) => {
      if (kind !== 'negation' || stored !== null || page === null || gone.stored === null) return false;
      const isOver = (step: number) =>
        beside(before, gone.stored as Span, step) !== undefined &&
        beside(before, gone.stored as Span, step) === beside(after, page, -step);
      return isOver(1) || isOver(-1);
    });
    if (put === undefined) continue;
    facts.splice(facts.indexOf(gone), 1);
    facts.splice(facts.indexOf(put), 1);
  }
}

/** Of a word with a capital the prefix tells nothing: "Fall" and "Unfall". */
const isLower = ({ text }: Passage, { start }: FactWord) => !/\p{Lu}/u.test(text.charAt(start));

/** A name in short, or one that has lost or got a title or first name. */
function isSameName(
  { stored, page }: { stored: readonly FactWord[]; page: readonly FactWord[] },
  before: readonly FactWord[],
  after: readonly FactWord[],
): boolean {
  if (page.length === 0) return isShortened(stored, before, after);
  if (stored.length === 0) return isShortened(page, after, before);
  return isSameInShort(stored, page) || isInitialsOf(stored, page, after) || isInitialsOf(page, stored, before);
}

/** "Today" for "on Tuesday", with nothing else of its sort. */
function isSameDay(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  was: readonly FactWord[],
  is: readonly FactWord[],
): boolean {
  const others = (words: readonly FactWord[]) => words.every(({ sort }) => sort === 'opening');
  return (others(put) && nameTheDay(gone, is)) || (others(gone) && nameTheDay(put, was));
}

/** "Half" for "50 per cent". */
function isHalf([[gone], [put]]: readonly [readonly FactWord[], readonly FactWord[]]): boolean {
  const isShare = (half?: FactWord, share?: FactWord) =>
    half?.key === '0.5' && share?.key === '50' && share.isPercent === true;
  return isShare(gone, put) || isShare(put, gone);
}

/** "A third" for "one third", "an owner" for "one of the owners". */
function isArticleForOne(
  was: readonly FactWord[],
  is: readonly FactWord[],
  [gone, put]: readonly [readonly FactWord[], readonly FactWord[]],
): boolean {
  const isOne = (numbers: readonly FactWord[], none: readonly FactWord[], others: readonly FactWord[]) =>
    none.length === 0 &&
    numbers.every(({ value }) => value === 'one') &&
    others.some(({ value }) => /^an?$/.test(value));
  return isOne(gone, put, is) || isOne(put, gone, was);
}

function addFact(facts: Fact[], kind: FactKind, gone: readonly FactWord[], put: readonly FactWord[]): void {
  if (gone.length === 0 && put.length === 0) return;
  const fact = { kind, stored: hull(gone), page: hull(put) };
  // Of two that stand in each other's place each finds the other.
  if (!facts.some((known) => isSameFact(known, fact))) facts.push(fact);
}

const isSameFact = (a: Fact, b: Fact) =>
  a.kind === b.kind && a.stored?.start === b.stored?.start && a.page?.start === b.page?.start;

function hull(words: readonly FactWord[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** The numbers among words; those that count nothing only where they alone are in the place of another. */
function counting(own: readonly FactWord[], inPlace: readonly FactWord[]): FactWord[] {
  const isNumber = ({ sort }: FactWord) => sort === 'number';
  const numbers = own.filter(isNumber);
  const telling = numbers.filter(({ isLoose }) => isLoose !== true);
  return telling.length === 0 && inPlace.some(isNumber) ? numbers : telling;
}
