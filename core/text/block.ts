import type { Span } from './span.ts';

/** A link inside a block: where its words stand in the reading's text, and where it leads. */
export interface BlockLink extends Span {
  /** Absolute address where the page has one to resolve against, else as written. */
  href: string;
}

/** One block of a page as a reader sees it: a paragraph, heading, list item, caption, cell. */
export interface Block extends Span {
  /** White space folded; `<br>` is "\n". Equals `reading.text.slice(start, end)`. */
  text: string;
  /** Lower-case name of the element that makes the block: "p", "h2", "li", "div". */
  tag: string;
  /** Lower-case element names from below <body> down to the block, joined with ">". */
  path: string;
  /** Class names, ids and roles of the block and its ancestors, nearest first, lower case. */
  hints: string;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  linkShare: number;
  links: BlockLink[];
  /** How many elements below <body> it stands in, its own counted. Left out where there is no markup. */
  depth?: number;
  /** How many of them, counted from <body>, are the very elements the block before it stands in. */
  shared?: number;
}

/** What a page says of itself, as written; nothing here is checked against the text. */
export interface PageMeta {
  title: string | null;
  /** Value of `<html lang>` or the nearest the page gives, lower case: "en", "en-gb". */
  language: string | null;
  url: string | null;
  site: string | null;
  byline: string | null;
  published: string | null;
  /** schema.org types in the page's JSON-LD and og:type, as written. */
  types: string[];
}

/**
 * A page read into a plain value. Offsets everywhere count UTF-16 units of `text`, which is the
 * blocks' texts in page order joined with "\n". Hidden text is not in it.
 */
export interface Reading {
  text: string;
  blocks: Block[];
  meta: PageMeta;
}
