import type { BlockWriter } from './block-writer.ts';
import { BLOCK_NAMES } from './element-names.ts';
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

  /** An element begins or ends. */
  pass(frame: Frame): void {
    if (this.#isSure || !this.#writer.hasText) return;
    // A div may be set in line; every other block element is one.
    if (frame.name !== 'div' && BLOCK_NAMES.has(frame.name)) this.#isSure = true;
    else if (this.#unsure.at(-1) !== frame) this.#unsure.push(frame);
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
      if (frame.isBlock) return true;
    }
    return false;
  }
}
