import type { BlockWriter } from './block-writer.ts';
import type { Frame } from './frame.ts';
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
    // A div may be set in line; every other block element is one.
    if (frame.block === frame && frame.name !== 'div') this.#isSure = true;
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

  /** More text comes: ends the block before it where there was a border. */
  settle(): void {
    if (this.#writer.hasText && (this.#isSure || this.#hasBlock())) this.#writer.endBlock();
    this.#isSure = false;
    this.#breaks = 0;
    if (this.#unsure.length > 0) this.#unsure.length = 0;
  }

  #hasBlock(): boolean {
    for (const frame of this.#unsure) {
      frame.isBlock ??= this.#tree.isBlock(frame.element, frame.name);
      if (frame.isBlock && !this.#isAside(frame)) return true;
    }
    return false;
  }

  /** True where an element shows no text and stands beside the line it is written in: words for a screen reader, an anchor, a hint. */
  #isAside(frame: Frame): boolean {
    for (let f: Frame | null = frame; f !== null && !f.isOpen; f = f.outer) {
      if (this.#tree.isAside(f.element)) return true;
    }
    return false;
  }
}
