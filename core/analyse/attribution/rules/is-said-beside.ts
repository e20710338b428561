import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';

const BESIDE = /(?<!\p{L})(?:with|despite) (?:(?:the|an?) )?$/iu;
const CLAUSE = /^(?:that|it|he|she|they|there|the|an?|his|her|its|their|this|these|\p{Lu}\p{L}+) /u;
/** Of "the minister" the net may have the article alone. */
const CUT = /^(?: [\p{L}’'-]+){0,4} $/u;
const MAX_CUT = 60;
/** A clause has as many. */
const MIN_WORDS = 4;
/** "with" and its article, in characters. */
const REACH = 12;

/** Whether somebody's saying stands beside what happened: "The talks went on, with the minister saying that …". */
export function isSaidBeside(text: string, { source, cue, content }: RawAttribution): boolean {
  const [who, more] = source;
  const [verb] = cue;
  const [said] = content;
  if (who === undefined || more !== undefined || verb === undefined || said === undefined) return false;
  if (said.start < verb.end || !CUT.test(text.slice(who.end, Math.min(verb.start, who.end + MAX_CUT)))) return false;
  const word = /^\p{Ll}+/u.exec(text.slice(verb.start, verb.end))?.[0] ?? '';
  const known = findCueVerb(word);
  if (known === null || known.form !== 'ing' || known.act !== 'report' || known.takes !== 'clause') return false;
  const words = text.slice(said.start, said.end);
  // "with Lee claiming the squad | was tired": the net lost the clause.
  if (!CLAUSE.test(words) || words.split(' ').length < MIN_WORDS) return false;
  return BESIDE.test(text.slice(Math.max(0, who.start - REACH), who.start));
}
