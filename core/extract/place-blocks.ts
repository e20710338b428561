import type { Block } from '../text/block.ts';

/** An element of the page that holds blocks: those from `start` to before `end`. */
export interface Box {
  /** Lower-case element name; "" for the page itself and in paths too long to be kept whole. */
  name: string;
  depth: number;
  outer: Box | null;
  start: number;
  end: number;
}

/**
 * The elements blocks stand in, told apart: for each block the innermost one. Two blocks are in the
 * same element where their boxes are the same object. Blocks without depths stand in the page itself.
 */
export function placeBlocks(blocks: readonly Block[]): Box[] {
  const page: Box = { name: '', depth: 0, outer: null, start: 0, end: blocks.length };
  let box = page;
  return blocks.map((block, i) => {
    const { depth = 0, shared = 0 } = block;
    while (box.depth > shared) {
      box.end = i;
      box = box.outer ?? page;
    }
    const names = box.depth < depth ? block.path.split('>') : [];
    while (box.depth < depth) {
      const name = names[box.depth - depth + names.length] ?? '';
      box = { name, depth: box.depth + 1, outer: box, start: i, end: blocks.length };
    }
    return box;
  });
}
