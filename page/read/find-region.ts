import { findHeadings, findHeadlineElements } from './find-headline-elements.ts';
import { MainLine } from './main-line.ts';
import { longTextsIn, type Place, ProsePlaces } from './prose-places.ts';
import { TRAITS, traitsOf } from './traits-of.ts';
import type { Tree } from './tree.ts';

/** What of a page is read: what holds its article, by a first look. */
export interface Region {
  /** The article's element, by this look. */
  main: Node;
  /** Elements that are read with all that is in them. */
  whole: ReadonlySet<Node>;
  /** Elements around those: of what else is in them only their own text is read. */
  around: ReadonlySet<Node>;
}

/** In less text the article may be what this does not see: in the shadow of an element, in short lines. */
const MIN_LETTERS = 1000;
/** With so much of it in one element no other is looked for in shadows; the gate looks into them for as little. */
const ENOUGH_LETTERS = 2500;
/** Small pages are read in no time; on very large ones this would be one long task. */
const MIN_ELEMENTS = 200;
const MAX_ELEMENTS = 30_000;
/** A page of so many is mostly text; to look at each would take longer than a slice. */
const MAX_TEXTS = 1000;
/** The element with so much of a page's running text holds the article, or the greater part of it. */
const MIN_SHARE = 0.7;
/** With the boxes over and below its text it is not much larger. */
const MAX_GROWTH = 1.5;
const MAX_LEVELS = 20;
/** So much text elsewhere may be a part of it, or another article. */
const MIN_BRANCH_LETTERS = 300;
const ELEMENT = 1;

/**
 * Finds what is worth reading: the element that holds most of the page's running text, what stands between the headline and
 * it, and other places with running text. Menus, rows of teasers and the like are two thirds of a page's blocks. Null
 * where all of the page has to be read.
 */
export function findRegion(tree: Tree, body: Element): Region | null {
  const size = tree.sizeOf(body);
  if (size < MIN_ELEMENTS || size > MAX_ELEMENTS) return null;
  const texts = longTextsIn(tree, body);
  if (texts.length > MAX_TEXTS) return null;
  const places = new ProsePlaces(tree, body, texts);
  if (places.body.letters < Math.max(MIN_LETTERS, places.linkedLetters)) return null;
  const main = widen(tree, places, places.innermost(MIN_SHARE));
  if (main === places.body) return null;
  const headings = findHeadings(tree, places);
  const line = new MainLine(main, places.all);
  const whole = new Set<Node>([main.element]);
  for (const block of places.blocks) {
    const branch = line.branchOf(block);
    const isAround = block !== main && line.places[block.depth] === block;
    if (branch !== null) whole.add(elementToRead(block, branch));
    if (isAround) for (const element of setInLine(tree, block)) whole.add(element);
  }
  for (const element of findHeadlineElements(tree, headings, line)) whole.add(element);
  for (const element of findStretch(tree, main, places)) whole.add(element);
  const frames = tree.selectIn(body, 'iframe').filter((frame) => tree.contentOf(frame, 'iframe') !== null);
  // To look through all elements for them takes as long as half of this.
  const hosts = main.letters < ENOUGH_LETTERS ? tree.hostsIn(body) : [];
  return {
    main: main.element,
    whole,
    around: elementsAround(tree, [...whole, ...frames, ...hosts], body),
  };
}

function elementsAround(tree: Tree, nodes: readonly Node[], body: Element): Set<Node> {
  const around = new Set<Node>([body]);
  for (const node of nodes) {
    for (let outer = tree.parentOf(node); outer !== null && !around.has(outer); outer = tree.parentOf(outer)) {
      around.add(outer);
    }
  }
  return around;
}

/** The article's element: the boxes around its text, as long as they hold little else, or text of their own. */
function widen(tree: Tree, { blocks, body }: ProsePlaces, found: Place): Place {
  const most = MAX_GROWTH * tree.sizeOf(found.element as Element);
  const withText = new Set<Place | null>();
  for (const { outer } of blocks) withText.add(outer);
  let main = found;
  for (let next = main.outer; next !== null && next !== body; next = next.outer) {
    const isNear = found.depth - next.depth <= MAX_LEVELS;
    if (!withText.has(next) && !(isNear && tree.sizeOf(next.element as Element) <= most)) break;
    main = next;
  }
  return main;
}

/** The article may go on beside its element: all from the first to the last box there with much running text. */
function findStretch(tree: Tree, { outer }: Place, { all }: ProsePlaces): Node[] {
  const isLong = (place: Place) => place.outer === outer && place.letters >= MIN_BRANCH_LETTERS;
  const ends = new Set(all.filter(isLong).map(({ element }) => element));
  const found: Node[] = [];
  let length = 0;
  for (let node = tree.firstChildOf((outer as Place).element); node !== null; node = tree.nextSiblingOf(node)) {
    if (found.length > 0 || ends.has(node)) found.push(node);
    if (ends.has(node)) length = found.length;
  }
  return found.slice(0, length);
}

/** What stands in the lines of a block's own running text is part of it. */
function setInLine(tree: Tree, { element }: Place): Node[] {
  const found: Node[] = [];
  for (let node = tree.firstChildOf(element); node !== null; node = tree.nextSiblingOf(node)) {
    if (tree.typeOf(node) === ELEMENT && (traitsOf(tree.nameOf(node as Element)) & TRAITS.block) === 0)
      found.push(node);
  }
  return found;
}

/** Of running text apart from the article's element: what holds much of it, else a paragraph with its neighbours. */
function elementToRead(block: Place, branch: Place): Node {
  if (block === branch) return block.element;
  return (branch.letters >= MIN_BRANCH_LETTERS ? branch : (block.outer as Place)).element;
}
