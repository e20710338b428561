import type { Span } from '../../text/span.ts';
import { findCueVerb } from './cue-verbs.ts';
import { isAuxiliary } from './verb-group-words.ts';

const QUOTE = /["\u201C\u201D\u201E\u00AB]|''/u;
/** Words before the verb of whoever speaks next: "the firm's own director denies". */
const MAX_SUBJECT = 6;

/** What is said up to a semicolon behind which somebody else's verb of saying comes: "three died; Moscow denies it". */
export function withoutNextClause(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const at = words.indexOf('; ');
  if (at < 0 || QUOTE.test(words)) return { start, end };
  return saysNext(words.slice(at + 2)) ? { start, end: start + at } : { start, end };
}

function saysNext(clause: string): boolean {
  const words = clause.toLowerCase().split(/\s+/, MAX_SUBJECT);
  const verb = words.findIndex((word) => isAuxiliary(word) || findCueVerb(word) !== null);
  const cue = verb > 0 ? findCueVerb(words[verb] as string) : null;
  return cue !== null && cue.act === 'report' && !cue.isNounToo && (cue.form === 'past' || cue.form === 'present');
}
