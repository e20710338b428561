import type { Described } from '../blocks/described.ts';
import { holdsQuotation } from '../blocks/holds-quotation.ts';
import type { Box } from '../blocks/place-blocks.ts';

/** A paragraph of the text may stand in one element of its own, or in two. */
const MIN_ELEMENTS = 3;
/** Captions are a sentence or two. */
const MAX_LENGTH = 300;
/** What page builders call elements around paragraphs. */
const TEXT_NAME = /text|paragraph|column|prose|body/;

/**
 * True for a sentence or two alone in several elements, one within the other, inside the text's own element, `home`: a player or a
 * picture's frame has so many around its caption. Elements that say something of what they hold are none of them, and what
 * somebody says is text. `all` are the page's blocks.
 */
export function isBuried({ container, block, box }: Described, home: string, all: readonly Described[]): boolean {
  if (!container.startsWith(`${home}>`) || block.text.length > MAX_LENGTH || holdsQuotation(block.text)) return false;
  const inner = container.slice(home.length + 1).split('>');
  if (inner.length < MIN_ELEMENTS || inner.some((name) => name !== 'div' && name !== 'span')) return false;
  const paragraph = all.find((one) => one.container === home);
  if (namesWithin(block.hints, paragraph?.block.hints ?? '').some((names) => TEXT_NAME.test(names))) return false;
  let outer: Box | null = box;
  for (let i = 0; i < MIN_ELEMENTS && outer !== null; i++) outer = outer.outer;
  return outer !== null && outer.end - outer.start === 1;
}

/** The names of the elements around a block up to those that also stand around a paragraph; elements without names have none. */
function namesWithin(hints: string, ofParagraph: string): string[] {
  const names = hints.split('|');
  const [, around = ''] = ofParagraph.split('|', 2);
  return around === '' ? names : names.slice(0, names.indexOf(around));
}
