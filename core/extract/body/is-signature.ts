import type { Described } from '../blocks/described.ts';
import { isSentenceEnd } from '../blocks/is-sentence-end.ts';
import { ownNames } from '../blocks/own-names.ts';

/** One other line below a paragraph may be a caption or a label. */
const MIN_OTHERS = 2;

/**
 * True where a body's last line stands below a paragraph as others before it do: letters to the editor, and answers to one
 * question, have a name below each. Numbers of blocks, counted from `start` before. Linear where that holds of the line.
 */
export function isSignature(described: readonly Described[], body: readonly number[], start: number): boolean {
  const at = (place: number) => described[(body[place] ?? -1) - start];
  const isBelow = (place: number) => isLine(at(place)) && isParagraph(at(place - 1));
  const last = at(body.length - 1);
  if (last === undefined || !isBelow(body.length - 1)) return false;
  let others = 0;
  for (let place = 1; place < body.length - 1 && others < MIN_OTHERS; place++) {
    const other = at(place) as Described;
    const isLike = other.block.tag === last.block.tag && other.container === last.container;
    if (isLike && ownNames(other) === ownNames(last) && isBelow(place)) others++;
  }
  return others === MIN_OTHERS;
}

/** "Never." is the whole of some answers. */
function isParagraph(one: Described | undefined): boolean {
  return one !== undefined && (one.isProse || isSentenceEnd(one.block.text));
}

function isLine(one: Described | undefined): boolean {
  return one !== undefined && !isParagraph(one) && !one.isHeading && !one.isItem && one.linkShare === 0;
}
