import type { PageMeta } from '../../text/block.ts';
import type { Described } from '../blocks/described.ts';
import type { Box } from '../blocks/place-blocks.ts';
import { findTitle } from '../head/find-title.ts';
import { areChapters } from './are-chapters.ts';
import { saysArticle } from './says-article.ts';

/** A stretch of blocks that may hold an article of its own: from `start` to before `end`. */
export interface Story {
  start: number;
  end: number;
  /** Fewest letters it needs to be an article. */
  minLetters: number;
  /** True for an entry of a live blog. */
  isEntry: boolean;
}

/** Letters of prose that a whole article has at least; shorter texts are teasers. */
const MIN_BODY_LETTERS = 200;
/** Full articles in a row have at least this much; cards that lead to others have less. */
const MIN_ROW_LETTERS = 450;
/** An entry of a live blog may be one sentence, and the text over all of them. */
const MIN_ENTRY_LETTERS = 50;
const MIN_ENTRIES = 3;
/** The list holds nearly all of the entries; a box in the lead may be set like one. */
const MIN_LIST_SHARE = 0.8;
const LIVE = /live-?(?:blog|event|feed|text|post|update|ticker|entry|entries|center|centre)|(?:^|[^a-z])ticker/;

/**
 * The stretches of a page that hold an article each, in page order: the whole page, or where articles
 * follow one another (endless scrolling) one for each, or a live blog's lead and its entries.
 */
export function splitStories(described: readonly Described[], meta: PageMeta): Story[] {
  const whole: Story = { start: 0, end: described.length, minLetters: MIN_BODY_LETTERS, isEntry: false };
  return splitRow(described, meta) ?? splitLive(described, meta.types) ?? [whole];
}

/** Articles in a row: `<article>` elements, or headlines of the first rank that share none, with a full text each. */
function splitRow(described: readonly Described[], meta: PageMeta): Story[] | null {
  const boxes = articleBoxes(described);
  const isInner = (box: Box) => boxes.some((other) => other !== box && isWithin(box, other));
  const articles = boxes.filter((box) => !isInner(box) && isFull(described, box));
  const row = articles.length > 1 ? articles : headedBoxes(described);
  if (row.length < 2 || haveOneArticle(row) || arePartsOfOne(described, row, meta)) return null;
  if (boxes.length === 0 && areChapters(described, meta)) return null;
  // A headline may stand before its article's element, so each story begins where the last one ends.
  return row.map(({ end }, i) => ({ start: row[i - 1]?.end ?? 0, end, minLetters: MIN_BODY_LETTERS, isEntry: false }));
}

/** True for elements within one `<article>`: sections of its text. */
function haveOneArticle(row: readonly Box[]): boolean {
  const article = (row[0] as Box).article;
  return article !== null && row.every((box) => box.article === article);
}

/**
 * True where a page that says it is one article has its only headline of the first rank over all of the row: chapters, or
 * the things that a list tells of, in elements of their own. Headlines of other stories are links.
 */
function arePartsOfOne(described: readonly Described[], row: readonly Box[], { title, types }: PageMeta): boolean {
  if (!saysArticle(types)) return false;
  const over = findTitle(described, title);
  if (over < 0 || over >= (row[0] as Box).start) return false;
  const heads = described.slice(over + 1).filter(({ block, alien }) => block.tag === 'h1' && alien === null);
  const isLinked = ({ start, end }: Box) =>
    described.slice(start, end).some(({ isHeading, linkShare }) => isHeading && linkShare >= 0.5);
  return heads.length === 0 && 2 * row.filter(isLinked).length < row.length;
}

/**
 * The elements with a headline of the first rank and a full text each. Headings of that rank between
 * one text's paragraphs share their element, so they split nothing.
 */
function headedBoxes(described: readonly Described[]): Box[] {
  const heads: { i: number; box: Box }[] = [];
  for (let i = 0; i < described.length; i++) {
    const d = described[i] as Described;
    if (d.block.tag === 'h1' && d.alien === null && d.linkShare < 0.5) heads.push({ i, box: d.box });
  }
  const boxes = heads.map(({ i, box }) => {
    const holdsOther = ({ start, end }: Box) =>
      heads.some((other) => other.i !== i && start <= other.i && other.i < end);
    let widest = box;
    while (widest.outer !== null && !holdsOther(widest.outer)) widest = widest.outer;
    return widest;
  });
  return boxes.filter((box) => isFull(described, box));
}

/** The `<article>` elements blocks stand in, the innermost for each block. */
function articleBoxes(described: readonly Described[]): Box[] {
  const boxes = new Set<Box>();
  let last: Box | null = null;
  for (const { box } of described) {
    if (box === last) continue;
    last = box;
    const { article } = box;
    if (article !== null) boxes.add(article);
  }
  return [...boxes];
}

function isWithin(box: Box, other: Box): boolean {
  return other.start <= box.start && box.end <= other.end && box.depth > other.depth;
}

/** True where a stretch has a headline and a full text that nothing says is something else. */
function isFull(described: readonly Described[], { start, end }: { start: number; end: number }): boolean {
  let letters = 0;
  let hasHeading = false;
  for (let i = start; i < end; i++) {
    const here = described[i] as Described;
    const { tag } = here.block;
    hasHeading ||= (tag === 'h1' || tag === 'h2') && here.isHeading;
    if (here.isProse && here.alien === null) letters += here.ownLetters;
  }
  return hasHeading && letters >= MIN_ROW_LETTERS;
}

/** The plain words are looked for first: they are rare, and the hints long. */
function saysLive(hints: string): boolean {
  return (hints.includes('live') || hints.includes('ticker')) && LIVE.test(hints);
}

/** A live blog: the text before its entries, and each entry. */
function splitLive(described: readonly Described[], types: readonly string[]): Story[] | null {
  let prose = 0;
  const live: number[] = [];
  for (let i = 0; i < described.length; i++) {
    const d = described[i] as Described;
    if (!d.isProse || d.alien !== null) continue;
    prose++;
    if (saysLive(d.block.hints)) live.push(i);
  }
  if (live.length < MIN_ENTRIES || (!types.includes('LiveBlogPosting') && 2 * live.length < prose)) return null;
  const posts = mostIn(described, live);
  const list = boxOfMost(described, posts);
  if (list === null) return null;
  const entries = childBoxes(described, posts, list);
  const isEntry = ({ start, end }: Box) =>
    end - start > 2 || described.slice(start, end).some(({ isHeading, block }) => isHeading || block.tag === 'time');
  const [first] = entries;
  if (first === undefined || entries.filter(isEntry).length < MIN_ENTRIES) return null;
  const lead = { start: 0, end: first.start, minLetters: MIN_ENTRY_LETTERS, isEntry: false };
  return [lead, ...entries.map(({ start, end }) => ({ start, end, minLetters: MIN_ENTRY_LETTERS, isEntry: true }))];
}

/** Those of these blocks that stand in boxes of the kind that holds most of their letters. */
function mostIn(described: readonly Described[], numbers: readonly number[]): number[] {
  const letters = new Map<string, number>();
  for (const i of numbers) {
    const { container, ownLetters } = described[i] as Described;
    letters.set(container, (letters.get(container) ?? 0) + ownLetters);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  return numbers.filter((i) => described[i]?.container === most);
}

/** The innermost element that holds most of these blocks. */
function boxOfMost(described: readonly Described[], numbers: readonly number[]): Box | null {
  const sharedBy = ({ start, end }: Box) => numbers.filter((i) => start <= i && i < end).length;
  let box: Box | null = described[numbers[numbers.length >> 1] ?? 0]?.box ?? null;
  while (box !== null && sharedBy(box) < MIN_LIST_SHARE * numbers.length) box = box.outer;
  return box;
}

/** The elements directly in `list` that hold blocks of the body. */
function childBoxes(described: readonly Described[], body: readonly number[], list: Box): Box[] {
  const children = new Set<Box>();
  for (const i of body) {
    let box: Box | null = (described[i] as Described).box;
    while (box !== null && box.outer !== list) box = box.outer;
    if (box !== null && i >= list.start && i < list.end) children.add(box);
  }
  return [...children];
}
