import type { BlockWriter } from './block-writer.ts';
import { Borders } from './borders.ts';
import { describeFrame, Frame, isInPlace, openFrames, sharedDepth, takeNext } from './frame.ts';
import { type Scope, WHOLE_PAGE } from './scope.ts';
import { TRAITS, traitsOf } from './traits-of.ts';
import type { Tree } from './tree.ts';

const ELEMENT = 1;
const TEXT = 3;
const SPACE = 32;
/** The caller is asked after so many nodes whether to go on: about 0.2 ms of work. */
const NODES_A_STEP = 128;

/** Where a walk stands when it asks: it can be paused here. */
export type Walk = Generator<void, 'done' | 'moved', boolean>;

/**
 * Walks over what a reader sees below `root`, once, without recursion (pages nest five thousand
 * boxes: fixture hostile--deep), and writes its text into blocks. Styles are asked for only where
 * they make a difference; what `scope` leaves out is not looked at. Yields every few nodes; the caller passes true where it paused, and the
 * walk ends with "moved" if the page has changed meanwhile so that it cannot go on where it was.
 */
export function* walkPage(tree: Tree, root: Element, writer: BlockWriter, scope: Scope = WHOLE_PAGE): Walk {
  const walker = new Walker(tree, writer, scope);
  let frame: Frame | null = walker.enter(root, null);
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
  readonly scope: Scope;
  readonly borders: Borders;

  constructor(tree: Tree, writer: BlockWriter, scope: Scope) {
    this.tree = tree;
    this.writer = writer;
    this.scope = scope;
    this.borders = new Borders(tree, writer);
  }

  /** Walks on over so many nodes; answers the frame it stands in then, or null at the end. */
  walk(from: Frame, nodes: number): Frame | null {
    const { tree, borders } = this;
    let frame: Frame | null = from;
    for (let left = nodes; left > 0 && frame !== null; left--) {
      const node = takeNext(tree, frame);
      if (node === null) {
        const box = frame.putOff?.shift();
        if (box !== undefined) {
          borders.passBlock();
          frame = this.enter(box, frame);
          continue;
        }
        if (borders.isOpen) borders.pass(frame);
        frame = frame.outer;
        continue;
      }
      const type = tree.typeOf(node);
      if (type === TEXT) frame = this.readText(node as Text, frame);
      else if (type === ELEMENT) frame = this.enter(node as Element, frame);
    }
    return frame;
  }

  /** Reads a text node; answers the frame the walk goes on in. */
  readText(node: Text, frame: Frame): Frame | null {
    const { tree, writer } = this;
    const data = tree.textOf(node);
    const start = firstShown(data);
    if (start < 0) {
      if (writer.hasText) writer.addSpace(node);
      return frame;
    }
    if (!frame.isOpen) {
      const behind = openFrames(tree, frame);
      if (behind !== null) return behind === 'hidden' ? null : behind;
    }
    const box = this.borders.settle(frame);
    if (box !== null) {
      const begun = this.borders.begun as Frame;
      begun.putOff ??= [];
      begun.putOff.push(box.element);
      return box.outer;
    }
    if (!writer.hasText) this.beginBlock(frame.block);
    let from = start;
    const shown = data.slice(start).trimEnd();
    // Of a program its blank lines are a part.
    if (frame.name !== 'code' && shown.search(BLANK_LINES) > 0 && tree.keepsLines(frame.element)) {
      for (const { 0: lines, index } of shown.matchAll(BLANK_LINES)) {
        writer.addText(node, data.slice(0, start + index), from, frame.link);
        writer.endBlock();
        this.beginBlock(frame.block);
        from = start + index + lines.length;
      }
    }
    writer.addText(node, data, from, frame.link);
    return frame;
  }

  beginBlock(block: Frame): void {
    const { begun } = this.borders;
    const shared = begun === null ? 0 : sharedDepth(begun, block);
    this.writer.beginBlock(block.name, describeFrame(this.tree, block), block.depth, shared);
    this.borders.begun = block;
  }

  /** Enters an element; answers its frame, or the one around where nothing in it is to be read. */
  enter(element: Element, outer: Frame | null): Frame | null {
    const { tree, borders } = this;
    const name = tree.nameOf(element);
    const traits = traitsOf(name);
    // A word in a sentence that can be looked up is a button, too.
    const isWord = name === 'button' && borders.isInSentence(outer);
    if ((traits & (TRAITS.skipped | TRAITS.break)) !== 0 && !isWord) {
      if (traits === TRAITS.break) borders.passBreak();
      return outer;
    }
    const content = (traits & TRAITS.host) === 0 ? null : tree.contentOf(element, name);
    const isBlock = (traits & TRAITS.block) !== 0;
    // What is shown in place of its children was not looked into before.
    const isWhole = outer?.isWhole === true || content !== null || this.scope.isWhole(element);
    if (!isWhole && outer !== null && this.scope.passesOver(element)) {
      if (isBlock) borders.passBlock();
      return outer;
    }
    // A frame's children are what stands in for it; its own content is in another document.
    const container = content ?? (name === 'iframe' ? null : element);
    const next = container === null ? null : tree.firstChildOf(container);
    const assigned = traits === TRAITS.slot ? tree.assignedTo(element) : NOTHING;
    const isEmpty = next === null && assigned.length === 0;
    if (isEmpty && !borders.isOpen) return outer;
    const frame = new Frame(element, name, isBlock, outer, container ?? element);
    frame.isWhole = isWhole;
    if (borders.isOpen) borders.pass(frame);
    if (isEmpty) return outer;
    frame.next = next;
    if (assigned.length > 0) frame.assigned = assigned;
    if (traits === TRAITS.link) frame.link = tree.hrefOf(element) || frame.link;
    return frame;
  }
}

const NOTHING: readonly Node[] = [];
/** White space as HTML folds it is none that is shown. */
const SHOWN = /[^ \t\n\r\f]/;

/** What parts paragraphs where line breaks are shown as they are written. */
const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** Offset of the first unit of text that is no white space; below 0 where there is none. */
function firstShown(data: string): number {
  // Most text begins at once, and most white space is long.
  return data.charCodeAt(0) > SPACE ? 0 : data.search(SHOWN);
}
