import { CAPTION } from './alien-reason.ts';
import { BYLINE_LABEL } from './byline-label.ts';
import type { Described } from './described.ts';
import { isByline } from './is-byline.ts';
import { isDateAlone } from './is-date-line.ts';
import { isSentenceEnd } from './is-sentence-end.ts';
import { opensAsByline } from './opens-as-byline.ts';
import { partCredit } from './part-credit.ts';

/** A line with a number of its own. */
interface Line {
  d: Described;
  i: number;
}

/** "By" in an element of its own, before the one with the name. */
const ALONE = new RegExp(`^${BYLINE_LABEL}:?$`, 'i');
/** "Authors:" stands over the names, in a box of the same kind. */
const LABEL = /:$/;
const MAX_NAME_LENGTH = 60;

/** The line among these that says who wrote an article; undefined for none. In one box with it may stand the day. */
export function findByline(lines: readonly Line[]): Line | undefined {
  const signed = lines.flatMap((line, at) => {
    if (!ALONE.test(line.d.block.text)) return isByline(line.d) && !isLabel(line.d) && !isOfPicture(line.d) ? line : [];
    const next = lines[at + 1];
    return next !== undefined && isName(next.d) ? next : [];
  });
  const isTold = ({ d: { block } }: Line) => opensAsByline(block.text) || !isDay(block.text);
  return (
    signed.find(isWithLabel) ??
    signed.find(isTold) ??
    signed.find(({ d: { block } }) => isBeside(partCredit(block.text)))
  );
}

/** "By Ann Lee"; the section, or a column's name, may stand in one box with it. */
const isWithLabel = ({ d: { block, isHeading, alien } }: Line) =>
  opensAsByline(block.text) && !isHeading && alien !== CAPTION && !isSentenceEnd(block.text);

/** "Ann Lee, May 3, 2026" opens with names; "May 3, 2026 | 5 min read" does not. */
function isDay(text: string): boolean {
  if (!isDateAlone(text)) return false;
  const { names } = partCredit(text);
  return names === null || !text.startsWith(names);
}

/** "May 3, 2026 | Ann Lee". */
const isBeside = ({ names, day }: ReturnType<typeof partCredit>) => names !== null && day !== null;

/** "Print", "Photo by:"; the author's name may well stand on the page once more. */
const isLabel = (d: Described) => LABEL.test(d.block.text) || (!d.isRepeated && d.lineReason !== null);

/** Who took a picture; boxes of credits, as some call them, hold the author and the day. */
function isOfPicture({ alien, block }: Described): boolean {
  return alien === CAPTION && !opensAsByline(block.text) && !block.hints.includes('credit');
}

function isName({ block: { text }, isHeading }: Described): boolean {
  return (
    text.length <= MAX_NAME_LENGTH && !isHeading && !isSentenceEnd(text) && !isDateAlone(text) && !ALONE.test(text)
  );
}
