import type { Reading } from './block.ts';

// No-break and thin ones; an ideographic one parts what stands in a line.
const SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]/;
const SPACES = new RegExp(SPACE, 'g');

/** A text with plain spaces for those of other kinds, which editors write anywhere; all are one unit long: offsets hold. */
export const withPlainSpaces = (text: string): string => text.replace(SPACES, ' ');

/** A reading with plain spaces: what looks alike is judged alike. The same one where it has no others. */
export function withPlainBlocks(reading: Reading): Reading {
  const { meta, text } = reading;
  if (!SPACE.test(text) && !SPACE.test(meta.title ?? '')) return reading;
  return {
    text: withPlainSpaces(text),
    // A page mostly has them in a few blocks.
    blocks: reading.blocks.map((block) =>
      SPACE.test(block.text) ? { ...block, text: withPlainSpaces(block.text) } : block,
    ),
    meta: { ...meta, title: meta.title && withPlainSpaces(meta.title) },
  };
}
