import { alienReason } from '../blocks/alien-reason.ts';
import type { Saying } from '../blocks/create-path-reader.ts';
import type { Described } from '../blocks/described.ts';

/**
 * The part of a text that not all may read (Google asks publishers to name it so: "Paywalled content", cssSelector), and
 * the one that a button opens.
 */
const WALL = /paywall|regwall|subscri|read-?more/;
const TEASER = /teaser/;
/** Letters of prose, offers aside, that are a part of an article and no offer: as many as an article in a row has at least. */
const MIN_LETTERS = 450;

/**
 * Names by which sites call an offer or a teaser, and also what subscribers see of an article, or who opens it: those over a good deal of
 * prose in the article's own element or within it, and those that say nothing else beside such a one ("dropcap paywall").
 */
export function findWalled(described: readonly Described[], home: string, title: number): ReadonlySet<string> {
  const letters = new Map<string, number>();
  const names = new Set<string>();
  const inner = `${home}>`;
  let says: readonly Saying[] = [];
  let walls: string[] = [];
  for (const one of described) {
    if ((one.container !== home && !one.container.startsWith(inner)) || one.says.length === 0) continue;
    // Neighbours mostly have the same names around them, in one list.
    if (one.says !== says) {
      says = one.says;
      walls = says.filter(({ name }) => WALL.test(name)).map(({ name }) => name);
      for (const name of walls) names.add(name);
    }
    if (walls.length === 0 || !one.isProse || one.lineReason !== null) continue;
    for (const name of new Set([...walls, ...walls.flatMap(wallsIn)]))
      letters.set(name, (letters.get(name) ?? 0) + one.ownLetters);
  }
  const isOverText = (name: string) => (letters.get(name) ?? 0) >= MIN_LETTERS;
  const isText = (name: string) => isOverText(name) || (wallsIn(name).every(isOverText) && !saysMore(name));
  return new Set([...[...names].filter(isText), ...findOpening(described, home, title)]);
}

const wallsIn = (name: string) => name.split(' ').filter((word) => WALL.test(word));

/** True where an element's other names say that it is something else, too. */
function saysMore(name: string): boolean {
  const others = name.split(' ').filter((word) => !WALL.test(word));
  return alienReason(others.join(' ')) !== null;
}

/**
 * Names by which sites call teasers, and also the part of a text that all may read: those over several paragraphs below the headline
 * which are built as the rest and have neither headings nor links of their own.
 */
function findOpening(described: readonly Described[], home: string, title: number): string[] {
  const isHome = (one: Described | undefined) => one?.isProse === true && one.container === home;
  const first = described.findIndex((one, i) => i > title && isHome(one));
  const names = described[first]?.says.map(({ name }) => name).filter((name) => TEASER.test(name)) ?? [];
  if (title < 0 || names.length === 0) return [];
  const isNamed = (one: Described) => one.says.some(({ name }) => names.includes(name));
  let start = first;
  while (start - 1 > title && isNamed(described[start - 1] as Described)) start--;
  let end = first;
  while (end < described.length && isNamed(described[end] as Described)) end++;
  const opening = described.slice(start, end);
  const isText = opening.filter(isHome).length > 1 && described.slice(end).some(isHome);
  return isText && opening.every(({ isHeading, linkShare }) => !isHeading && linkShare < 0.5) ? names : [];
}
