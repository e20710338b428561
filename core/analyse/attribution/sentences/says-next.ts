import { findCueVerb } from './cue-verbs.ts';
import { isAuxiliary } from './verb-group-words.ts';

/** Words before the verb of whoever speaks next: "the firm's own director denies". */
const MAX_SUBJECT = 6;

/** True for a clause, in lower-case words, that opens with somebody and their verb of saying: "Moscow denies it". */
export function saysNext(clause: readonly string[]): boolean {
  const words = clause.slice(0, MAX_SUBJECT);
  const verb = words.findIndex((word) => isAuxiliary(word) || findCueVerb(word) !== null);
  const cue = verb > 0 ? findCueVerb(words[verb] as string) : null;
  return cue !== null && cue.act === 'report' && !cue.isNounToo && (cue.form === 'past' || cue.form === 'present');
}
