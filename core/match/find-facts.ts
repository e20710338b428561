import type { Span } from '../text/span.ts';
import type { WordChange } from './diff-words.ts';
import { findSources, type NamedSource } from './find-sources.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NUMBER_WORDS } from './number-words.ts';
import { PLACES } from './places.ts';
import { type Passage, type PassageWord, readPassage } from './read-passage.ts';
import { SCALE_WORDS } from './scale-words.ts';

export const FACTS = ['number', 'name', 'negation', 'attribution'] as const;
/** What sort of fact a change touches. */
export type FactKind = (typeof FACTS)[number];

/** A changed fact: where it stood, and what stands there now; null where there is nothing. */
export interface Fact {
  kind: FactKind;
  stored: Span | null;
  page: Span | null;
}

const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing neither nor nowhere without cannot cant wont dont doesnt didnt isnt arent wasnt
  werent havent hasnt hadnt wouldnt couldnt shouldnt`.split(/\s+/),
);

/** A word of a passage and how it counts as a fact. */
interface Word extends PassageWord {
  /** What a fact is told by: "2" for "two", "Keldmouth" for "Keldmouth's". */
  key: string;
  sort: 'number' | 'name' | 'opening' | null;
}

/**
 * The facts that changed words touch, numbers first, then names, negations and attributions. `changes` are the words
 * that differ (`diffWords`); a name or number that the other passage holds elsewhere has only moved and is no fact.
 * `names` are both texts' names, folded (`findNames`): of a word that opens a sentence its capital says nothing.
 */
export function findFacts(
  stored: Passage,
  page: Passage,
  changes: readonly WordChange[],
  names: ReadonlySet<string>,
): Fact[] {
  const read = (passage: Passage) => readPassage(passage).map((word) => describe(word, passage.text, names));
  const inChange = (words: readonly Word[], span: Span | null) =>
    span === null ? [] : words.filter(({ start, end }) => start >= span.start && end <= span.end);
  const [before, after] = [read(stored), read(page)];
  const all = { stored: new Set(before.map(({ key }) => key)), page: new Set(after.map(({ key }) => key)) };
  const facts: Fact[] = [];
  for (const change of changes) {
    const gone = inChange(before, change.stored).filter(({ key }) => !all.page.has(key));
    const put = inChange(after, change.page).filter(({ key }) => !all.stored.has(key));
    addFact(facts, 'number', gone.filter(isNumber), put.filter(isNumber));
    // "Okafor" that stands for a name is one, though it opens its sentence and is met nowhere else.
    const isNamed = [...gone, ...put].some(({ sort }) => sort === 'name');
    const isName = ({ sort }: Word) => sort === 'name' || (isNamed && sort === 'opening');
    addFact(facts, 'name', gone.filter(isName), put.filter(isName));
    const denied = inChange(before, change.stored).filter(isNegation);
    const denies = inChange(after, change.page).filter(isNegation);
    if (denied.length !== denies.length) addFact(facts, 'negation', denied, denies);
  }
  facts.push(...findAttributions(stored, page));
  return facts.sort((a, b) => FACTS.indexOf(a.kind) - FACTS.indexOf(b.kind));
}

function addFact(facts: Fact[], kind: FactKind, gone: readonly Word[], put: readonly Word[]): void {
  if (gone.length > 0 || put.length > 0) facts.push({ kind, stored: hull(gone), page: hull(put) });
}

function hull(words: readonly Word[]): Span | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function describe(word: PassageWord, text: string, names: ReadonlySet<string>): Word {
  const { value, start, end } = word;
  const number = readNumber(value);
  if (number !== null) return { ...word, key: number, sort: 'number' };
  const written = text.slice(start, end);
  const key = /['’]s$/i.test(written) ? value.slice(0, -1) : value;
  const isCapital = /^\p{Lu}/u.test(written) && !FUNCTION_WORDS.has(value) && !/^I['’]/.test(written);
  if (!isCapital) return { ...word, key, sort: null };
  const isKnown = names.has(value) || names.has(key) || PLACES.has(key) || !isOpening(text, start);
  return { ...word, key, sort: isKnown || /^[\s-]+\p{Lu}/u.test(text.slice(end, end + 4)) ? 'name' : 'opening' };
}

/** Digits that a computer counts exactly; a longer row is an account's or a telephone's. */
const MAX_DIGITS = 12;

/** What a number comes to: "2" for "two", "1350000" for "1.35 million"; the word itself for "g7", null for other words. */
function readNumber(value: string): string | null {
  const [number = '', scale] = value.split(' ');
  const isPlain = /^\d+(?:\.\d+)?$/.test(number) && number.length <= MAX_DIGITS;
  const counted = NUMBER_WORDS.get(number) ?? (isPlain ? Number(number) : null);
  if (counted === null) return /\p{N}/u.test(value) ? value : null;
  return String(Number((counted * (SCALE_WORDS.get(scale ?? '') ?? 1)).toPrecision(MAX_DIGITS)));
}

/** True where a word opens a sentence, a quotation or a line. */
function isOpening(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /(?:^|[.!?:;"“”„«»\n\u2013\u2014])\s*$/.test(before);
}

const isNumber = ({ sort }: Word) => sort === 'number';
const isNegation = ({ value }: Word) => NEGATIONS.has(value);

/**
 * Who says it, where one of them is named anew: "officials" for "the ministry". Where one side names more than the other,
 * who is gone or put in; not who only stands by another verb now, and is there with some of his words.
 */
function findAttributions(stored: Passage, page: Passage): Fact[] {
  const [before, after] = [findSources(stored), findSources(page)];
  const isEven = before.length === after.length;
  const gone = isEven ? before : before.filter(isMissingIn(page));
  const put = isEven ? after : after.filter(isMissingIn(stored));
  return Array.from({ length: Math.max(gone.length, put.length) }).flatMap((_, i) => {
    if (gone[i]?.key === put[i]?.key) return [];
    return { kind: 'attribution' as const, stored: gone[i]?.span ?? null, page: put[i]?.span ?? null };
  });
}

function isMissingIn(passage: Passage): (source: NamedSource) => boolean {
  const values = new Set(readPassage(passage).map(({ value }) => value));
  return ({ key }) => !key.split(' ').some((word) => values.has(word));
}
