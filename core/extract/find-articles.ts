import type { Block, Reading } from '../text/block.ts';
import { type Described, describeBlocks } from './describe-blocks.ts';
import { findBody } from './find-body.ts';
import { findHead, type Head } from './find-head.ts';

/** A block that stands among the article's own and is something else. */
export interface Between {
  /** Index into `reading.blocks`. */
  block: number;
  /** What it was taken for, in words a reader understands. */
  reason: string;
}

/** One article on a page. Numbers are indices into `reading.blocks`. */
export interface Article extends Head {
  /** The article's own text in order: paragraphs, subheadings, list items, quotations. */
  body: number[];
  between: Between[];
}

/**
 * The articles on a page, in page order; [] where there is none. Linear in the number of blocks.
 * Judges blocks by their prose, links and class names, takes the stretch of the page where prose is
 * densest (as in Kohlschütter et al., Boilerplate Detection using Shallow Text Features, WSDM 2010),
 * and sorts what stands inside it.
 */
export function findArticles(reading: Reading): Article[] {
  const described = describeBlocks(reading.blocks);
  const { body, between } = findBody(described);
  if (body.length === 0) return [];
  return [{ ...findHead(reading, described, body), body, between }];
}

export type { Block, Described };
