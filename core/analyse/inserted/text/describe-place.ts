import { isAnaphor } from './describe-form.ts';
import { isFunctionWord, type LineWords } from './line-words.ts';
import { hasStop, isQuoteLed, type TextDoc } from './text-doc.ts';

/** Lines looked at on either side. */
const REACH = 2;
/** Lines looked at for the one that shares most. */
const FAR_REACH = 10;

/** How a line hangs together with the others. Numbers are mostly 0 to 1; read beside `PLACE_FEATURES`. */
export function describePlace(doc: TextDoc, i: number): number[] {
  return [...describeStrangers(doc, i), ...describeOverlaps(doc, i), ...describeNeighbours(doc, i)];
}

function weigh({ rarity }: TextDoc, stems: Iterable<string>): number {
  let sum = 0;
  for (const stem of stems) sum += rarity(stem);
  return sum;
}

const weightOf = (doc: TextDoc, i: number) => Math.max(0.1, weigh(doc, (doc.words[i] as LineWords).content));

function describeStrangers(doc: TextDoc, i: number): number[] {
  const { content, names } = doc.words[i] as LineWords;
  const strangers = strangersOf(doc, i);
  const weight = weigh(doc, strangers);
  const strangeNames = [...names].filter((word) => doc.spread.get(word) === 1);
  return [
    strangers.length / Math.max(1, content.size),
    strangers.length,
    weight / weightOf(doc, i),
    weight,
    Math.max(0, ...strangers.map(doc.rarity)),
    strangeNames.length / Math.max(1, names.size),
    strangeNames.length,
    weigh(doc, strangeNames),
    names.size - strangeNames.length,
    flag(strangers.length > 0 && [...content][0] === strangers[0]),
  ];
}

function describeOverlaps(doc: TextDoc, i: number): number[] {
  const words = doc.words[i] as LineWords;
  const next = doc.words[i + 1];
  const last = doc.words[i - 1];
  const weight = weightOf(doc, i);
  const around = { before: union(doc, i - REACH, i), after: union(doc, i + 1, i + 1 + REACH) };
  const before = weigh(doc, shared(words.content, around.before)) / weight;
  const after = weigh(doc, shared(words.content, around.after)) / weight;
  const across = last && next ? weigh(doc, shared(last.content, next.content)) : 0;
  const least = last && next ? Math.min(weigh(doc, last.content), weigh(doc, next.content)) : 0;
  const acrossShare = across / Math.max(1, least);
  const { bestBefore, bestAfter } = bestOverlaps(doc, i, weight);
  let known = 0;
  for (const word of words.content) known += ((doc.spread.get(word) ?? 1) - 1) * doc.rarity(word);
  const title = doc.words[0]?.content ?? new Set<string>();
  return [
    before,
    after,
    before + after,
    Math.min(before, after),
    across,
    acrossShare,
    acrossShare - (before + after) / 2,
    Math.max(bestBefore, bestAfter),
    bestBefore,
    bestAfter,
    known / weight / Math.max(1, doc.texts.length - 1),
    known / weight,
    shared(words.names, around.before).length,
    shared(words.names, around.after).length,
    last && next ? shared(last.names, next.content).length : 0,
    weigh(doc, shared(words.content, title)) / weight,
  ];
}

function describeNeighbours(doc: TextDoc, i: number): number[] {
  const { texts } = doc;
  const { names } = doc.words[i] as LineWords;
  const opener = doc.words[i + 1]?.all[0] ?? '';
  const isPronoun = opener === 'he' || opener === 'she' || opener === 'they';
  const last = texts[i - 1];
  const next = texts[i + 1];
  return [
    flag(isAnaphor(opener)),
    flag(isPronoun && names.size === 0),
    flag(isPronoun && names.size > 0),
    ...namesAgain(doc, i),
    flag(last !== undefined && !hasStop(last)),
    flag(next !== undefined && !hasStop(next)),
    flag(last?.trimEnd().endsWith(':') === true),
    i,
    i / Math.max(1, texts.length),
    texts.length - 1 - i,
    texts.length,
    flag(next !== undefined && isQuoteLed(next)),
    flag(last !== undefined && isQuoteLed(last)),
    (last?.length ?? 0) / 200,
    (next?.length ?? 0) / 200,
  ];
}

export const PLACE_FEATURES =
  'strangers strangers-count strange-weight strange-sum strangest strange-names strange-names-count strange-names-sum names-known strange-first overlap-before overlap-after overlap-around overlap-least across across-share gap best-overlap best-before best-after centrality known names-before names-after names-across title-overlap next-anaphor next-pronoun-no-name next-pronoun-name full-again full-known full-new alone-known alone-new before-open after-open before-colon index place ahead doc-lines next-quote last-quote last-letters next-letters'.split(
    ' ',
  );

/** Content words of a line that stand in no other. */
export function strangersOf(doc: TextDoc, i: number): string[] {
  return [...(doc.words[i] as LineWords).content].filter((word) => doc.spread.get(word) === 1);
}

const flag = (value: boolean) => (value ? 1 : 0);

function union(doc: TextDoc, from: number, to: number): Set<string> {
  const content = new Set<string>();
  for (let i = Math.max(0, from); i < Math.min(doc.words.length, to); i++) {
    for (const word of (doc.words[i] as LineWords).content) content.add(word);
  }
  return content;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  const both: string[] = [];
  for (const word of a) if (b.has(word)) both.push(word);
  return both;
}

function bestOverlaps(doc: TextDoc, i: number, weight: number): { bestBefore: number; bestAfter: number } {
  const { content } = doc.words[i] as LineWords;
  let bestBefore = 0;
  let bestAfter = 0;
  for (let j = Math.max(0, i - FAR_REACH); j < Math.min(doc.words.length, i + FAR_REACH + 1); j++) {
    if (j === i) continue;
    const value = weigh(doc, shared(content, (doc.words[j] as LineWords).content)) / weight;
    if (j < i) bestBefore = Math.max(bestBefore, value);
    else bestAfter = Math.max(bestAfter, value);
  }
  return { bestBefore, bestAfter };
}

/**
 * Articles give a person's first name once: counts of names with a first name that stood alone before, that stood
 * anywhere before, that are new; and of names without one that are known and new.
 */
function namesAgain(doc: TextDoc, i: number): number[] {
  const { all, capitals, opens } = doc.words[i] as LineWords;
  const counts = [0, 0, 0, 0, 0];
  const add = (at: number) => {
    counts[at] = (counts[at] as number) + 1;
  };
  for (let k = 0; k < all.length; k++) {
    const word = all[k] as string;
    if (!capitals[k] || word.length < 3 || isFunctionWord(word)) continue;
    const isFull = k > 0 && capitals[k - 1] === true && !isFunctionWord(all[k - 1] as string);
    const isKnown = (doc.firstNamed.get(word) ?? i) < i;
    if (isFull) {
      if ((doc.firstAlone.get(word) ?? i) < i) add(0);
      add(isKnown ? 1 : 2);
    } else if (!opens[k]) add(isKnown ? 3 : 4);
  }
  return counts;
}
