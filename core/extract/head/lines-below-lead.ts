import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { isByline } from './is-byline.ts';
import { isDateLine } from './is-date-line.ts';

/** Name, place, day, hour, how many have commented. */
const MAX_LINES = 5;

/**
 * Lines between a body's first paragraph and the next that are built otherwise and say who wrote it, or when: a standfirst
 * stands over byline and day in one box with the text. Numbers of blocks.
 */
export function linesBelowLead(described: readonly Described[], body: readonly number[]): number[] {
  const [lead, ...rest] = body.slice(0, MAX_LINES + 2).map((i) => ({ i, d: described[i] as Described }));
  if (lead?.d.isProse !== true) return [];
  const isLine = ({ isProse, isHeading, block }: Described) =>
    !isProse && !isHeading && block.tag !== lead.d.block.tag && !isSentenceEnd(block.text) && !block.text.endsWith(':');
  const next = rest.findIndex(({ d }) => !isLine(d));
  const lines = rest.slice(0, Math.max(next, 0));
  if (rest[next]?.d.isProse !== true || !lines.some(({ d }) => isByline(d) || isDateLine(d))) return [];
  return lines.map(({ i }) => i);
}
