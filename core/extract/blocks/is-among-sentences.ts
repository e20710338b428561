import type { Described } from './described.ts';
import { isSentenceEnd } from './is-sentence-end.ts';

/** Items looked at on either side. */
const REACH = 5;

/** True for an item of a list that has a sentence among the items beside it: tags, topics and buttons are none. */
export function isAmongSentences(described: readonly Described[], i: number): boolean {
  const list = (described[i] as Described).box.outer;
  const items = described.slice(Math.max(0, i - REACH), i + REACH + 1).filter(({ box }) => box.outer === list);
  return items.some((one) => one.isProse || (one.linkShare === 0 && isSentenceEnd(one.block.text)));
}
