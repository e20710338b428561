import type { Described } from './describe-blocks.ts';
import type { Between } from './find-articles.ts';

/** Letters of prose that a whole article has at least; shorter texts are teasers. */
const MIN_BODY_LETTERS = 200;
/** What a block that is no prose costs a stretch, in letters: a few between paragraphs are normal. */
const FOREIGN_COST = 60;
/** What a block costs that says itself it is something else. */
const ALIEN_COST = 120;

/** Sorts a page's blocks into one article's body and what stands between; both may be empty. */
export function findBody(described: readonly Described[]): { body: number[]; between: Between[] } {
  const home = findHome(described);
  const stretch = withHome(described, home, densestStretch(described, home));
  const body: number[] = [];
  const between: Between[] = [];
  for (let i = stretch.start; i < stretch.end; i++) {
    const reason = whyNot(described, i, home, stretch);
    if (reason === null) body.push(i);
    else between.push({ block: i, reason });
  }
  const letters = body.reduce((sum, i) => sum + (described[i]?.ownLetters ?? 0), 0);
  return letters < MIN_BODY_LETTERS ? { body: [], between: [] } : { body, between };
}

/** The box that holds most of the page's prose directly: its path. */
function findHome(described: readonly Described[]): string {
  const letters = new Map<string, number>();
  for (const { container, isProse, alien, ownLetters } of described) {
    if (!isProse || alien !== null) continue;
    letters.set(container, (letters.get(container) ?? 0) + ownLetters);
  }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

interface Stretch {
  start: number;
  end: number;
}

/** The run of blocks with the highest sum of worth (Kadane's algorithm). */
function densestStretch(described: readonly Described[], home: string): Stretch {
  let best = { start: 0, end: 0, worth: 0 };
  let start = 0;
  let worth = 0;
  for (const [i, block] of described.entries()) {
    worth += worthOf(block, home);
    if (worth <= 0) {
      worth = 0;
      start = i + 1;
    } else if (worth > best.worth) {
      best = { start, end: i + 1, worth };
    }
  }
  return best;
}

function worthOf(described: Described, home: string): number {
  const { isProse, alien, ownLetters, isHeading, container, block } = described;
  if (alien !== null) return -ALIEN_COST;
  if (isProse) return container === home ? ownLetters : ownLetters * 0.5 - FOREIGN_COST;
  if (container === home && block.linkShare < 0.5) return isHeading ? -10 : ownLetters;
  return -FOREIGN_COST;
}

/**
 * The stretch together with the prose before and behind it that stands in the same box: a long row
 * of pictures or teasers in the middle of an article cuts off its first or last paragraphs.
 */
function withHome(described: readonly Described[], home: string, stretch: Stretch): Stretch {
  const isHome = ({ isProse, alien, container }: Described) => isProse && alien === null && container === home;
  const hints = boxHints(described.slice(stretch.start, stretch.end).find(isHome));
  const isSameBox = (d: Described) => isHome(d) && boxHints(d) === hints;
  const first = described.findIndex(isSameBox);
  const last = described.findLastIndex(isSameBox);
  if (first < 0) return stretch;
  return { start: Math.min(first, stretch.start), end: Math.max(last + 1, stretch.end) };
}

/** The class names around a block, without its own. */
function boxHints(described: Described | undefined): string {
  const hints = described?.block.hints ?? '';
  return hints.slice(hints.indexOf('|') + 1);
}

/** Why a block inside the stretch is no part of the article, or null where it is. */
function whyNot(described: readonly Described[], i: number, home: string, _stretch: Stretch): string | null {
  const here = described[i] as Described;
  if (here.alien !== null) return here.alien;
  const { block, container, isProse, isHeading } = here;
  if (block.linkShare > 0.6) return 'links';
  if (isHeading) return isFollowedByText(described, i) ? null : 'a heading of something else';
  if (isProse) return null;
  return container === home || here.isItem ? null : 'not running text';
}

function isFollowedByText(described: readonly Described[], i: number): boolean {
  for (let next = i + 1; next < described.length && next < i + 4; next++) {
    const { isProse, alien, isHeading, isItem } = described[next] as Described;
    if (alien === null && (isProse || isItem)) return true;
    if (isHeading) continue;
  }
  return false;
}
