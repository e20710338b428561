import type { Block, Reading } from './block.ts';

/**
 * Reads plain text as a page without markup: every line with words on it is a block. The reading's
 * text is `text` unchanged, so offsets count in the file as it is. Linear.
 */
export function readPlainText(text: string): Reading {
  const blocks: Block[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const words = line[0].trim();
    if (words === '') continue;
    const start = line.index + line[0].indexOf(words);
    blocks.push({
      text: words,
      start,
      end: start + words.length,
      tag: 'p',
      path: 'p',
      hints: '',
      linkShare: 0,
      links: [],
    });
  }
  const meta = {
    title: null,
    language: null,
    url: null,
    site: null,
    byline: null,
    published: null,
    types: [],
  };
  return { text, blocks, meta };
}
