import { type Place, ProsePlaces } from './prose-places.ts';
import type { Tree } from './tree.ts';

/** What of a page is read: what holds its article, by a first look. */
export interface Region {
  /** Elements that are read with all that is in them. */
  whole: ReadonlySet<Node>;
  /** Elements around those: of what else is in them only their own text is read. */
  around: ReadonlySet<Node>;
}

/** In less text the article may be what this does not see: in the shadow of an element, in short lines. */
const MIN_LETTERS = 1000;
/** Small pages are read in no time; on very large ones this would be one long task. */
const MIN_ELEMENTS = 200;
const MAX_ELEMENTS = 30_000;
/** The element with so much of a page's running text holds the article, or the greater part of it. */
const MIN_SHARE = 0.7;
/** With the boxes over and below its text it is not much larger. */
const MAX_GROWTH = 1.5;
/** So much text elsewhere may be a part of it, or another article. */
const MIN_BRANCH_LETTERS = 300;

/**
 * Finds what is worth reading: the element that holds most of the page's running text, what stands between the headline and
 * it, and other places with running text. Menus, rows of teasers and the like are two thirds of a page's blocks. Null
 * where all of the page has to be read.
 */
export function findRegion(tree: Tree, body: Element): Region | null {
  const size = tree.sizeOf(body);
  if (size < MIN_ELEMENTS || size > MAX_ELEMENTS) return null;
  const places = new ProsePlaces(tree, body);
  if (places.body.letters < Math.max(MIN_LETTERS, places.linkedLetters)) return null;
  const main = widen(tree, places, places.innermost(MIN_SHARE));
  if (main === places.body) return null;
  const line = lineTo(main);
  const whole = new Set<Node>([main.element]);
  for (const block of places.blocks) {
    const branch = branchOf(block, line);
    if (branch !== null) whole.add(elementToRead(block, branch));
  }
  for (const element of headlineElements(tree, places, line)) whole.add(element);
  // Which of them show a page of their own is asked when the walk comes to them.
  for (const frame of tree.selectIn(body, 'iframe, frame')) places.placeOf(frame);
  return { whole, around: places.elements() };
}

/** The article's element: the boxes around its text, as long as they hold little else, or text of their own. */
function widen(tree: Tree, { blocks, body }: ProsePlaces, found: Place): Place {
  const most = MAX_GROWTH * tree.sizeOf(found.element as Element);
  const withText = new Set<Place | null>();
  for (const { outer } of blocks) withText.add(outer);
  let main = found;
  for (let next = main.outer; next !== null && next !== body; next = next.outer) {
    if (!withText.has(next) && tree.sizeOf(next.element as Element) > most) break;
    main = next;
  }
  return main;
}

/** The places around one, and itself, by their depth. */
function lineTo(main: Place): Place[] {
  const line: Place[] = [];
  for (let place: Place | null = main; place !== null; place = place.outer) line[place.depth] = place;
  return line;
}

/** The outermost place around this one that is not around the article's element; null for what stands in that. */
function branchOf(place: Place, line: readonly Place[]): Place | null {
  let branch = place;
  while (branch.outer !== null && line[branch.outer.depth] !== branch.outer) branch = branch.outer;
  return branch.outer === null || branch.outer === line.at(-1) || line.includes(branch) ? null : branch;
}

/** Of running text apart from the article's element: what holds much of it, else a paragraph with its neighbours. */
function elementToRead(block: Place, branch: Place): Node {
  if (block === branch || block.outer === null) return block.element;
  return (branch.letters >= MIN_BRANCH_LETTERS ? branch : block.outer).element;
}

/** Headings of the first rank with what stands beside them; and all between the headline and the article's element. */
function headlineElements(tree: Tree, places: ProsePlaces, line: readonly Place[]): Node[] {
  const { body } = places;
  const find = (tag: string) => headingsIn(tree, places, tag);
  const firsts = find('h1');
  const headings = firsts.length > 0 ? firsts : find('h2');
  const besides = firsts.flatMap((heading) => {
    const branch = branchOf(heading, line);
    return branch === null ? [] : (heading === branch ? heading : (heading.outer ?? body)).element;
  });
  return [...besides, ...betweenHeadlineAndText(tree, headings, line)];
}

function headingsIn(tree: Tree, places: ProsePlaces, tag: string): Place[] {
  const shown = tree.selectIn(places.body.element as Element, tag).filter(({ textContent }) => textContent?.trim());
  return shown.flatMap((heading) => places.placeOf(heading) ?? []);
}

/** From the last of the headings that stand before the article's element; nothing where one stands in it. */
function betweenHeadlineAndText(tree: Tree, headings: readonly Place[], line: readonly Place[]): Node[] {
  let between: Node[] = [];
  for (const heading of headings) {
    const branch = branchOf(heading, line);
    if (branch === null) return [];
    const { outer, depth } = branch;
    // A page's own menus stand over the headline where the body is all that holds both.
    const from = outer?.outer === null ? branch.element : tree.firstChildOf((outer as Place).element);
    const passed = siblingsBefore(tree, from, line[depth]);
    if (passed === null) continue;
    between = passed;
    for (const place of line.slice(depth + 1)) {
      between.push(...(siblingsBefore(tree, tree.firstChildOf((place.outer as Place).element), place) ?? []));
    }
  }
  return between;
}

/** The nodes from one on, up to an element beside it; null where that does not follow. */
function siblingsBefore(tree: Tree, from: Node | null, place: Place | undefined): Node[] | null {
  const passed: Node[] = [];
  for (let node = from; node !== null; node = tree.nextSiblingOf(node)) {
    if (node === place?.element) return passed;
    passed.push(node);
  }
  return null;
}
