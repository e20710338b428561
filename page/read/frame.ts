import type { Tree } from './tree.ts';

/** An element whose children are being read, linked to the one around it. */
export class Frame {
  readonly element: Element;
  readonly name: string;
  readonly outer: Frame | null;
  readonly depth: number;
  /** What the children hang on: the element, its shadow root, or the body of the document in a frame. */
  readonly container: Node;
  /** The innermost frame around the text in it that is a block by its name. */
  readonly block: Frame;
  /** Address of the link it is or stands in. */
  link: string | null;
  next: Node | null;
  /** Nodes put into a slot, in place of children; null elsewhere. */
  assigned: readonly Node[] | null = null;
  assignedAt = 0;
  /** True where all that is in it is read. */
  isWhole = false;
  /** True once text was found inside, and nothing around it hides it. */
  isOpen = false;
  /** Whether it stands on lines of its own; null until that was asked. */
  isBlock: boolean | null = null;
  described: Described | null = null;
  /** Boxes that stand in the middle of its sentences, read behind it; null in most. */
  putOff: Element[] | null = null;

  constructor(element: Element, name: string, isBlockName: boolean, outer: Frame | null, container: Node) {
    this.element = element;
    this.name = name;
    this.outer = outer;
    this.depth = outer === null ? 0 : outer.depth + 1;
    this.container = container;
    this.block = isBlockName || outer === null ? this : outer.block;
    this.link = outer === null ? null : outer.link;
    this.next = null;
  }
}

/** What an element and those around it say of themselves; see `Block`. */
export interface Described {
  path: string;
  /** Its own class names, id and role. */
  own: string;
  /** Those of the elements around it, nearest first. */
  outer: string;
}

/** Class names are kept up to here for each element: utility classes fill pages and say nothing. */
const MAX_OWN_HINTS = 120;
const MAX_HINTS = 600;
const MAX_PATH = 400;
const HINTS = ['class', 'id', 'role', 'itemprop'];
/** A heading's id is made of its words, to be led to: "share-of-the-cost", "related-work". */
const HEADING_HINTS = ['class', 'role', 'itemprop'];

/** The next node in an element, or null at its end. */
export function takeNext(tree: Tree, frame: Frame): Node | null {
  if (frame.assigned !== null) return frame.assigned[frame.assignedAt++] ?? null;
  const { next } = frame;
  if (next !== null) frame.next = tree.nextSiblingOf(next);
  return next;
}

/**
 * Text was found in `frame`, which is not open yet: null where all of it is shown, else the frame the walk goes on in,
 * behind the outermost element that hides it. Each element is asked once.
 */
export function openFrames(tree: Tree, frame: Frame): Frame | null | 'hidden' {
  const { element, outer } = frame;
  if (outer?.isOpen === false) return openAround(tree, frame);
  // Most text stands where its neighbour was shown: only its own element is to be asked.
  if (!tree.isShown(element) || tree.isCutOff(element)) return outer ?? 'hidden';
  frame.isOpen = true;
  return null;
}

function openAround(tree: Tree, frame: Frame): Frame | null | 'hidden' {
  const closed: Frame[] = [];
  for (let f: Frame | null = frame; f !== null && !f.isOpen; f = f.outer) closed.push(f);
  let hiding = -1;
  if (!tree.isShown(frame.element)) {
    hiding = 0;
    // What hides the text is mostly some elements further out: nothing in there needs to be walked.
    while (hiding + 1 < closed.length && !tree.isShown((closed[hiding + 1] as Frame).element)) hiding++;
  }
  for (let i = closed.length - 1; i > hiding; i--) {
    const next = closed[i] as Frame;
    if (tree.isCutOff(next.element)) return next.outer ?? 'hidden';
    next.isOpen = true;
  }
  return hiding < 0 ? null : ((closed[hiding] as Frame).outer ?? 'hidden');
}

/** How many elements two frames stand in both; what is asked of neighbours is answered in a few steps. */
export function sharedDepth(one: Frame, other: Frame): number {
  let a: Frame | null = one;
  let b: Frame | null = other;
  while (a !== b && a !== null && b !== null) {
    const isDeeper: boolean = a.depth >= b.depth;
    if (isDeeper) a = a.outer;
    else b = b.outer;
  }
  return a?.depth ?? 0;
}

/** Path and hints of a frame; those of the frames around it are kept for the next block. */
export function describeFrame(tree: Tree, frame: Frame): Described {
  if (frame.described !== null) return frame.described;
  const undescribed: Frame[] = [];
  for (let f: Frame | null = frame.outer; f !== null && f.described === null; f = f.outer) undescribed.push(f);
  for (let i = undescribed.length - 1; i >= 0; i--) describeWithin(tree, undescribed[i] as Frame);
  return describeWithin(tree, frame);
}

/** The frame around has been described. */
function describeWithin(tree: Tree, frame: Frame): Described {
  const around = frame.outer === null ? null : frame.outer.described;
  // The body's own class names tell the kind of page, not of text.
  let described: Described = BODY;
  if (around !== null) {
    const path = around.path === '' ? frame.name : `${around.path}>${frame.name}`;
    const outer = around.own === '' ? around.outer : `${around.own}|${around.outer}`;
    described = {
      path: path.length > MAX_PATH ? path.slice(-MAX_PATH) : path,
      own: hintsOf(tree, frame),
      outer: outer.length > MAX_HINTS ? outer.slice(0, MAX_HINTS) : outer,
    };
  }
  frame.described = described;
  return described;
}

const BODY: Described = { path: '', own: '', outer: '' };

function hintsOf(tree: Tree, { element, name }: Frame): string {
  if (!tree.hasAttributes(element)) return '';
  const names = name.length === 2 && name >= 'h1' && name <= 'h6' ? HEADING_HINTS : HINTS;
  let hints = '';
  for (let i = 0; i < names.length; i++) {
    const value = tree.attributeOf(element, names[i] as string);
    if (value) hints = hints === '' ? value : `${hints} ${value}`;
  }
  if (hints.length > MAX_OWN_HINTS) hints = hints.slice(0, MAX_OWN_HINTS);
  return hints === '' ? '' : hints.toLowerCase();
}

/** False where a node the walk was to go on with has been moved or removed meanwhile. */
export function isInPlace(tree: Tree, frame: Frame): boolean {
  for (let f: Frame | null = frame; f !== null; f = f.outer) {
    if (f.next !== null && tree.parentOf(f.next) !== f.container) return false;
    if (f.outer !== null && tree.parentOf(f.element) === null) return false;
  }
  return true;
}
