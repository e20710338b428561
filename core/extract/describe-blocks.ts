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
  /** The class names and elements that say it is no part of an article, nearest first. */
  says: readonly Saying[];
  /** Why they say so, those of the page's layout left out; null where none is left. */
  alien: string | null;
  /** The path of the box it stands in. */
  container: string;
}

/** An element's class names, or its name after "<", and what it is said to be. */
interface Saying {
  name: string;
  reason: string;
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
  const pathOf = createPaths();
  const saysOf = createSayings();
  const described = blocks.map((block, i) => {
    const path = pathOf(block.path);
    return describe(block, boxes[i] as Box, path, saysOf(block.hints, path.says), shown.get(block.text) !== 1);
  });
  const layout = findLayout(described);
  for (const one of described) one.alien = alienOf(one.says, layout);
  return described;
}

/** The layout's names with those over the greater part of one box's prose: see `findBody`. */
export function disbelieve(described: readonly Described[], home: readonly Described[]): Described[] {
  const layout = findLayout(home, 0.5, 0.5);
  return described.map((one) => (one.alien === null ? one : { ...one, alien: alienOf(one.says, layout) }));
}

function describe(block: Block, box: Box, path: PathFacts, says: readonly Saying[], isRepeated: boolean): Described {
  const letters = countLetters(block.text);
  const { isHeading } = path;
  const linkShare = isHeading && block.links.every(({ href }) => isInPage(href)) ? 0 : block.linkShare;
  const isLong = !isHeading && letters >= MIN_PROSE_LETTERS && linkShare <= MAX_PROSE_LINK_SHARE;
  return {
    block: linkShare === block.linkShare ? block : { ...block, linkShare },
    box,
    ownLetters: Math.round(letters * (1 - linkShare)),
    isProse: isLong && SENTENCE.test(block.text),
    isHeading,
    isItem: path.isItem,
    isRepeated,
    says,
    alien: null,
    container: path.container,
  };
}

/** A full stop at the end or between sentences, or a comma. */
const SENTENCE = /[.!?…。！？]["'”’»)\]]*\s*$|[.!?…]["'”’»)]*\s+\S|[,;、，]\s?/u;
// A paragraph inside a heading is one whose end tag is missing (fixture article--broken-markup).
const HEADING_PATH = /(?:^|>)h[1-6](?:>(?:div|span|a|b|strong|em))*$/;
const ITEM_PATH = /(?:^|>)(?:li|dd|dt)(?:>|$)/;

/** What a block's path says of it. */
interface PathFacts {
  isHeading: boolean;
  isItem: boolean;
  container: string;
  /** The path's elements that say something. */
  says: readonly Saying[];
}

/** What each path says, looked up once: neighbours mostly share theirs. */
function createPaths(): (path: string) => PathFacts {
  const known = new Map<string, PathFacts>();
  return (path) => {
    let facts = known.get(path);
    if (facts === undefined) {
      const last = path.lastIndexOf('>');
      const isHeading = HEADING_PATH.test(path);
      const container = last < 0 ? '' : path.slice(0, last);
      facts = { isHeading, isItem: ITEM_PATH.test(path), container, says: elementsIn(path) };
      known.set(path, facts);
    }
    return facts;
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

function elementsIn(path: string): Saying[] {
  return path.split('>').flatMap((name) => {
    const reason = alienElement(name);
    return reason === null ? [] : [{ name: `<${name}`, reason }];
  });
}

const SILENT: readonly Saying[] = [];

/** What blocks' class names and elements say; class names are looked up once. */
function createSayings() {
  const segments = new Map<string, Saying | null>();
  const chains = new Map<string, readonly Saying[]>();
  let lastOuter = '';
  let lastOuterSays = SILENT;
  const sayingOf = (names: string): Saying | null => {
    if (names === '') return null;
    let said = segments.get(names);
    if (said === undefined) {
      // "section-3" is one of many.
      const name = names.replace(/\d+/g, '#');
      const reason = alienReason(name);
      said = reason === null ? null : { name, reason };
      segments.set(names, said);
    }
    return said;
  };
  const chainOf = (hints: string): readonly Saying[] => {
    let says = chains.get(hints);
    if (says === undefined) {
      const said: Saying[] = [];
      for (const names of hints.split('|')) {
        const saying = sayingOf(names);
        if (saying !== null) said.push(saying);
      }
      says = said.length === 0 ? SILENT : said;
      chains.set(hints, says);
    }
    return says;
  };
  return (hints: string, elements: readonly Saying[]): readonly Saying[] => {
    const border = hints.indexOf('|');
    // The elements around are those of most neighbours; a block's own names are often its alone.
    const outer = border < 0 ? '' : hints.slice(border + 1);
    if (outer !== lastOuter) {
      lastOuter = outer;
      lastOuterSays = chainOf(outer);
    }
    const own = sayingOf(border < 0 ? hints : hints.slice(0, border));
    if (own === null && elements.length === 0) return lastOuterSays;
    return [...(own === null ? SILENT : [own]), ...lastOuterSays, ...elements];
  };
}

/** Names that say "something else" of most of this prose: they are the layout's. */
function findLayout(
  all: readonly Described[],
  maxShare = MAX_ALIEN_SHARE,
  maxComments = MAX_COMMENTS_SHARE,
): ReadonlySet<string> {
  const covered = new Map<string, { reason: string; letters: number }>();
  let total = 0;
  for (const { isProse, ownLetters, says } of all) {
    if (!isProse) continue;
    total += ownLetters;
    const counted: string[] = [];
    for (const { name, reason } of says) {
      if (counted.includes(name)) continue;
      counted.push(name);
      covered.set(name, { reason, letters: (covered.get(name)?.letters ?? 0) + ownLetters });
    }
  }
  const layout = new Set<string>();
  for (const [name, { reason, letters }] of covered) {
    if (letters > (reason === COMMENTS ? maxComments : maxShare) * total) layout.add(name);
  }
  return layout;
}

function alienOf(says: readonly Saying[], layout: ReadonlySet<string>): string | null {
  return says.find(({ name }) => !layout.has(name))?.reason ?? null;
}
