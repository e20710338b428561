import type { Count } from './count.ts';
import { paragraphsPath } from './counted-text.ts';
import { findNodes } from './find-nodes.ts';

/**
 * Adds the most letters the paragraphs could hold, links and white space counted in, without handing out one of
 * them: that alone takes 0.5 ms on a page of teasers, and mostly this bound is low enough to refuse the page.
 */
export function countMostInParagraphs({ document, prose, density }: Count): void {
  const path = `${paragraphsPath(density)}/descendant::text()`;
  for (const { data } of findNodes<Text>(document, path)) prose.letters += data.length * density;
}
