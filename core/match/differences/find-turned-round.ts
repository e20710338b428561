import type { WordChange } from './diff-words.ts';
import type { Passage } from './read-passage.ts';

/** Words that change places where a deed is told from its other side. */
const ROUND: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['by', 'to'],
  ['by', 'from'],
];
const PREPOSITION = /(?<!\p{L})(?:from|to|by)(?!\p{L})/giu;
/** Before a verb that is told of its object. */
const PASSIVE = /(?<!\p{L})(?:is|are|was|were|be|been|being)\s+$/iu;

/**
 * Says of a change whether it may be told from its other side: "the bank sold it to the state" for "the state bought it from the
 * bank". Where the verb alone is another and who did it stands before it still, it is not. Linear.
 */
export function findTurnedRound(
  changes: readonly WordChange[],
  { text }: Passage,
  { text: other }: Passage,
): (change: WordChange) => boolean {
  const read = (side: 'stored' | 'page', from: string) =>
    new Set(
      changes.flatMap(({ [side]: span }) =>
        span === null ? [] : (from.slice(span.start, span.end).toLowerCase().match(PREPOSITION) ?? []),
      ),
    );
  let known: boolean | null = null;
  const isAnyTurned = () => {
    const [gone, put] = [read('stored', text), read('page', other)];
    return ROUND.some(([one, two]) => (gone.has(one) && put.has(two)) || (gone.has(two) && put.has(one)));
  };
  return ({ stored, page }) => {
    // Asked of few sentences: only where a word for such a deed is another.
    known ??= isAnyTurned();
    if (!known || stored === null || page === null) return known;
    const areAlone = !/\s/.test(text.slice(stored.start, stored.end)) && !/\s/.test(other.slice(page.start, page.end));
    return !areAlone || PASSIVE.test(text.slice(Math.max(0, stored.start - REACH), stored.start));
  };
}

/** Characters within which the word before a verb stands. */
const REACH = 12;
