import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';

/** Whom "that" may belong to in place of the verb: "the doctor who said that". */
const NO_SUBJECT = /(?:^|\s)(?:who|which|that|it|what|i|you|this)$/i;

/** Whether subject, verb of saying and "that" stand side by side: "Reed maintained that he was innocent". */
export function isThatClause(text: string, { source, cue, content }: RawAttribution): boolean {
  const [who, more] = source;
  const [verb] = cue;
  const [said] = content;
  if (who === undefined || more !== undefined || verb === undefined || said === undefined) return false;
  if (who.end + 1 !== verb.start || !/^ that [^,]/.test(text.slice(verb.end, verb.end + 7))) return false;
  const known = findCueVerb(text.slice(verb.start, verb.end).toLowerCase());
  const isSaid =
    known?.act === 'report' && known.takes === 'clause' && (known.form === 'past' || known.form === 'present');
  return isSaid && said.start >= verb.end && !NO_SUBJECT.test(text.slice(who.start, who.end));
}
