import { FUNCTION_WORDS } from '../words/function-words.ts';
import { alignPlaces, alone, joinNames, masked, type Pair, type Place } from './align-places.ts';
import type { FactWord } from './read-fact-words.ts';

/** Facts that stand in each other's places: what stood in one of them, and what stands there now. */
export interface Swapped {
  kind: 'number' | 'name';
  stored: FactWord[];
  page: FactWord[];
}

/** Words that join the names of a list, whose order says nothing. */
const LISTING: ReadonlySet<string> = new Set('and or und oder et ou y e o i og och en of'.split(' '));
/** Changed places above which a passage is a table or a list; they are compared in pairs. */
const MAX_PLACES = 60;

/**
 * Names and numbers that two passages share and that have changed places among the same words: "Falk sued Brandt" for
 * "Brandt sued Falk", "from 12 to 15" for "from 15 to 12". Clauses or words of a list in another order are none: there
 * the words between have changed as well, or are an "and".
 */
export function findSwapped(stored: readonly FactWord[], page: readonly FactWord[]): Swapped[] {
  if (sharedKeys(stored, page) === sharedKeys(page, stored)) return [];
  const swapped = swapIn(stored.map(alone), page.map(alone));
  // "Falk" and "Peter Brandt" are of unlike length.
  const isNamed = swapped.some(({ kind }) => kind === 'name');
  return isNamed ? swapped : [...swapped, ...swapIn(joinNames(stored), joinNames(page)).filter(isOfNames)];
}

const isFact = ({ sort }: FactWord) => sort === 'number' || sort === 'name';
const isOfNames = ({ kind }: Swapped) => kind === 'name';

/** The keys of one passage's facts that the other has, too, in order. */
function sharedKeys(own: readonly FactWord[], other: readonly FactWord[]): string {
  const keys = new Set(other.filter(isFact).map(({ key }) => key));
  return own.flatMap((word) => (isFact(word) && keys.has(word.key) ? word.key : [])).join(' ');
}

function swapIn(stored: readonly Place[], page: readonly Place[]): Swapped[] {
  const pairs = alignPlaces(stored, page).filter(([s, p]) => {
    const place = stored[s];
    return (place?.sort === 'name' || place?.sort === 'number') && place.key !== page[p]?.key;
  });
  if (pairs.length > MAX_PLACES) return [];
  const keyOf = (places: readonly Place[], i: number) => `${places[i]?.sort} ${places[i]?.key}`;
  const left = new Set(pairs);
  const cycles = pairs.flatMap((first) => {
    const cycle: Pair[] = [];
    let next: Pair | undefined = left.has(first) ? first : undefined;
    while (next !== undefined) {
      left.delete(next);
      cycle.push(next);
      const wanted = keyOf(page, next[1]);
      if (wanted === keyOf(stored, first[0])) return [cycle.sort((a, b) => a[0] - b[0])];
      next = [...left].find(([s]) => keyOf(stored, s) === wanted);
    }
    return [];
  });
  const kept = cycles.filter((cycle) => isAmongTheSame(cycle, stored, page)).flat();
  return describe(
    kept.sort((a, b) => a[0] - b[0]),
    stored,
    page,
  );
}

function isAmongTheSame(cycle: readonly Pair[], stored: readonly Place[], page: readonly Place[]): boolean {
  const [[from, at], [to, end]] = [cycle[0], cycle.at(-1)] as [Pair, Pair];
  if (to - from !== end - at) return false;
  const between = stored.slice(from, to + 1);
  if (!between.every((place, i) => masked(place) === masked(page[at + i] as Place))) return false;
  return stored[from]?.sort === 'number' || !isListed(stored, from, to);
}

/** True where the order of names says nothing: "Norway, Sweden and Denmark", "in Geneva in October". */
function isListed(places: readonly Place[], from: number, to: number): boolean {
  const words = places.slice(from, to + 1).flatMap(({ sort, key }) => (sort === 'name' ? [] : key));
  if (words.every((word) => LISTING.has(word))) return true;
  return words.every((word) => FUNCTION_WORDS.has(word)) && places[from - 1]?.key === places[to - 1]?.key;
}

/** Places as facts; neighbours are words of one name. */
function describe(pairs: readonly Pair[], stored: readonly Place[], page: readonly Place[]): Swapped[] {
  const facts: Swapped[] = [];
  for (const [i, [s, p]] of pairs.entries()) {
    const [gone, put] = [stored[s] as Place, page[p] as Place];
    const last = facts.at(-1);
    const isNext = gone.sort === 'name' && pairs[i - 1]?.[0] === s - 1 && pairs[i - 1]?.[1] === p - 1;
    if (isNext && last !== undefined) {
      last.stored.push(...gone.words);
      last.page.push(...put.words);
    } else
      facts.push({ kind: gone.sort === 'number' ? 'number' : 'name', stored: [...gone.words], page: [...put.words] });
  }
  return facts;
}
