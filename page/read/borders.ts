import type { BlockWriter } from './block-writer.ts';
import { Frame } from './frame.ts';
import type { Tree } from './tree.ts';

/**
 * The borders of elements passed since the last text: whether one of them ends a block is asked
 * when more text comes, and only of elements whose name does not tell.
 */
export class Borders {
  readonly #tree: Tree;
  readonly #writer: BlockWriter;
  readonly #unsure: Frame[] = [];
  #isSure = false;
  #breaks = 0;
  /** The frame of the block that was begun last. */
  begun: Frame | null = null;

  constructor(tree: Tree, writer: BlockWriter) {
    this.#tree = tree;
    this.#writer = writer;
  }

  /** True where what stands between two texts still matters: there is one, and no border is sure yet. */
  get isOpen(): boolean {
    return !this.#isSure && this.#writer.hasText;
  }

  /** An element begins or ends while the border is open. */
  pass(frame: Frame): void {
    // A div may be set in line; every other block element is one, but a frame for an advertisement.
    if (frame.block === frame && frame.name !== 'div' && !this.isInSentence(frame.outer)) this.#isSure = true;
    else if (this.#unsure.at(-1) !== frame) this.#unsure.push(frame);
  }

  /** A block was left aside. */
  passBlock(): void {
    this.#isSure = true;
  }

  passBreak(): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#isSure = true;
    else this.#writer.addBreak();
  }

  /** True where what `outer` holds stands in a paragraph whose text has come to no sentence's end yet. */
  isInSentence(outer: Frame | null): boolean {
    const { begun } = this;
    return begun?.name === 'p' && this.#writer.isInSentence && isAround(begun, outer);
  }

  /**
   * More text comes, in `frame`: ends the block before it where there was a border. Answers the box that was put into the
   * middle of a sentence with this text in it, as an advertisement is: it is to be read behind its paragraph.
   */
  settle(frame: Frame): Frame | null {
    const writer = this.#writer;
    const border = this.#findBorder(frame);
    if (border === 'end') writer.endBlock();
    else if (border !== null) writer.addGap();
    this.#isSure = false;
    this.#breaks = 0;
    this.#unsure.length = 0;
    return border instanceof Frame ? border : null;
  }

  /** What parts the text in `frame` from the one before it; in a sentence that may be a gap alone, or a box put in. */
  #findBorder(frame: Frame): 'end' | 'gap' | Frame | null {
    if (this.#isSure) return 'end';
    let left: Frame | null = null;
    let gap: 'gap' | null = null;
    for (const one of this.#unsure) {
      one.isBlock ??= this.#tree.isBlock(one.element, one.name);
      if (!one.isBlock || this.#isAside(one)) continue;
      if (!this.isInSentence(one.outer)) return 'end';
      // Lines that are elements each, to come into view one after the other, are like neighbours.
      if (isAround(one, frame)) return left === null ? one : areLines(left, one) ? 'gap' : 'end';
      if (one.isOpen) left = one;
      else gap = 'gap';
    }
    return left === null ? gap : 'end';
  }

  /** True where an element shows no text and stands beside the line it is written in: words for a screen reader, an anchor, a hint. */
  #isAside(frame: Frame): boolean {
    for (let f: Frame | null = frame; f !== null && !f.isOpen; f = f.outer) {
      if (this.#tree.isAside(f.element)) return true;
    }
    return false;
  }
}

function isAround(one: Frame, frame: Frame | null): boolean {
  let around = frame;
  while (around !== null && around.depth > one.depth) around = around.outer;
  return around === one;
}

const areLines = (one: Frame, other: Frame) => one.outer === other.outer && one.name === other.name;
