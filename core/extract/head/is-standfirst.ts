import { AUTHOR, CAPTION } from '../blocks/alien-reason.ts';
import type { Described } from '../blocks/described.ts';
import { ownNames } from '../blocks/own-names.ts';
import { saysStandfirst } from './says-standfirst.ts';

const MIN_LETTERS = 30;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;

/** True for a line that is an article's standfirst by its class names. */
export function isStandfirst(d: Described): boolean {
  const { tag, hints } = d.block;
  if (!isLongEnough(d) || d.alien === AUTHOR || tag === 'figcaption') return false;
  return saysStandfirst(isOfPicture(d) ? ownNames(d) : hints.slice(0, MAX_HINTS));
}

/** False for labels, names and links. */
export function isLongEnough({ linkShare, block }: Described): boolean {
  return linkShare < 0.3 && block.text.length > MIN_LETTERS;
}

/** What leads a text may be a picture: "lead-art", "intro-image". */
const isOfPicture = ({ says }: Described) => says.some(({ reason }) => reason === CAPTION);
