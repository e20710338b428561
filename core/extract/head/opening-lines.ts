import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { isByline } from './is-byline.ts';
import { isDateAlone, isDateLine } from './is-date-line.ts';
import { isStandfirst } from './is-standfirst.ts';
import { opensAsByline } from './opens-as-byline.ts';

const MAX_LENGTH = 120;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;
/** Lines of the head that may stand in one box with the paragraphs: standfirst, byline, date. */
const MAX_OPENING = 3;

/** The body's first blocks that are lines of its head, by their words, or by names that the text behind has not. */
export function openingLines(described: readonly Described[], body: readonly number[]): number[] {
  const lines: number[] = [];
  // Some sites set byline and date below the first paragraph.
  const [first, second] = body.slice(0, 2).map((i) => described[i] as Described);
  const isLead = first?.isProse === true && !isLineOfHead(first) && isLineOfHead(second);
  const opening = body.slice(isLead ? 1 : 0);
  for (const i of opening.slice(0, MAX_OPENING)) {
    if (!isLineOfHead(described[i])) break;
    lines.push(i);
  }
  const next = described[opening[lines.length] ?? -1];
  if (next === undefined) return [];
  const isOwn = (d: Described) => isTold(d) || hintsOf(d) !== hintsOf(next);
  return lines.filter((i) => isOwn(described[i] as Described));
}

function isLineOfHead(d: Described | undefined): boolean {
  if (d === undefined) return false;
  const { text } = d.block;
  return isStandfirst(d) || isDateAlone(text) || (!isSentenceEnd(text) && (isByline(d) || isDateLine(d)));
}

/** Below the day may stand the headline, behind a line break. */
function isTold({ block: { text } }: Described): boolean {
  return text.length <= MAX_LENGTH && (opensAsByline(text) || isDateAlone(text.split('\n', 1)[0] as string));
}

const hintsOf = ({ block }: Described) => block.hints.slice(0, MAX_HINTS);
