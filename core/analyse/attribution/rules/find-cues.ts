import { type CueVerb, findCueVerb } from '../sentences/cue-verbs.ts';
import type { Token } from '../sentences/read-sentences.ts';
import {
  BEFORE_NOUN,
  BEFORE_THAT,
  CLAUSE_OPENER,
  GOVERNOR,
  isAdverb,
  isAuxiliary,
  isBe,
} from '../sentences/verb-group-words.ts';

/** A verb group that can attribute: "has repeatedly said", "was reported", "declined to say". */
export interface CueGroup {
  /** Index of its first token. */
  from: number;
  /** Index of its last token. */
  to: number;
  verb: CueVerb;
  voice: 'active' | 'passive' | 'ing' | 'infinitive';
}

/** The cue groups of a sentence in order, outside quotations. Linear. */
export function findCues(tokens: readonly Token[]): CueGroup[] {
  const groups: CueGroup[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.quote !== null) continue;
    const verb = findCueVerb(token.word);
    const group = verb === null ? null : readGroup(tokens, at, verb);
    if (group !== null) groups.push(group);
  }
  return groups;
}

function readGroup(tokens: readonly Token[], at: number, verb: CueVerb): CueGroup | null {
  if (BEFORE_THAT.test(verb.lemma) && tokens[at + 1]?.word !== 'that') return null;
  const before = tokens[at - 1]?.word ?? '';
  if (verb.form === 'base' && before === 'to') return infinitiveGroup(tokens, at, verb);
  let from = at;
  let isPassive = false;
  let isProgressive = false;
  // At most eight helpers: "has not yet been widely and officially".
  while (from > 0 && at - from < 8) {
    const word = (tokens[from - 1] as Token).word;
    if (tokens[from - 1]?.quote !== null || !(isAuxiliary(word) || isAdverb(word))) break;
    if (isBe(word) && verb.form === 'ing') isProgressive = true;
    else if (isBe(word)) isPassive = true;
    from--;
  }
  // "Yesterday’s adverb" that opens the sentence belongs to the sentence, not to the group.
  while (from < at && from === 0 && isAdverb((tokens[from] as Token).word)) from++;
  if (verb.isNounToo && (from === at || tokens[at]?.isCapital) && !isVerbHere(tokens, at, verb)) return null;
  if (verb.form === 'ing' && !isProgressive) return { from: at, to: at, verb, voice: 'ing' };
  const canBePassive = verb.form === 'past' || verb.form === 'participle';
  return { from, to: endOf(tokens, at, verb), verb, voice: isPassive && canBePassive ? 'passive' : 'active' };
}

/** "as saying", "point out", "said of": the particle that belongs to the cue. */
function endOf(tokens: readonly Token[], at: number, verb: CueVerb): number {
  const next = tokens[at + 1]?.word ?? '';
  if (next === 'of' && (verb.lemma === 'warn' || verb.lemma === 'complain')) return at + 1;
  return at;
}

function infinitiveGroup(tokens: readonly Token[], at: number, verb: CueVerb): CueGroup | null {
  const governor = tokens[at - 2]?.word ?? '';
  if (verb.isNounToo || !GOVERNOR.has(governor)) return null;
  const from = governor === 'on' ? at - 3 : at - 2;
  return from < 0 ? null : { from, to: at, verb, voice: 'infinitive' };
}

const COURT = /^(?:courts?|judges?|justices|tribunal|panel|jury|coroner|magistrates?)$/;

function isVerbHere(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "United States", "Power Plant Rules": a capital inside a name.
  if (tokens[at]?.isCapital && before?.isCapital) return false;
  if (verb.lemma === 'continue') return next?.quote != null || tokens[at + 2]?.quote != null;
  if (before === undefined || next === undefined || BEFORE_NOUN.has(before.word)) return false;
  // A court rules by what it says: "The court ruled the levy unlawful".
  if (verb.lemma === 'rule' && COURT.test(before.word)) return true;
  // "Ruiz’s claim that"
  if (/[^t]'s?$/.test(before.word) && !/^(?:he|she|it)'s$/.test(before.word)) return false;
  const opensClause =
    CLAUSE_OPENER.has(next.word) || next.quote !== null || (next.word === ',' && tokens[at + 2]?.quote != null);
  if (opensClause) return true;
  const isPronoun = /^(?:he|she|they|we|i|who|it|you)$/.test(before.word);
  return (
    isPronoun ||
    (verb.form !== 'base' && verb.act === 'report' && before.isCapital && before.isWord && before.word !== 'the')
  );
}
