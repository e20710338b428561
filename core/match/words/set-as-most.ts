import { lengthOf } from '../../text/length-of.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Those of an article's paragraphs that are set as most of its text is: in elements of the same kinds and names. What a site sets
 * between them (captions, boxes) mostly is not. Linear.
 */
export function setAsMost(paragraphs: readonly Paragraph[]): Paragraph[] {
  const sets = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    const set = `${paragraph.path ?? ''}\n${paragraph.hints ?? ''}`;
    const alike = sets.get(set);
    if (alike === undefined) sets.set(set, [paragraph]);
    else alike.push(paragraph);
  }
  const [most = []] = [...sets.values()].sort((a, b) => lengthOf(b) - lengthOf(a));
  return most;
}
