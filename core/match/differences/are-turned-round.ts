import type { WordChange } from './diff-words.ts';
import type { Passage } from './read-passage.ts';

/** Words that change places where a deed is told from its other side. */
const ROUND: ReadonlySet<string> = new Set(['from to', 'to from', 'by to', 'to by', 'from by', 'by from']);

/** True where a sentence is told from its other side: "the bank sold it to the state" for "the state bought it from the bank". Linear. */
export function areTurnedRound(changes: readonly WordChange[], { text }: Passage, { text: other }: Passage): boolean {
  return changes.some(({ stored, page }) => {
    if (stored === null || page === null) return false;
    const [gone, put] = [text.slice(stored.start, stored.end), other.slice(page.start, page.end)].map((words) =>
      (/(?<!\p{L})(?:from|to|by)(?!\p{L})/iu.exec(words)?.[0] ?? '').toLowerCase(),
    );
    return ROUND.has(`${gone} ${put}`);
  });
}
