import type { Block } from '../text/block.ts';
import { alienElement, alienReason, COMMENTS } from './alien-reason.ts';
import { type Box, placeBlocks } from './place-blocks.ts';

/** What a block's words and place say of it, before anything is decided. */
export interface Described {
  block: Block;
  /** The element it stands in. */
  box: Box;
  /** Letters outside links. */
  ownLetters: number;
  /** True for running text: sentences, most of them outside links. */
  isProse: boolean;
  isHeading: boolean;
  /** True for an item of a list. */
  isItem: boolean;
  /** True where the page shows these very words more than once. */
  isRepeated: boolean;
  /** Why its class names or elements say it is no part of an article, or null. */
  alien: string | null;
  /** The path of the box it stands in. */
  container: string;
}

const FIRST_BEYOND_ASCII = 0x80;
const FIRST_LATIN_LETTER = 0xc0;
/** Where kana begin; punctuation of these scripts lies before. */
const FIRST_DENSE = 0x3040;
const DENSITY = 2.5;
/** Shortest running text that counts as prose by itself: about eight words. */
const MIN_PROSE_LETTERS = 50;
/** More than a third of a block in links, and it is navigation rather than text. */
const MAX_PROSE_LINK_SHARE = 0.34;
/**
 * A name that stands over so much of a page's prose names the page's layout ("has-sidebar"), not the
 * block. Comments may well be longer than the article, so theirs is believed for longer.
 */
const MAX_ALIEN_SHARE = 0.8;
const MAX_COMMENTS_SHARE = 0.95;

/** Describes every block; names that stand over most of the page's prose are not believed. */
export function describeBlocks(blocks: readonly Block[]): Described[] {
  const boxes = placeBlocks(blocks);
  const shown = new Map<string, number>();
  for (const { text } of blocks) shown.set(text, (shown.get(text) ?? 0) + 1);
  const plain = blocks.map((block, i) => describe(block, boxes[i] as Box, shown.get(block.text) !== 1));
  const names = createNames();
  const layout = findLayout(plain, names);
  return plain.map((described) => ({ ...described, alien: alienOf(described.block, names, layout) }));
}

/** The layout's names with those over the greater part of one box's prose: see `findBody`. */
export function disbelieve(described: readonly Described[], home: readonly Described[]): Described[] {
  const names = createNames();
  const layout = findLayout(home, names, 0.5, 0.5);
  return described.map((one) => (one.alien === null ? one : { ...one, alien: alienOf(one.block, names, layout) }));
}

function describe(block: Block, box: Box, isRepeated: boolean): Described {
  const letters = countLetters(block.text);
  const hasSentence = /[.!?…。！？]["'”’»)\]]*\s*$|[.!?…]["'”’»)]*\s+\S|[,;、，]\s?/u.test(block.text);
  // A paragraph inside a heading is one whose end tag is missing (fixture article--broken-markup).
  const isHeading = /(?:^|>)h[1-6](?:>(?:div|span|a|b|strong|em))*$/.test(block.path);
  const linkShare = isHeading && block.links.every(({ href }) => isInPage(href)) ? 0 : block.linkShare;
  return {
    block: linkShare === block.linkShare ? block : { ...block, linkShare },
    box,
    ownLetters: Math.round(letters * (1 - linkShare)),
    isProse: !isHeading && letters >= MIN_PROSE_LETTERS && hasSentence && linkShare <= MAX_PROSE_LINK_SHARE,
    isHeading,
    isItem: /(?:^|>)(?:li|dd|dt)(?:>|$)/.test(block.path),
    isRepeated,
    alien: null,
    container: block.path.replace(/>?[^>]*$/, ''),
  };
}

/** Letters and digits; a character of the dense scripts says as much as two and a half letters. */
function countLetters(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < FIRST_BEYOND_ASCII) letters += isAsciiLetter(unit) ? 1 : 0;
    else if (unit < FIRST_DENSE) letters += unit >= FIRST_LATIN_LETTER && !isPunctuation(unit) ? 1 : 0;
    else letters += isDense(unit) ? DENSITY : 1;
  }
  return Math.round(letters);
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

/** General punctuation: dashes, quotation marks, spaces, zero-width characters. */
function isPunctuation(unit: number): boolean {
  return unit >= 0x2000 && unit <= 0x206f;
}

/** Kana, Han, Hangul; the gate counts them alike. */
function isDense(unit: number): boolean {
  return (unit >= FIRST_DENSE && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}

/** A heading that is its own anchor ("#the-court") leads nowhere else. */
function isInPage(href: string): boolean {
  return href.includes('#');
}

/** What each class name and path says, looked up once. */
function createNames() {
  const segments = new Map<string, string | null>();
  const paths = new Map<string, readonly (readonly [string, string])[]>();
  const chains = new Map<string, readonly string[]>();
  const reasonOf = (segment: string): string | null => {
    const known = segments.get(segment);
    if (known !== undefined) return known;
    const reason = alienReason(segment);
    segments.set(segment, reason);
    return reason;
  };
  /** Of the elements with these names, nearest first, those that say something; "section-3" is one of many. */
  const alienSegmentsIn = (hints: string): readonly string[] => {
    const known = chains.get(hints);
    if (known !== undefined) return known;
    const border = hints.indexOf('|');
    // The elements around are those of most neighbours; a block's own names are often its alone.
    const outer = border < 0 ? [] : alienSegmentsIn(hints.slice(border + 1));
    const own = (border < 0 ? hints : hints.slice(0, border)).replace(/\d+/g, '#');
    const said = reasonOf(own) === null ? outer : [own, ...outer];
    chains.set(hints, said);
    return said;
  };
  return {
    reasonOf,
    alienSegmentsIn,
    /** The path's elements that say something, each with why. */
    elementsIn(path: string): readonly (readonly [string, string])[] {
      const known = paths.get(path);
      if (known !== undefined) return known;
      const said = path.split('>').flatMap((name) => {
        const reason = alienElement(name);
        return reason === null ? [] : [[name, reason] as const];
      });
      paths.set(path, said);
      return said;
    },
  };
}

type Names = ReturnType<typeof createNames>;

/** Names that say "something else" of most of this prose: they are the layout's. */
function findLayout(
  all: readonly Described[],
  names: Names,
  maxShare = MAX_ALIEN_SHARE,
  maxComments = MAX_COMMENTS_SHARE,
): ReadonlySet<string> {
  const covered = new Map<string, number>();
  let total = 0;
  for (const { isProse, ownLetters, block } of all) {
    if (!isProse) continue;
    total += ownLetters;
    const said = new Set([
      ...names.alienSegmentsIn(block.hints),
      ...names.elementsIn(block.path).map(([name]) => `<${name}`),
    ]);
    for (const name of said) covered.set(name, (covered.get(name) ?? 0) + ownLetters);
  }
  const maxOf = (name: string) => (names.reasonOf(name) === COMMENTS ? maxComments : maxShare);
  return new Set([...covered].filter(([name, letters]) => letters > maxOf(name) * total).map(([name]) => name));
}

function alienOf(block: Block, names: Names, layout: ReadonlySet<string>): string | null {
  for (const segment of names.alienSegmentsIn(block.hints)) {
    const reason = names.reasonOf(segment);
    if (reason !== null && !layout.has(segment)) return reason;
  }
  return names.elementsIn(block.path).find(([name]) => !layout.has(`<${name}`))?.[1] ?? null;
}
