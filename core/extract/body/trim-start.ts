import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import type { Between } from '../find-articles.ts';

/**
 * Takes lines that open a page rather than its text off the body's beginning: counts, buttons, places and days in boxes of
 * another kind than the paragraphs. Blocks count from `start` before. Changes both lists.
 */
export function trimStart(
  described: readonly Described[],
  body: number[],
  between: Between[],
  { start, home }: { start: number; home: string },
): void {
  const paragraphs = body.filter((i) => isParagraph(described[i - start] as Described, home));
  const like = described[(paragraphs[paragraphs.length >> 1] ?? -1) - start];
  if (like === undefined) return;
  for (let number = body[0]; number !== undefined; number = body[0]) {
    const one = described[number - start] as Described;
    const { isHeading, isProse, isItem, block } = one;
    const isOwn = block.tag === like.block.tag && one.box.outer === like.box.outer;
    if (isOwn || isHeading || isProse || isItem || isSentenceEnd(block.text) || /[:—–-]$/u.test(block.text)) return;
    body.shift();
    between.push({ block: number, reason: 'a line over the text' });
  }
}

const isParagraph = (one: Described, home: string) => one.isProse && one.container === home;
