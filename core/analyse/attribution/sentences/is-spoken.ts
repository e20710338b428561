import type { Span } from '../../../text/span.ts';
import { findCueVerb } from './cue-verbs.ts';
import { isAdverb, isAuxiliary } from './verb-group-words.ts';

/** Fewer words in marks may be a name or a word for something: "backs “fair pay”", "a ship called “Hope”". */
const MIN_WORDS = 4;

/**
 * Whether what stands in quotation marks from the beginning is somebody's speech, whatever the verb beside it: "“That would be good,”
 * Lee shot back", "he fumed". Not beside wants and likings: "she supports “a fair and open vote”".
 */
export function isSpoken(text: string, cue: string, content: readonly Span[]): boolean {
  const said = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  // "Shot back" is no backing.
  const verb = cue
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .find((word) => !isAuxiliary(word) && !isAdverb(word));
  const isAttitude = findCueVerb(verb ?? '')?.act === 'attitude';
  return !isAttitude && /^(?:["“„«]|'')/.test(said) && said.split(/\s+/, MIN_WORDS).length === MIN_WORDS;
}
