import type { Block } from '../../text/block.ts';
import { CAPTION, COMMENTS, saysPictureAlone } from './alien-reason.ts';
import { createHintReader } from './create-hint-reader.ts';
import { createPathReader } from './create-path-reader.ts';
import { Described, type PageFacts } from './described.ts';
import { type Box, placeBlocks } from './place-blocks.ts';
import { withoutOwnNames } from './without-own-names.ts';

/** Longer blocks are no lines. */
const MAX_LINE_LENGTH = 160;
/**
 * A name that stands over so much of a page's prose names the page's layout ("has-sidebar"), not the
 * block. Comments may well be longer than the article, and so may captions, so theirs is believed for longer.
 */
const MAX_ALIEN_SHARE = 0.8;
const MAX_COMMENTS_SHARE = 0.95;
const FIGCAPTION = '<figcaption';
/**
 * With no more paragraphs and letters beside the captions, what stands under pictures is what is told: a slide show's text.
 * More letters are an article's, with a gallery.
 */
const MAX_BESIDE_SLIDES = 2;
const MAX_LETTERS_BESIDE_SLIDES = 450;
/** A caption has a line or two: with more paragraphs to an element, what is called "photo" is a part of a text, or the greater part of it. */
const MIN_PARAGRAPHS = 3;
const MIN_TEXT_SHARE = 0.5;

/** Describes every block; names that stand over most of the page's prose are not believed. */
export function describeBlocks(all: readonly Block[]): Described[] {
  const blocks = withoutOwnNames(all);
  const boxes = placeBlocks(blocks);
  let repeated: ReadonlySet<string> | null = null;
  const page: PageFacts = {
    readPath: createPathReader(),
    readHints: createHintReader(),
    isRepeated(text) {
      repeated ??= findRepeated(blocks);
      return repeated.has(text);
    },
    layout: new Set(),
  };
  const described = blocks.map((block, i) => new Described(block, boxes[i] as Box, page));
  page.layout = findLayout(described, MAX_ALIEN_SHARE, MAX_COMMENTS_SHARE);
  return described;
}

/** The layout's names with those over the greater part of one box's prose: see `findBody`. */
export function disbelieve(described: readonly Described[], home: readonly Described[]): Described[] {
  const layout = findLayout(home, 0.5, 0.5);
  return described.map((one) => (one.alien === null ? one : one.withLayout(layout)));
}

/**
 * Lines that stand on the page more than once; paragraphs and verses are not looked at, nor what leads to a place on the
 * page: a table of contents has the text's own subheadings.
 */
function findRepeated(blocks: readonly Block[]): ReadonlySet<string> {
  const shown = new Set<string>();
  const repeated = new Set<string>();
  for (const { text, links } of blocks) {
    if (text.length > MAX_LINE_LENGTH || text.includes('\n')) continue;
    if (links.length === 1 && links[0]?.href.includes('#')) continue;
    if (shown.has(text)) repeated.add(text);
    else shown.add(text);
  }
  return repeated;
}

/** Prose that stands under a name. */
interface Covered {
  reason: string;
  letters: number;
  paragraphs: number;
  elements: Set<Box | null>;
}

function isCalledPicture(name: string, { reason, paragraphs, elements }: Covered): boolean {
  return reason === CAPTION && paragraphs >= MIN_PARAGRAPHS * elements.size && saysPictureAlone(name);
}

/** Names that say "something else" of most of this prose: they are the layout's. */
function findLayout(all: readonly Described[], maxShare: number, maxComments: number): ReadonlySet<string> {
  const covered = new Map<string, Covered>();
  let total = 0;
  let plain = 0;
  let plainLetters = 0;
  for (const described of all) {
    if (!described.isProse) continue;
    const { ownLetters, says, box } = described;
    total += ownLetters;
    if (says.length === 0) {
      plain++;
      plainLetters += ownLetters;
    }
    const counted: string[] = [];
    for (const { name, reason } of says) {
      if (counted.includes(name)) continue;
      counted.push(name);
      const known = covered.get(name) ?? { reason, letters: 0, paragraphs: 0, elements: new Set() };
      known.letters += ownLetters;
      known.paragraphs++;
      known.elements.add(box.outer);
      covered.set(name, known);
    }
  }
  const layout = new Set<string>();
  const isText = plain > MAX_BESIDE_SLIDES || plainLetters > MAX_LETTERS_BESIDE_SLIDES;
  for (const [name, one] of covered) {
    const { reason, letters } = one;
    const isLonger = reason === COMMENTS || (name === FIGCAPTION && isText);
    const isAll = letters > (isLonger ? maxComments : maxShare) * total;
    if (isAll || (letters > MIN_TEXT_SHARE * total && isCalledPicture(name, one))) layout.add(name);
  }
  return layout;
}
