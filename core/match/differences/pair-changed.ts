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

/** Names above which passages differ almost everywhere and are one change, as in `diffWords`. */
const MAX_NAMES = 300;

/**
 * The changed names or numbers of two passages in pairs. Those with other words between them are several; where one side has more, those
 * are paired that stand beside the same word.
 */
export function pairChanged(stored: Changed, page: Changed): ChangedPair[] {
  const [gone, put] = [groupNames(stored), groupNames(page)];
  if (Math.max(gone.length, put.length) > MAX_NAMES) return [{ stored: stored.own, page: page.own }];
  if (gone.length === put.length) return gone.map((own, i) => ({ stored: own, page: put[i] ?? [] }));
  const left = new Set(put.map((one) => ({ one, beside: besideOf(one, page.words) })));
  const pairs = gone.map((own): ChangedPair => {
    const [before, behind] = besideOf(own, stored.words);
    const isBesideOne = ({ beside: [start, end] }: { beside: Beside }) =>
      (before !== undefined && before === start) || (behind !== undefined && behind === end);
    const other = [...left].find(isBesideOne);
    if (other !== undefined) left.delete(other);
    return { stored: own, page: other?.one ?? [] };
  });
  return [...pairs, ...[...left].map(({ one }) => ({ stored: [], page: one }))];
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

/** The keys of the words before and behind. */
type Beside = [before: string | undefined, behind: string | undefined];

function besideOf(part: readonly FactWord[], words: readonly FactWord[]): Beside {
  const from = words.indexOf(part[0] as FactWord);
  return [words[from - 1]?.key, words[words.indexOf(part.at(-1) as FactWord, from) + 1]?.key];
}
