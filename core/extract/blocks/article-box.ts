import type { Box } from './place-blocks.ts';

/** The innermost `<article>` that an element stands in, or is; null for none. */
export function articleBox(box: Box): Box | null {
  for (let b: Box | null = box; b !== null; b = b.outer) if (b.isArticle) return b;
  return null;
}
