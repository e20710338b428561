import type { RawAttribution } from '../raw-attribution.ts';
import { isAuxiliary } from '../sentences/verb-group-words.ts';

/** Verbs that take a clause without "that" as readily as a thing: "confirmed the road is shut", "confirmed the deal". */
const CUE = /(?:^| )(?:admitted|confirmed|acknowledged|conceded|ruled)$/i;
/** What makes of the first verb another's: "admitted a man who had fallen". */
const OPENS_OTHER = /^(?:who|whom|whose|which|that|what|when|where|as|after|before|while|and|or|but|if|because|than)$/i;
const SUBJECT = /^(?:the|an?|his|her|its|their|this|these|those|it|he|she|they|there|no|some|most|all|\p{Lu}.*)$/u;
/** "ruled the levy unlawful", "ruled Lee eligible" */
const JUDGED = /(?:^| )ruled [^,;:“”"]{2,80} (?:\p{Ll}+(?:ible|able|ful|legal|constitutional)|(?:in)?valid|void)$/u;
/** Words of a clause's subject. */
const MAX_SUBJECT = 9;

/** Whether what stands right behind "admitted", "confirmed" or "ruled" is a clause, not a thing. */
export function isBareClause(text: string, { source, cue, content }: RawAttribution): boolean {
  const [verb] = cue;
  const [said] = content;
  if (source.length !== 1 || cue.length !== 1 || content.length !== 1 || verb === undefined || said === undefined)
    return false;
  const words = text.slice(verb.start, verb.end);
  if (!CUE.test(words) || said.start !== verb.end + 1) return false;
  const clause = text.slice(said.start, said.end);
  const [first = '', ...rest] = clause.split(/ /u, MAX_SUBJECT);
  const at = rest.findIndex((word) => isAuxiliary(word) || OPENS_OTHER.test(word) || /[,;:]$/.test(word));
  const stop = rest[at];
  const hasVerb = stop !== undefined && isAuxiliary(stop) && !/^(?:be|been|being)$/.test(stop);
  return (SUBJECT.test(first) && hasVerb) || JUDGED.test(`${words} ${clause}`);
}
