import { isAfterName, type TextDoc, type TextLine } from './text-doc.ts';
import { KIND } from './word-kinds.ts';

/** Lines looked at on either side. */
const REACH = 2;
/** Lines looked at for the one that shares most. */
const FAR_REACH = 10;
/** Letters of the shortest name that is looked at. */
const MIN_NAME = 3;

/**
 * How a line hangs together with the others. Numbers are mostly 0 to 1; read beside `PLACE_FEATURES`. `strangers` are
 * the line's content words that stand in no other.
 */
export function describePlace(doc: TextDoc, i: number, strangers: readonly number[]): number[] {
  return describeStrangers(doc, i, strangers).concat(describeOverlaps(doc, i), describeNeighbours(doc, i));
}

function weigh({ rarities }: TextDoc, stems: readonly number[]): number {
  let sum = 0;
  for (const stem of stems) sum += rarities[stem] as number;
  return sum;
}

const lineOf = (doc: TextDoc, i: number) => doc.lines[i] as TextLine;
const weightOf = (doc: TextDoc, i: number) => Math.max(0.1, lineOf(doc, i).weight);

function describeStrangers(doc: TextDoc, i: number, strangers: readonly number[]): number[] {
  const { content, names } = lineOf(doc, i);
  const weight = weigh(doc, strangers);
  const strangeNames = names.filter((stem) => isStranger(doc, stem));
  let strangest = 0;
  for (const stem of strangers) strangest = Math.max(strangest, doc.rarities[stem] as number);
  return [
    strangers.length / Math.max(1, content.length),
    strangers.length,
    weight / weightOf(doc, i),
    weight,
    strangest,
    strangeNames.length / Math.max(1, names.length),
    strangeNames.length,
    weigh(doc, strangeNames),
    names.length - strangeNames.length,
    flag(strangers.length > 0 && content[0] === strangers[0]),
  ];
}

function describeOverlaps(doc: TextDoc, i: number): number[] {
  const isBetween = i > 0 && i + 1 < doc.lines.length;
  const weight = weightOf(doc, i);
  const met = meet(doc, i);
  const across = isBetween ? weigh(doc, sharedWith(doc, lineOf(doc, i - 1).content, i + 1)) : 0;
  const least = isBetween ? Math.min(lineOf(doc, i - 1).weight, lineOf(doc, i + 1).weight) : 0;
  const acrossShare = across / Math.max(1, least);
  const before = met.before / weight;
  const after = met.after / weight;
  return [
    before,
    after,
    before + after,
    Math.min(before, after),
    across,
    acrossShare,
    acrossShare - (before + after) / 2,
    Math.max(met.bestBefore, met.bestAfter) / weight,
    met.bestBefore / weight,
    met.bestAfter / weight,
    met.known / weight / Math.max(1, doc.lines.length - 1),
    met.known / weight,
    met.namesBefore,
    met.namesAfter,
    isBetween ? sharedWith(doc, lineOf(doc, i - 1).names, i + 1).length : 0,
    weigh(doc, sharedWith(doc, lineOf(doc, i).content, 0)) / weight,
  ];
}

/** What one line shares with each of the lines around it. */
const sums = new Float64Array(2 * FAR_REACH + 1);

/** What a line's words weigh that stand in the lines around it, in the one that shares most, and in all. */
function meet(doc: TextDoc, i: number) {
  const { content, names } = lineOf(doc, i);
  sums.fill(0);
  const met = { before: 0, after: 0, bestBefore: 0, bestAfter: 0, known: 0, namesBefore: 0, namesAfter: 0 };
  let nameAt = 0;
  for (const stem of content) {
    const isName = stem === names[nameAt];
    if (isName) nameAt++;
    const lines = doc.places[stem] as number[];
    if (lines.length < 2) continue;
    const weight = doc.rarities[stem] as number;
    met.known += (lines.length - 1) * weight;
    let isBefore = false;
    let isAfter = false;
    for (let k = firstFrom(lines, i - FAR_REACH); k < lines.length; k++) {
      const distance = (lines[k] as number) - i;
      if (distance > FAR_REACH) break;
      if (distance < 0 && distance >= -REACH) isBefore = true;
      if (distance > 0 && distance <= REACH) isAfter = true;
      sums[distance + FAR_REACH] = (sums[distance + FAR_REACH] as number) + weight;
    }
    if (isBefore) met.before += weight;
    if (isAfter) met.after += weight;
    if (isBefore && isName) met.namesBefore++;
    if (isAfter && isName) met.namesAfter++;
  }
  for (let k = 0; k < FAR_REACH; k++) {
    met.bestBefore = Math.max(met.bestBefore, sums[k] as number);
    met.bestAfter = Math.max(met.bestAfter, sums[FAR_REACH + 1 + k] as number);
  }
  return met;
}

/** Index of the first number that is not below `least`. */
function firstFrom(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function describeNeighbours(doc: TextDoc, i: number): number[] {
  const { lines } = doc;
  const { names } = lineOf(doc, i);
  const last = lines[i - 1];
  const next = lines[i + 1];
  const opener = next?.all[0];
  const isPronoun = opener === 'he' || opener === 'she' || opener === 'they';
  return [
    flag(((next?.kinds[0] ?? 0) & KIND.anaphor) !== 0),
    flag(isPronoun && names.length === 0),
    flag(isPronoun && names.length > 0),
    ...namesAgain(doc, i),
    flag(last?.isOpen === true),
    flag(next?.isOpen === true),
    flag(last?.text.trimEnd().endsWith(':') === true),
    i,
    i / Math.max(1, lines.length),
    lines.length - 1 - i,
    lines.length,
    flag(next?.isQuoteLed === true),
    flag(last?.isQuoteLed === true),
    (last?.text.length ?? 0) / 200,
    (next?.text.length ?? 0) / 200,
  ];
}

export const PLACE_FEATURES =
  'strangers strangers-count strange-weight strange-sum strangest strange-names strange-names-count strange-names-sum names-known strange-first overlap-before overlap-after overlap-around overlap-least across across-share gap best-overlap best-before best-after centrality known names-before names-after names-across title-overlap next-anaphor next-pronoun-no-name next-pronoun-name full-again full-known full-new alone-known alone-new before-open after-open before-colon index place ahead doc-lines next-quote last-quote last-letters next-letters'.split(
    ' ',
  );

const isStranger = ({ places }: TextDoc, stem: number) => places[stem]?.length === 1;

/** Content words of a line that stand in no other, by number. */
export function strangersOf(doc: TextDoc, i: number): number[] {
  return lineOf(doc, i).content.filter((stem) => isStranger(doc, stem));
}

const flag = (value: boolean) => (value ? 1 : 0);

/** Those of `stems` that stand in this line. */
function sharedWith({ places }: TextDoc, stems: readonly number[], line: number): number[] {
  return stems.filter((stem) => {
    const lines = places[stem] as number[];
    return lines[firstFrom(lines, line)] === line;
  });
}

/**
 * Articles give a person's first name once: counts of names with a first name that stood alone before, that stood
 * anywhere before, that are new; and of names without one that are known and new.
 */
function namesAgain(doc: TextDoc, i: number): number[] {
  const { all, kinds } = lineOf(doc, i);
  const counts = [0, 0, 0, 0, 0];
  const add = (at: number) => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (let k = 0; k < kinds.length; k++) {
    const kind = kinds[k] as number;
    if ((kind & (KIND.capital | KIND.function)) !== KIND.capital) continue;
    const word = all[k] as string;
    if (word.length < MIN_NAME) continue;
    const isKnown = (doc.firstNamed.get(word) ?? i) < i;
    if (isAfterName(kinds, k)) {
      if ((doc.firstAlone.get(word) ?? i) < i) add(0);
      add(isKnown ? 1 : 2);
    } else if ((kind & KIND.opener) === 0) add(isKnown ? 3 : 4);
  }
  return counts;
}
