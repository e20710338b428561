import type { MainLine } from './main-line.ts';
import type { Place, ProsePlaces } from './prose-places.ts';
import type { Tree } from './tree.ts';

/** More headings of one rank are no headlines. */
const MAX_HEADINGS = 50;

/** The page's headings of the first rank, or of the second where it has none of that. */
export function findHeadings(tree: Tree, places: ProsePlaces): Place[] {
  const find = (tag: string) => {
    const all = tree.selectIn(places.body.element as Element, tag).slice(0, MAX_HEADINGS);
    const shown = all.filter(({ textContent }) => textContent?.trim());
    return shown.flatMap((heading) => places.placeOf(heading) ?? []);
  };
  const firsts = find('h1');
  return firsts.length > 0 ? firsts : find('h2');
}

/** Headings of the first rank apart from the article's element, with what stands beside them; and all between the headline and that element. */
export function findHeadlineElements(tree: Tree, headings: readonly Place[], line: MainLine): Node[] {
  const besides = headings.flatMap((heading) => {
    const branch = isFirst(tree, heading) ? line.branchOf(heading) : null;
    return branch === null ? [] : (heading === branch ? heading : (heading.outer as Place)).element;
  });
  const isHeadlineIn = headings.some((heading) => isFirst(tree, heading) && line.branchOf(heading) === null);
  return [...besides, ...findBetween(tree, headings, line), ...(isHeadlineIn ? [] : findOver(tree, line))];
}

const isFirst = (tree: Tree, { element }: Place) => tree.nameOf(element as Element) === 'h1';

/** A headline may be no heading, or stand in a link: all over the article's element in its box, unless the body is that. */
function findOver(tree: Tree, { main }: MainLine): Node[] {
  const outer = main.outer as Place;
  return outer.depth === 0 ? [] : (siblingsBefore(tree, tree.firstChildOf(outer.element), main) ?? []);
}

/** From the last of the headings that stand before the article's element. */
function findBetween(tree: Tree, headings: readonly Place[], line: MainLine): Node[] {
  for (const heading of headings.toReversed()) {
    const branch = line.branchOf(heading);
    // In the article's element it may be the headline, or a heading between its paragraphs.
    if (branch === null) continue;
    const outer = branch.outer as Place;
    // A page's own menus stand over the headline where the body is all that holds both.
    const from = outer.depth === 0 ? branch.element : tree.firstChildOf(outer.element);
    const [next, ...inner] = line.places.slice(branch.depth);
    const passed = siblingsBefore(tree, from, next);
    if (passed === null) continue;
    const within = inner.map((place) => siblingsBefore(tree, tree.firstChildOf((place.outer as Place).element), place));
    return [passed, ...within].flatMap((nodes) => nodes ?? []);
  }
  return [];
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
