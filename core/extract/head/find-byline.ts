import { CAPTION } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { BYLINE_LABEL } from './byline-label.ts';
import { isByline, saysByline } from './is-byline.ts';
import { isDateAlone } from './is-date-line.ts';
import type { Line } from './line.ts';
import { opensAsByline } from './opens-as-byline.ts';
import { partCredit } from './part-credit.ts';

/** "By", "Story by" in an element of its own, before the one with the name; in lower case. */
const ALONE = new RegExp(`^(?:(?:story|interview|words|text|report|review|analysis) )?${BYLINE_LABEL}:?$`);
/** The longest of them has fewer letters. */
const MAX_ALONE_LENGTH = 30;
/** "Authors:" stands over the names, in a box of the same kind. */
const LABEL = /:$/;
const MAX_NAME_LENGTH = 60;
/** A name is mostly the link to what else its bearer wrote. */
const MIN_LINK_SHARE = 0.5;

/** The line among these that says who wrote an article; undefined for none. In one box with it may stand the day. */
export function findByline(lines: readonly Line[]): Line | undefined {
  const signed = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (isAlone(line.d)) return next !== undefined && isName(next.d) ? next : [];
    if (next !== undefined && isWordBefore(line.d, next.d) && isName(next.d)) return next;
    return isByline(line.d) && !isLabel(line.d) && !isOfPicture(line.d) ? line : [];
  });
  const isTold = ({ d: { block } }: Line) => opensAsByline(block.text) || !isDay(block.text);
  return (
    signed.find(isWithLabel) ??
    signed.find(isTold) ??
    signed.find(({ d: { block } }) => isBeside(partCredit(block.text)))
  );
}

/** "By Ann Lee", where the section, or a column's name, may stand in one box with it; "By the numbers" stands anywhere. */
const isWithLabel = ({ d: { block, isHeading, alien } }: Line) =>
  saysByline(block.hints) && opensAsByline(block.text) && !isHeading && alien !== CAPTION && !isSentenceEnd(block.text);

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

/** "Przez" before a linked name, in a box of authors: what stands there has few words in any language. */
function isWordBefore(word: Described, name: Described): boolean {
  const isLinked = name.linkShare > MIN_LINK_SHARE && name.block.text.includes(' ');
  return isLinked && word.linkShare === 0 && !word.block.text.includes(' ') && isByline(word) && isByline(name);
}

function isName(d: Described): boolean {
  const { text } = d.block;
  return text.length <= MAX_NAME_LENGTH && !d.isHeading && !isSentenceEnd(text) && !isDateAlone(text) && !isAlone(d);
}

function isAlone(d: Described): boolean {
  return d.block.text.length <= MAX_ALONE_LENGTH && ALONE.test(d.lower);
}
