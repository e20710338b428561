import type { PageMeta } from '../../text/block.ts';
import { COMMENTS } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { saysArticle } from '../stories/says-article.ts';
import { isShortArticle } from './is-short-article.ts';

/** What prose is worth as the article's when its class names say it is something else. */
const ALIEN_WORTH = 0.35;
const COMMENTS_WORTH = 0.1;
/** The same where its own element says so: captions may be longer together than a text with many pictures. */
const CAPTION_WORTH = 0.1;
/** What prose over the headline is worth, or apart from it: notices, banners, teasers of other stories, what readers say. */
const APART_WORTH = 0.3;
/** Letters of prose in paragraphs of one kind that may well be an article: fewer are none (`splitStories`). */
const MIN_HOME_LETTERS = 200;
/** Letters in one element with the headline that are an article's: a standfirst with what matters in the text has fewer. */
export const MIN_NEAR_LETTERS = 450;
/** The same in a single block: captions and standfirsts have fewer. Beside what its names say is something else, the former is enough. */
const MIN_ALONE_LETTERS = 1200;
/** A text with less prose than this beside a row's is a notice, and the row an article's parts. */
const MIN_SHARE_OF_ENTRIES = 0.05;

/** Where the article's paragraphs stand. */
export interface Home {
  /** Path of the box that holds them. */
  path: string;
  /** True where nothing but a row of entries has as much prose as an article. */
  isEntries: boolean;
  /** True for a text that is an article though it is short (`isShortArticle`). */
  isShort: boolean;
  /** The element around headline and text, as numbers of the page's blocks. */
  near: Near;
}

interface Range {
  start: number;
  end: number;
}

/** `inner`: the one around so much text that may be a single block. */
interface Near extends Range {
  inner: Range;
}

/**
 * The kind of box that holds most of the page's prose directly; what stands apart from the headline, the block of number
 * `title`, counts less. Comments, reviews and teasers often have more of it than a short article: rows of entries
 * (`findEntries`) are looked at only where nothing else may be one. Boxes count from `start` before.
 */
export function findHome(
  described: readonly Described[],
  entries: ReadonlySet<number>,
  types: PageMeta['types'],
  { title, start }: { title: number; start: number },
): Home {
  const own = new Map<string, number>();
  const inEntries = new Map<string, number>();
  const near = boxOfTitle(described, entries, title, start);
  for (let i = 0; i < described.length; i++) {
    const one = described[i] as Described;
    if (!one.isProse) continue;
    const { container, ownLetters } = one;
    const letters = entries.has(i) ? inEntries : own;
    const worth = worthOf(one) * ownLetters;
    const { start: first, end } = one.alien === null ? near : near.inner;
    const isApart = i < title || i + start < first || i + start >= end;
    letters.set(container, (letters.get(container) ?? 0) + (isApart ? APART_WORTH * worth : worth));
  }
  const [path, worth] = heaviest(own);
  const [entryPath, entryWorth] = heaviest(inEntries);
  const isLittle = worth < Math.max(MIN_HOME_LETTERS, MIN_SHARE_OF_ENTRIES * entryWorth) && entryWorth > 0;
  // What stands below a text in boxes of its kind (rights, the author) may be as long as the text, and is taken off it later.
  const isFew = isLittle || (worth > 0 && worth < MIN_NEAR_LETTERS);
  const isShort = isFew && saysArticle(types) && isShortArticle(described, entries, { home: path, title });
  const isEntries = isLittle && entryWorth > worth && !isShort;
  return { path: isEntries ? entryPath : path, isEntries, isShort, near };
}

/** Share of its letters that count for the article. */
function worthOf({ alien, block }: Described): number {
  if (alien === null) return 1;
  if (alien === COMMENTS) return COMMENTS_WORTH;
  return block.path.includes('figcaption') ? CAPTION_WORTH : ALIEN_WORTH;
}

/** The innermost element that holds the headline and, below it, as much prose as an article; else the whole page. */
function boxOfTitle(
  described: readonly Described[],
  entries: ReadonlySet<number>,
  title: number,
  offset: number,
): Near {
  let inner: Range | null = null;
  let box = described[title]?.box ?? null;
  let letters = 0;
  let paragraphs = 0;
  let at = title + 1;
  for (; box !== null; box = box.outer) {
    for (; at < Math.min(box.end - offset, described.length); at++) {
      const one = described[at] as Described;
      if (!one.isProse || one.alien !== null || entries.has(at)) continue;
      letters += one.ownLetters;
      paragraphs += one.block.text.includes('\n') ? 2 : 1;
    }
    if (letters >= MIN_NEAR_LETTERS) inner ??= box;
    if (inner !== null && (paragraphs > 1 || letters >= MIN_ALONE_LETTERS)) return { ...box, inner };
  }
  const all = { start: 0, end: Number.POSITIVE_INFINITY };
  return { ...all, inner: inner ?? all };
}

function heaviest(letters: ReadonlyMap<string, number>): [string, number] {
  return [...letters].sort(([, a], [, b]) => b - a)[0] ?? ['', 0];
}
