import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { BEFORE_THAT } from '../sentences/verb-group-words.ts';

/** Whom "that" may belong to in place of the verb: "the doctor who said that"; and what is more than a subject. */
const NO_SUBJECT = /(?:^|\s)(?:who|which|that|it|what|i|you|this)$|^(?:in|at|on|after|before|when|while|if|as)\s/i;
/** "held that line for years", "charged that day": the clause has a verb with a tense. */
const CLAUSE =
  /^ that (?!(?:day|night|week|weekend|month|year|spring|summer|autumn|winter|morning|afternoon|evening|time|line)\b)[^,](?:.{0,80}?(?:\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|did|does|do)\b|\p{Ll}(?:ed|[^s]s)\b))/u;
/** A clause that the net cut in the middle. */
const IS_CUT =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|not|the|an?|in|of|for|at|by|with|from)$|\s\p{Lu}$/u;
/** "In a letter Lee charged", "if Lee said". */
const NO_SENTENCE = /\b(?:in|at|on|with|from|by|of|for|after|to|if|unless|whether)\s$/i;
/** How far the verb of the clause is looked for, in characters; never behind what is attributed: "that Lee" says nothing. */
const REACH = 100;

/** Whether subject, verb of saying and "that" stand side by side: "Reed maintained that he was innocent". */
export function isThatClause(text: string, { source, cue, content }: RawAttribution): boolean {
  const [who, more] = source;
  const [verb] = cue;
  const [said] = content;
  if (who === undefined || more !== undefined || verb === undefined || said === undefined) return false;
  if (who.end + 1 !== verb.start || said.start < verb.end) return false;
  const clause = text.slice(verb.end, Math.min(said.end, verb.end + REACH));
  if (!CLAUSE.test(clause) || IS_CUT.test(text.slice(Math.max(verb.end, said.end - 8), said.end))) return false;
  if (NO_SENTENCE.test(text.slice(Math.max(0, who.start - 8), who.start))) return false;
  const known = findCueVerb(text.slice(verb.start, verb.end).toLowerCase());
  if (known?.act !== 'report' || known.takes !== 'clause') return false;
  // "A set of rules that could close plants".
  if (known.isNounToo && !BEFORE_THAT.test(known.lemma)) return false;
  return (known.form === 'past' || known.form === 'present') && !NO_SUBJECT.test(text.slice(who.start, who.end));
}
