import type { BlockWriter } from './block-writer.ts';
import { Borders } from './borders.ts';
import { SKIPPED_NAMES } from './element-names.ts';
import {
  blockFrame,
  describeFrame,
  enterFrame,
  type Frame,
  isEmpty,
  isInPlace,
  openFrames,
  sharedDepth,
  takeNext,
} from './frame.ts';
import type { Tree } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;
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
  const walker = new Walker(tree, writer);
  let frame: Frame | null = enterFrame(tree, root, tree.nameOf(root), null);
  while (frame !== null) {
    frame = walker.walk(frame, NODES_A_STEP);
    if (frame === null) break;
    const hasPaused = yield;
    if (hasPaused && !isInPlace(tree, frame)) return 'moved';
  }
  writer.endBlock();
  return 'done';
}

/** One walk's state. Written for speed where it runs for the first time: the page waits for it. */
class Walker {
  readonly tree: Tree;
  readonly writer: BlockWriter;
  readonly borders: Borders;
  /** The frame of the block that was begun last. */
  begun: Frame | null = null;

  constructor(tree: Tree, writer: BlockWriter) {
    this.tree = tree;
    this.writer = writer;
    this.borders = new Borders(tree, writer);
  }

  /** Walks on over so many nodes; answers the frame it stands in then, or null at the end. */
  walk(from: Frame, nodes: number): Frame | null {
    const { tree, borders } = this;
    let frame: Frame | null = from;
    for (let left = nodes; left > 0 && frame !== null; left--) {
      const node = takeNext(tree, frame);
      if (node === null) {
        borders.pass(frame);
        frame = frame.outer;
        continue;
      }
      const type = tree.typeOf(node);
      if (type === TEXT) frame = this.readText(node as Text, frame);
      else if (type === ELEMENT) frame = this.readElement(node as Element, frame);
    }
    return frame;
  }

  /** Reads a text node; answers the frame the walk goes on in. */
  readText(node: Text, frame: Frame): Frame | null {
    const { tree, writer } = this;
    const data = tree.textOf(node);
    const start = firstShown(data);
    if (start === data.length) {
      writer.addSpace(node);
      return frame;
    }
    const behind = openFrames(tree, frame);
    if (behind !== null) return behind === 'hidden' ? null : behind;
    this.borders.settle();
    if (!writer.hasText) this.beginBlock(blockFrame(frame));
    writer.addText(node, data, start, frame.link);
    return frame;
  }

  beginBlock(block: Frame): void {
    const { begun } = this;
    const shared = begun === null ? 0 : sharedDepth(begun, block);
    this.writer.beginBlock(block.name, describeFrame(this.tree, block), block.depth, shared);
    this.begun = block;
  }

  readElement(element: Element, frame: Frame): Frame {
    const { tree, borders } = this;
    const name = tree.nameOf(element);
    if (name === 'br') {
      borders.passBreak();
      return frame;
    }
    if (SKIPPED_NAMES.has(name)) return frame;
    const inner = enterFrame(tree, element, name, frame);
    borders.pass(inner);
    // A frame's children are what stands in for it; its own content is in another document.
    return isEmpty(inner) || (name === 'iframe' && inner.container === element) ? frame : inner;
  }
}

/** Offset of the first unit of text that is no white space as HTML folds it; the length where there is none. */
function firstShown(data: string): number {
  let i = 0;
  for (const { length } = data; i < length; i++) {
    const unit = data.charCodeAt(i);
    if (unit > 32 || (unit !== 32 && unit !== 10 && unit !== 9 && unit !== 13 && unit !== 12)) return i;
  }
  return i;
}
