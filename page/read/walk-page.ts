import type { BlockWriter } from './block-writer.ts';
import { BLOCK_NAMES, SKIPPED_NAMES } from './element-names.ts';
import {
  blockFrame,
  describeFrame,
  enterFrame,
  type Frame,
  isInPlace,
  openFrames,
  sharedDepth,
  takeNext,
} from './frame.ts';
import type { Tree } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;
const NOT_BLANK = /[^ \t\n\r\f]/;
/** The caller is asked after so many nodes whether to go on: about 0.2 ms of work. */
const NODES_A_STEP = 128;

/** Where a walk stands when it asks: it can be paused here. */
export type Walk = Generator<void, 'done' | 'moved', boolean>;

/**
 * Walks over what a reader sees below `root`, once, without recursion (pages nest five thousand
 * boxes: fixture hostile--deep), and writes its text into blocks. Styles are asked for only where
 * they make a difference. Yields every few nodes; the caller passes true where it paused, and the
 * walk ends with "moved" if the page has changed meanwhile so that it cannot go on where it was.
 */
export function* walkPage(tree: Tree, root: Element, writer: BlockWriter): Walk {
  const begun: Begun = { last: null };
  const borders = createBorders(tree, writer);
  let frame: Frame | null = enterFrame(tree, root, tree.nameOf(root), null);
  for (let visited = 1; frame !== null; visited++) {
    if (visited % NODES_A_STEP === 0) {
      const hasPaused = yield;
      if (hasPaused && !isInPlace(tree, frame)) return 'moved';
    }
    const node = takeNext(tree, frame);
    if (node === null) {
      borders.pass(frame.element, frame.name);
      frame = frame.outer;
      continue;
    }
    const type = tree.typeOf(node);
    if (type === TEXT) frame = readText({ tree, writer, borders, begun }, node as Text, frame);
    else if (type === ELEMENT) frame = readElement(tree, borders, node as Element, frame);
  }
  writer.endBlock();
  return 'done';
}

type Borders = ReturnType<typeof createBorders>;

/** The frame of the block that was begun last. */
interface Begun {
  last: Frame | null;
}

interface Reader {
  tree: Tree;
  writer: BlockWriter;
  borders: Borders;
  begun: Begun;
}

/** Reads a text node; answers the frame the walk goes on in. */
function readText({ tree, writer, borders, begun }: Reader, node: Text, frame: Frame): Frame | null {
  const data = tree.textOf(node);
  if (!NOT_BLANK.test(data)) {
    writer.addSpace(node);
    return frame;
  }
  const behind = openFrames(tree, frame);
  if (behind !== null) return behind === 'hidden' ? null : behind;
  borders.settle();
  if (!writer.hasText) {
    const block = blockFrame(frame);
    const { path, own, outer } = describeFrame(tree, block);
    const shared = begun.last === null ? 0 : sharedDepth(begun.last, block);
    writer.beginBlock({ tag: block.name, path, hints: `${own}|${outer}`, depth: block.depth, shared });
    begun.last = block;
  }
  writer.addText(node, data, frame.link);
  return frame;
}

function readElement(tree: Tree, borders: Borders, element: Element, frame: Frame): Frame {
  const name = tree.nameOf(element);
  if (name === 'br') {
    borders.passBreak();
    return frame;
  }
  if (SKIPPED_NAMES.has(name)) return frame;
  borders.pass(element, name);
  const inner = enterFrame(tree, element, name, frame);
  // A frame's children are what stands in for it; its own content is in another document.
  return name === 'iframe' && inner.container === element ? frame : inner;
}

/**
 * The borders of elements passed since the last text: whether one of them ends a block is asked
 * when more text comes, and only of elements whose name does not tell.
 */
function createBorders(tree: Tree, writer: BlockWriter) {
  let isSure = false;
  let breaks = 0;
  const unsure: Element[] = [];
  return {
    pass(element: Element, name: string): void {
      if (isSure || !writer.hasText) return;
      // A div may be set in line; every other block element is one.
      if (name !== 'div' && BLOCK_NAMES.has(name)) isSure = true;
      else if (unsure.at(-1) !== element) unsure.push(element);
    },
    passBreak(): void {
      breaks++;
      if (breaks > 1) isSure = true;
      else writer.addBreak();
    },
    /** More text comes: ends the block before it where there was a border. */
    settle(): void {
      if (writer.hasText && (isSure || unsure.some((element) => tree.isBlock(element, tree.nameOf(element))))) {
        writer.endBlock();
      }
      isSure = false;
      breaks = 0;
      unsure.length = 0;
    },
  };
}
