import type { PageMeta } from '../text/block.ts';
import { disbelieve } from './describe-blocks.ts';
import type { Described } from './described.ts';
import type { Between } from './find-articles.ts';
import { findEntries } from './find-entries.ts';
import { findHome } from './find-home.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import type { Box } from './place-blocks.ts';
import { whyNotBody } from './why-not-body.ts';

/** What a block that is no prose costs a stretch, in letters: a few between paragraphs are normal. */
const FOREIGN_COST = 60;
/** What prose in a box within the article's own costs a stretch, in letters. */
const NESTED_COST = 45;
/** What a block costs that says itself it is something else. */
const ALIEN_COST = 120;
/** The article's element holds nearly all of its own prose: a lead may stand outside. */
const MIN_BOX_SHARE = 0.9;

/** Why an entry of a row (`findEntries`) is no part of the article. */
const ENTRY = 'one of a row of like boxes';

/** Longer paragraphs tell more than who wrote the text. */
const MAX_BIO_LENGTH = 600;
const MIN_AUTHOR_LENGTH = 6;

/** An article's body as block numbers, and what stands between; both may be empty. */
export interface Body {
  body: number[];
  between: Between[];
  /** Letters of the body outside links. */
  letters: number;
}

/** Sorts the blocks from `start` to before `end` into one article's body and what stands between. */
export function findBody(all: readonly Described[], meta: PageMeta, start = 0, end = all.length): Body {
  const part = all.slice(start, end);
  const entries = findEntries(part, start);
  const { path: home, title, isEntries } = findHome(part, entries, meta.title);
  const believed = believeHome(part, home, title);
  const described = isEntries ? believed : setApart(believed, entries);
  const stretch = withHome(described, home, densestStretch(described, home));
  const box = findBox(described, home, stretch, start);
  const body: number[] = [];
  const between: Between[] = [];
  for (let i = stretch.start; i < stretch.end; i++) {
    const reason = whyNotBody(described, i, { home, box, start, end: stretch.end });
    if (reason === null) body.push(start + i);
    else between.push({ block: start + i, reason });
  }
  trimEnd(described, body, between, { start, authors: authorsIn(meta.byline) });
  const letters = body.reduce((sum, i) => sum + (all[i]?.ownLetters ?? 0), 0);
  between.sort((a, b) => a.block - b.block);
  return { body, between, letters };
}

/** Takes lines that close a page rather than its text off the body's end, and what tells of the author. */
function trimEnd(
  described: readonly Described[],
  body: number[],
  between: Between[],
  { start, authors }: { start: number; authors: readonly string[] },
): void {
  for (let number = body.at(-1); number !== undefined; number = body.at(-1)) {
    const { isHeading, isProse, isItem, block } = described[number - start] as Described;
    const isText = isProse || isItem || (!isHeading && (isSentenceEnd(block.text) || /[:;,、，]$/u.test(block.text)));
    // "Jane Doe is a reporter for …": nothing else ends an article with its author's name in front.
    const isBio = block.text.length <= MAX_BIO_LENGTH && authors.some((author) => block.text.startsWith(author));
    if (isText && !isBio) return;
    body.pop();
    between.push({ block: number, reason: isBio ? 'about the author' : 'a line at the foot' });
  }
}

function authorsIn(byline: string | null): string[] {
  const names = byline?.split(/,|;|\||&|\band\b|\bund\b|\bet\b|\by\b/) ?? [];
  return names.map((name) => name.trim()).filter((name) => name.length >= MIN_AUTHOR_LENGTH);
}

/**
 * Where most of the article's own box is said to be something else, what says so is not believed. Banners over the
 * headline may stand in a box of the same path.
 */
function believeHome(described: readonly Described[], home: string, title: number): readonly Described[] {
  const prose = described.filter((one, i) => i >= title && one.isProse && one.container === home);
  const aliens = prose.filter(({ alien }) => alien !== null);
  return 2 * aliens.length > prose.length ? disbelieve(described, prose) : described;
}

/** Where entries stand beside an article they are something else, whatever their class names say. */
function setApart(described: readonly Described[], entries: ReadonlySet<number>): readonly Described[] {
  if (entries.size === 0) return described;
  return described.map((one, i) => (entries.has(i) && one.alien === null ? one.asAlien(ENTRY) : one));
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
  let counted = 0;
  for (const [i, block] of described.entries()) {
    if (!mayBeWorth(block, home)) continue;
    // What the blocks before it cost is asked only now that more prose follows, and there is something to lose.
    for (; counted < i && worth > 0; counted++) worth += worthOf(described[counted] as Described, home);
    if (worth <= 0) {
      worth = 0;
      start = i;
    }
    worth += worthOf(block, home);
    counted = i + 1;
    if (worth > best.worth) best = { start, end: i + 1, worth };
  }
  return best;
}

/** False for a block that can only lower a stretch's worth. */
function mayBeWorth(described: Described, home: string): boolean {
  return described.isProse || (described.container === home && described.linkShare < 0.5);
}

function worthOf(described: Described, home: string): number {
  const { alien, isProse, container } = described;
  if (alien !== null) return -ALIEN_COST;
  if (isProse && container === home) return described.ownLetters;
  // A box within the article's own ("read more" that was opened) is nearer to it than one elsewhere.
  if (isProse) return described.ownLetters * 0.5 - (container.startsWith(`${home}>`) ? NESTED_COST : FOREIGN_COST);
  if (container === home && described.linkShare < 0.5) return described.isHeading ? -10 : described.ownLetters;
  return -FOREIGN_COST;
}

const isHome = (one: Described, home: string) => one.isProse && one.container === home && one.alien === null;

/**
 * The stretch together with the prose before and behind it that stands in the same box: a long row
 * of pictures or teasers in the middle of an article cuts off its first or last paragraphs.
 */
function withHome(described: readonly Described[], home: string, stretch: Stretch): Stretch {
  const hints = boxHints(described.slice(stretch.start, stretch.end).find((d) => isHome(d, home)));
  const isSameBox = (d: Described) => isHome(d, home) && boxHints(d) === hints;
  const first = described.findIndex(isSameBox);
  const last = described.findLastIndex(isSameBox);
  if (first < 0) return stretch;
  return { start: Math.min(first, stretch.start), end: Math.max(last + 1, stretch.end) };
}

/** The class names around a block, without its own; "section-3" is one of many. */
function boxHints(described: Described | undefined): string {
  const hints = described?.block.hints ?? '';
  return hints.slice(hints.indexOf('|') + 1).replace(/\d+/g, '#');
}

/** The innermost element that holds nearly all of the article's own prose; boxes count from `offset` before. */
function findBox(described: readonly Described[], home: string, stretch: Stretch, offset: number): Box | null {
  const sums = [0];
  for (const [i, d] of described.entries()) {
    const isIn = i >= stretch.start && i < stretch.end && isHome(d, home);
    sums.push((sums.at(-1) as number) + (isIn ? d.ownLetters : 0));
  }
  const all = sums.at(-1) as number;
  if (all === 0) return null;
  const sumTo = (number: number) => sums[Math.max(0, Math.min(number - offset, described.length))] as number;
  // An element that holds more than half of the letters holds the middle one.
  const middle = sums.findIndex((sum) => 2 * sum >= all) - 1;
  let box = described[middle]?.box ?? null;
  while (box !== null && sumTo(box.end) - sumTo(box.start) < MIN_BOX_SHARE * all) box = box.outer;
  return box;
}
