import type { Block } from '../../text/block.ts';

/** An element of the page that holds blocks: those from `start` to before `end`. */
export interface Box {
  /** The innermost `<article>` that it stands in, or is; null for none, and in paths too long to be kept whole. */
  article: Box | null;
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
  const page: Box = { article: null, depth: 0, outer: null, start: 0, end: blocks.length };
  let box = page;
  return blocks.map((block, i) => {
    const { depth = 0, shared = 0 } = block;
    while (box.depth > shared) {
      box.end = i;
      box = box.outer ?? page;
    }
    const names = block.path.includes(ARTICLE) ? lastNames(block.path, depth - box.depth) : NO_NAMES;
    while (box.depth < depth) {
      const isArticle = names[depth - box.depth - 1] === ARTICLE;
      box = { article: box.article, depth: box.depth + 1, outer: box, start: i, end: blocks.length };
      if (isArticle) box.article = box;
    }
    return box;
  });
}

const ARTICLE = 'article';
const NO_NAMES: readonly string[] = [];

/** The innermost elements of a path, innermost first; "" for those it is too short for. */
function lastNames(path: string, count: number): string[] {
  const names: string[] = [];
  let end = path.length;
  while (names.length < count) {
    const border = end < 0 ? -1 : path.lastIndexOf('>', end - 1);
    names.push(end < 0 ? '' : path.slice(border + 1, end));
    end = border;
  }
  return names;
}
