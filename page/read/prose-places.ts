import { TRAITS, traitsOf } from './traits-of.ts';
import type { Tree } from './tree.ts';

/** An element around running text. */
export interface Place {
  element: Node;
  /** The one around it; null for the body. */
  outer: Place | null;
  /** How many elements below the body it is. */
  depth: number;
  /** UTF-16 units of running text in it. */
  letters: number;
}

/** A text node as long as this is running text: about seven words, or a sentence in Chinese. */
const MIN_LENGTH = 40;
/** Teasers have shorter texts. */
const MIN_PARAGRAPH_LETTERS = 150;
const SPACE = 32;
/** What stands in these is no text of an article, however long it is. */
const LINKS = ['a', 'nav', 'footer'];

/** Where a page's running text stands, seen or not: the browser goes over all text nodes in 0.05 ms, and hands out the long ones. */
export class ProsePlaces {
  readonly body: Place;
  /** Every place, after the one around it. */
  readonly all: Place[];
  /** The innermost blocks, by their names, around running text. */
  readonly blocks = new Set<Place>();
  /** UTF-16 units of whole paragraphs that stand in links: where a tag was not closed, an article may. */
  linkedLetters = 0;
  readonly #tree: Tree;
  /** Null for elements in links. */
  readonly #places = new Map<Node, Place | null>();
  /** For elements that are set in line the block or link around them. */
  readonly #blocks = new Map<Node, Node | null>();

  /** `texts`: the long ones in the body, or another element (`longTextsIn`). */
  constructor(tree: Tree, body: Element, texts: readonly Text[]) {
    this.#tree = tree;
    this.body = { element: body, outer: null, depth: 0, letters: 0 };
    this.all = [this.body];
    this.#places.set(body, this.body);
    for (const node of texts) this.#add(node);
    for (const { outer, letters } of this.all.toReversed()) if (outer !== null) outer.letters += letters;
  }

  /** The innermost place with this share of the running text; more than half, or there may be several. */
  innermost(share: number): Place {
    const most = this.all.filter(({ letters }) => letters >= share * this.body.letters);
    return most.reduce((inner, place) => (place.depth > inner.depth ? place : inner), this.body);
  }

  /** The place of any element in the body, which may be entered now; null in links. */
  placeOf(element: Node): Place | null {
    const open: Node[] = [];
    let place: Place | null | undefined;
    for (let node: Node | null = element; place === undefined; node = this.#tree.parentOf(node)) {
      if (node === null) return null;
      place = this.#places.get(node);
      if (place === undefined) open.push(node);
    }
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      place = this.#placeIn(place ?? null, node);
      this.#places.set(node, place);
      if (place !== null) this.all.push(place);
    }
    return place ?? null;
  }

  #placeIn(outer: Place | null, element: Node): Place | null {
    if (outer === null || LINKS.includes(this.#tree.nameOf(element as Element))) return null;
    return { element, outer, depth: outer.depth + 1, letters: 0 };
  }

  #add(node: Text): void {
    const letters = lettersOf(this.#tree.textOf(node));
    const block = letters === 0 ? null : this.#blockAround(node);
    if (block === null) return;
    // What leads to a link has no place of its own: most long texts in links are teasers.
    const place = this.#tree.nameOf(block as Element) === 'a' ? null : this.placeOf(block);
    if (place !== null) {
      place.letters += letters;
      this.blocks.add(place);
    } else if (letters >= MIN_PARAGRAPH_LETTERS) this.linkedLetters += letters;
  }

  /** The innermost block or link around a text; null where it is none that is shown. */
  #blockAround(node: Text): Node | null {
    const tree = this.#tree;
    // Thousands of elements may be set in line within each other.
    const inLine: Node[] = [];
    let block: Node | null = null;
    for (let around = tree.parentOf(node); around !== null; around = tree.parentOf(around)) {
      const known = this.#blockOf(around);
      block = known ?? null;
      if (known !== undefined) break;
      inLine.push(around);
    }
    for (const element of inLine) this.#blocks.set(element, block);
    return block;
  }

  /** The element itself where it is a block or a link; undefined where it is set in line, and in what is not known. */
  #blockOf(element: Node): Node | null | undefined {
    const traits = traitsOf(this.#tree.nameOf(element as Element));
    if ((traits & (TRAITS.block | TRAITS.link)) !== 0) return element;
    return (traits & TRAITS.skipped) !== 0 ? null : this.#blocks.get(element);
  }
}

/** Text nodes that may be running text, in page order. */
export const longTextsIn = (tree: Tree, element: Element): readonly Text[] => tree.longTexts(element, MIN_LENGTH);

/** Length of a text where it is running text, else 0. */
function lettersOf(data: string): number {
  const text = data.charCodeAt(0) > SPACE ? data : data.trim();
  return text.length >= MIN_LENGTH ? text.length : 0;
}
