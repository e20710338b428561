import type { Described } from './described.ts';
import { readLineReason } from './read-line-reason.ts';

/**
 * The part of a text that not all may read (Google asks publishers to name it so: "Paywalled content", cssSelector), and
 * the one that a button opens.
 */
const WALL = /paywall|regwall|subscri|read-?more/;
/** Letters of prose, offers aside, that are a part of an article and no offer: as many as an article in a row has at least. */
const MIN_LETTERS = 450;

/**
 * Names by which sites call an offer or a teaser, and also what subscribers see of an article, or who opens it: those over a good deal of
 * prose in the article's own element or within it.
 */
export function findWalled(described: readonly Described[], home: string): ReadonlySet<string> {
  const letters = new Map<string, number>();
  for (const one of described) {
    if (!one.isProse || one.alien === null || !isWithin(one.container, home) || readLineReason(one) !== null) continue;
    for (const name of new Set(one.says.map(({ name }) => name))) {
      if (WALL.test(name)) letters.set(name, (letters.get(name) ?? 0) + one.ownLetters);
    }
  }
  return new Set([...letters].flatMap(([name, sum]) => (sum >= MIN_LETTERS ? name : [])));
}

const isWithin = (path: string, home: string) => path === home || path.startsWith(`${home}>`);
