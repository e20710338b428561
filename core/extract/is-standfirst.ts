import { CAPTION } from './alien-reason.ts';
import type { Described } from './described.ts';
import { saysStandfirst } from './says-standfirst.ts';

const MIN_LETTERS = 30;
/** Names further out tell of more than the line. */
const MAX_HINTS = 120;

/** True for a line that is an article's standfirst by its class names. */
export function isStandfirst(d: Described): boolean {
  return isLongEnough(d) && saysStandfirst(d.block.hints.slice(0, MAX_HINTS)) && !isCaption(d);
}

/** False for labels, names and links. */
export function isLongEnough({ linkShare, block }: Described): boolean {
  return linkShare < 0.3 && block.text.length > MIN_LETTERS;
}

/** What leads a text may be a picture: "lead-art", "intro-image". */
const isCaption = ({ says }: Described) => says.some(({ reason }) => reason === CAPTION);
