import type { Described } from '../blocks/described.ts';
import type { Stretch } from './find-stretch.ts';

/** Shorter sentences may well be said twice. */
const MIN_LENGTH = 40;
const MAX_LENGTH = 400;
/** An article has a few; each is looked for in the whole text. */
const MAX_QUOTES = 20;
const QUOTATION_MARKS = /^[\s"“”„«»‘’'‹›]+|[\s"“”„«»‘’'‹›.…,]+$/gu;

/**
 * Blocks of a stretch that stand in boxes of their own and say again what one of the text's paragraphs says among other
 * things. Numbers of blocks.
 */
export function findPullQuotes(described: readonly Described[], home: string, { start, end }: Stretch): Set<number> {
  const quotes = new Set<number>();
  const stretch = described.slice(start, end);
  const tag = stretch.find((d) => d.isProse && d.container === home)?.block.tag;
  const isParagraph = (d: Described) => d.container === home && d.block.tag === tag;
  let text: string | null = null;
  let left = MAX_QUOTES;
  for (let i = 0; i < stretch.length; i++) {
    const one = stretch[i] as Described;
    if (left === 0) break;
    if (isParagraph(one) || one.alien !== null || one.isHeading || one.block.text.length > MAX_LENGTH) continue;
    const words = one.block.text.replace(QUOTATION_MARKS, '');
    if (words.length < MIN_LENGTH) continue;
    text ??= stretch
      .filter(isParagraph)
      .map((d) => d.block.text)
      .join('\n');
    if (text.includes(words)) quotes.add(start + i);
    left--;
  }
  return quotes;
}
