import type { Span } from '../../text/span.ts';
import type { Fact } from './find-facts.ts';
import { UNITS } from './numbers/units.ts';
import { readFactWords } from './read-fact-words.ts';
import type { Passage, PassageWord } from './read-passage.ts';

/** A number with what stands beside it. */
interface Measure extends Span {
  key: string;
  /** Where the number itself begins. */
  number: number;
  /** What its unit may mean; never empty. */
  meanings: readonly string[];
  /** True below zero. */
  isNegative: boolean;
}

/**
 * Numbers that both passages have and that count something else now: "€3,000" for "£3,000", "5 miles" for "5 km", "-5 °C" for "5 °C". A unit that
 * is written otherwise ("3,000 pounds", "10 per cent"), left out or put in is none, nor is one that is not known. Linear, but
 * for one number in many places.
 */
export function findChangedUnits(stored: Passage, page: Passage): Fact[] {
  const left = readMeasures(page);
  const gone = readMeasures(stored).filter((one) => take(left, one, isOfOneUnit) === null);
  return gone.flatMap((one): Fact[] => {
    const put = take(left, one, () => true);
    return put === null ? [] : [{ kind: 'number', stored: spanOf(one), page: spanOf(put) }];
  });
}

/** The facts, numbers with their unit where that is another as well: "60 kilometres", now "37 miles". Linear. */
export function withUnits(facts: readonly Fact[], stored: Passage, page: Passage): Fact[] {
  if (!facts.some(({ kind }) => kind === 'number')) return [...facts];
  const byNumber = (passage: Passage) => new Map(readMeasures(passage).map((measure) => [measure.number, measure]));
  const [before, after] = [byNumber(stored), byNumber(page)];
  return facts.map((fact) => {
    const [one, other] = [before.get(fact.stored?.start ?? -1), after.get(fact.page?.start ?? -1)];
    if (fact.kind !== 'number' || one === undefined || other === undefined || isOfOneUnit(one, other)) return fact;
    return { kind: 'number', stored: spanOf(one), page: spanOf(other) };
  });
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isOfOneUnit = (one: Measure, other: Measure) =>
  one.isNegative === other.isNegative && one.meanings.some((meaning) => other.meanings.includes(meaning));

/** Takes the first measure of the same number out of `left`; null where there is none. */
function take(left: Measure[], one: Measure, is: (one: Measure, other: Measure) => boolean): Measure | null {
  const at = left.findIndex((other) => other.key === one.key && is(one, other));
  return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
}

function readMeasures(passage: Passage): Measure[] {
  const words = readFactWords(passage, NO_NAMES);
  return words.flatMap((word, i) => {
    if (word.sort !== 'number') return [];
    const unit =
      unitBefore(passage.text, word, words[i - 1]) ?? unitBehind(passage.text, word, words.slice(i + 1, i + 4));
    if (unit === null) return [];
    const span = { start: Math.min(word.start, unit.start), end: Math.max(word.end, unit.end) };
    const before = words[i - 1];
    const isMinus = before?.value === 'minus' && BESIDE.test(passage.text.slice(before.end, span.start));
    const isSigned = MINUS.test(passage.text.slice(Math.max(0, span.start - 3), span.start));
    const start = isMinus ? before.start : span.start - (isSigned ? 1 : 0);
    return [
      { ...span, start, key: word.key, number: word.start, meanings: unit.meanings, isNegative: isMinus || isSigned },
    ];
  });
}

/** A minus sign; what joins "3 -5 %" or "Covid-19" is none. */
const MINUS = /(?:^|(?:^|[^\d%])[\s(])[-\u2212\u2013]$/u;

const NO_NAMES: ReadonlySet<string> = new Set();

interface Unit extends Span {
  meanings: readonly string[];
}

/** Characters before or behind a number in which a sign of its own stands, with a space and a country's letters. */
const REACH = 5;
/** "2 millions d'euros", "2 milioni di euro". */
const LINK = /^(?:de|d|di)$/;
const BESIDE = /^[\s\-\u2010\u2011]?$/;
/** What opens "20 °C" and "20°". */
const BESIDE_OR_DEGREE = /^(?:[\s\-\u2010\u2011]|\s?°\s?)?$/;
/** What may stand before a number, too: "EUR 3,000". "Day 3" counts no days. */
const CODE = /^(?:[A-Z]{3}|Rs)$/;

function unitBefore(text: string, { start }: PassageWord, before: PassageWord | undefined): Unit | null {
  const [whole, letters = '', sign = ''] =
    /(\p{Lu}{0,2})(\p{Sc})\s?$/u.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  if (whole !== undefined) {
    const ofCountry = UNITS.get(folded(letters + sign));
    const length = ofCountry === undefined ? whole.length - letters.length : whole.length;
    return { start: start - length, end: start, meanings: ofCountry ?? UNITS.get(folded(sign)) ?? [sign] };
  }
  if (before === undefined || !CODE.test(text.slice(before.start, before.end))) return null;
  const meanings = BESIDE.test(text.slice(before.end, start)) ? UNITS.get(before.value) : undefined;
  return meanings === undefined ? null : { start: before.start, end: before.end, meanings };
}

function unitBehind(
  text: string,
  { end }: PassageWord,
  [next, second, ...others]: readonly PassageWord[],
): Unit | null {
  const [whole, sign = ''] = /^\s?([%％℃℉\p{Sc}])(?!\d)/u.exec(text.slice(end, end + REACH)) ?? [];
  if (whole !== undefined) return { start: end, end: end + whole.length, meanings: UNITS.get(folded(sign)) ?? [sign] };
  if (next === undefined || !BESIDE_OR_DEGREE.test(text.slice(end, next.start))) return null;
  if (second !== undefined && LINK.test(next.value)) return unitBehind(text, next, [second, ...others]);
  const isTwo = second !== undefined && BESIDE.test(text.slice(next.end, second.start));
  const ofTwo = isTwo ? UNITS.get(`${next.value} ${second.value}`) : undefined;
  if (ofTwo !== undefined) return { start: next.start, end: (second as PassageWord).end, meanings: ofTwo };
  const meanings = UNITS.get(next.value);
  return meanings === undefined ? null : { start: next.start, end: next.end, meanings };
}

const folded = (sign: string) => sign.normalize('NFKC').toLowerCase();
