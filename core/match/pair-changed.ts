import type { FactWord } from './read-fact-words.ts';

/** Names or numbers of a passage that were changed, among all of its words. */
interface Changed {
  text: string;
  words: readonly FactWord[];
  own: readonly FactWord[];
}

/** What of two passages stands in each other's place; a side may have nothing. */
interface ChangedPair {
  stored: readonly FactWord[];
  page: readonly FactWord[];
}

/** What may stand between the words of one name: "Bank of England", "Ursula von der Leyen", "Marks & Spencer". */
const WITHIN =
  /^[^\p{L}\p{N},;:]*(?:(?:of|the|de|del|della|di|da|do|dos|du|des|la|le|van|von|vom|der|den|zu|bin|ibn|al|el)[ -]+)*$/u;

/**
 * The changed names or numbers of two passages in pairs. Those with other words between them are several; where one side has more, those
 * are paired that stand beside the same word.
 */
export function pairChanged(stored: Changed, page: Changed): ChangedPair[] {
  const [gone, put] = [groupNames(stored), groupNames(page)];
  if (gone.length === put.length) return gone.map((own, i) => ({ stored: own, page: put[i] ?? [] }));
  const left = new Set(put);
  const pairs = gone.map((own): ChangedPair => {
    const other = [...left].find((one) => areBesideOne(stored.words, own, page.words, one)) ?? null;
    if (other !== null) left.delete(other);
    return { stored: own, page: other ?? [] };
  });
  return [...pairs, ...[...left].map((one) => ({ stored: [], page: one }))];
}

function groupNames({ text, own }: Changed): FactWord[][] {
  const groups: FactWord[][] = [];
  for (const [i, word] of own.entries()) {
    const within = word.sort === 'number' ? /^\P{L}*$/u : WITHIN;
    const isNext = i > 0 && within.test(text.slice(own[i - 1]?.end, word.start));
    if (isNext) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}

function areBesideOne(
  words: readonly FactWord[],
  own: readonly FactWord[],
  others: readonly FactWord[],
  other: readonly FactWord[],
): boolean {
  const around = (all: readonly FactWord[], part: readonly FactWord[]) => [
    all[all.indexOf(part[0] as FactWord) - 1]?.key,
    all[all.indexOf(part.at(-1) as FactWord) + 1]?.key,
  ];
  const [[before, behind], [otherBefore, otherBehind]] = [around(words, own), around(others, other)];
  return (before !== undefined && before === otherBefore) || (behind !== undefined && behind === otherBehind);
}
