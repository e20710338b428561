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
    const branch = tree.nameOf(heading.element as Element) === 'h1' ? line.branchOf(heading) : null;
    return branch === null ? [] : (heading === branch ? heading : (heading.outer as Place)).element;
  });
  return [...besides, ...findBetween(tree, headings, line)];
}

/** From the last of the headings that stand before the article's element; nothing where one stands in it. */
function findBetween(tree: Tree, headings: readonly Place[], line: MainLine): Node[] {
  let between: Node[] = [];
  for (const heading of headings) {
    const branch = line.branchOf(heading);
    if (branch === null) return [];
    const outer = branch.outer as Place;
    // A page's own menus stand over the headline where the body is all that holds both.
    const from = outer.depth === 0 ? branch.element : tree.firstChildOf(outer.element);
    const [next, ...inner] = line.places.slice(branch.depth);
    const passed = siblingsBefore(tree, from, next);
    if (passed === null) continue;
    const within = inner.map((place) => siblingsBefore(tree, tree.firstChildOf((place.outer as Place).element), place));
    between = [passed, ...within].flatMap((nodes) => nodes ?? []);
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
