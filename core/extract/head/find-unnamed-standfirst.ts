import type { Described } from '../blocks/described.ts';
import { isPointsLabel } from '../blocks/is-points-label.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { ownNames } from '../blocks/own-names.ts';
import { isByline, saysByline } from './is-byline.ts';
import { DATE_TEXT, isDateLine } from './is-date-line.ts';
import { isLongEnough } from './is-standfirst.ts';
import type { Line } from './line.ts';
import { speaksOfPage } from './speaks-of-page.ts';

const MIN_WORDS = 8;

/**
 * The only running text among the lines between headline and body, where no heading parts it from the headline and no
 * summary's label stands over it in a box of both; undefined for none. What the page says of itself or offers is none.
 */
export function findUnnamedStandfirst(between: readonly Line[]): Line | undefined {
  // Asked last: most lines are none for another reason.
  const isOfText = ({ d }: Line) => !speaksOfPage(d.lower);
  const prose = between.filter(
    (line) => line.d.isProse && isText(line) && (isSentenceEnd(line.d.block.text) || isBare(line.d)) && isOfText(line),
  );
  // Right below the headline many have no full stop, as the headline has none.
  const first = prose.length > 0 ? undefined : between.find(isOfText);
  const texts = first !== undefined && isBare(first.d) && isText(first) ? [first] : prose;
  const [text] = texts;
  if (text === undefined || texts.length > 1 || !isLongEnough(text.d)) return undefined;
  const isParted = between.some((line) => line.i < text.i && line.d.isHeading && isOfText(line));
  return isParted || isByline(text.d) || isDateLine(text.d) || isUnderLabel(text, between) ? undefined : text;
}

function isText({ d }: Line): boolean {
  const isOther = d.alien !== null || d.isItem || d.block.path.includes('figure') || saysByline(ownNames(d));
  return !isOther && d.lineReason === null;
}

/** Words enough, and not a line of names and numbers. */
function isBare({ block: { text } }: Described): boolean {
  return text.split(/\s+/).length >= MIN_WORDS && !DATE_TEXT.test(text) && !/[|•·]/.test(text);
}

/** The label of a summary opens the element around it. */
function isUnderLabel({ d, i }: Line, lines: readonly Line[]): boolean {
  let { box } = d;
  while (box.outer !== null && box.end - box.start < 2) box = box.outer;
  const label = box.start === i - 1 ? lines.find((line) => line.i === i - 1)?.d : undefined;
  return label !== undefined && isPointsLabel(label.lower);
}
