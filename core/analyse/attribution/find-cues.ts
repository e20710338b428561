import { type CueVerb, findCueVerb } from './cue-verbs.ts';
import type { Token } from './read-sentences.ts';

/** A verb group that can attribute: "has repeatedly said", "was reported", "declined to say". */
export interface CueGroup {
  /** Index of its first token. */
  from: number;
  /** Index of its last token. */
  to: number;
  verb: CueVerb;
  voice: 'active' | 'passive' | 'ing' | 'infinitive';
}

const HAVE = new Set(['has', 'have', 'had', "he's", "she's"]);
const BE = new Set(['is', 'was', 'were', 'are', 'be', 'been', 'being', "isn't", "wasn't", "aren't", "weren't", 'am']);
const MODAL = new Set([
  'will',
  'would',
  'could',
  'can',
  'may',
  'might',
  'should',
  'must',
  'did',
  'does',
  'do',
  "didn't",
  "doesn't",
  "don't",
  "won't",
  "wouldn't",
  "couldn't",
  "can't",
  "hasn't",
  "haven't",
  "hadn't",
]);
const ADVERB = new Set([
  'also',
  'later',
  'then',
  'now',
  'not',
  'never',
  'once',
  'often',
  'even',
  'further',
  'just',
  'long',
  'earlier',
  'previously',
  'still',
  'always',
  'again',
  'first',
  'already',
  'recently',
  'since',
  'ever',
  'only',
  'simply',
  'too',
  'soon',
  'sometimes',
]);
/** Verbs whose infinitive is no act of its own but part of the cue: "declined to say", "went on to say". */
const GOVERNOR = new Set([
  'declined',
  'refused',
  'declines',
  'refuses',
  'continued',
  'continues',
  'on',
  'sought',
  'used',
]);
/** Words before which a noun-like form is a noun: "the report", "his claims", "of hope". */
const BEFORE_NOUN = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'this',
  'these',
  'those',
  'some',
  'any',
  'no',
  'of',
  'in',
  'for',
  'with',
  'on',
  'by',
  'from',
  'to',
  'new',
  'recent',
  'such',
  'many',
  'several',
  'other',
  'at',
  'about',
  'more',
  'and',
]);

/** True for adverbs that stand within a verb group. */
export const isAdverb = (word: string) => ADVERB.has(word) || (word.length > 4 && word.endsWith('ly'));
/** True for forms of "be" and "have" and modals: a verb follows, so no noun phrase runs through them. */
export const isAuxiliary = (word: string) => HAVE.has(word) || BE.has(word) || MODAL.has(word) || word === "'s";
/** True for forms of "be". */
export const isBe = (word: string) => BE.has(word);

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

const CLAUSE_OPENER = new Set([
  'that',
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'there',
  'you',
  'how',
  'why',
  'whether',
  'what',
  ':',
]);

function isVerbHere(tokens: readonly Token[], at: number, verb: CueVerb): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  // "United States", "Power Plant Rules": a capital inside a name.
  if (tokens[at]?.isCapital && before?.isCapital) return false;
  if (verb.lemma === 'continue') return next?.quote != null || tokens[at + 2]?.quote != null;
  if (before === undefined || next === undefined || BEFORE_NOUN.has(before.word)) return false;
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
