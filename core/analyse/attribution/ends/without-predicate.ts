import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { BOUNDARY, PRONOUN } from '../sentences/source-words.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';

const NOUN =
  /^(?:claims?|assertions?|suggestions?|allegations?|statements?|warnings?|beliefs?|insistence|contentions?|arguments?|predictions?|fears?|conclusions?|complaints?|denials?|promises?|pledges?|admissions?|accusations?)$/;
/** Past forms that are neither participles nor nouns. */
const PAST =
  /^(?:became|began|broke|came|chose|drew|drove|fell|flew|gave|grew|knew|ran|rose|spoke|stole|took|threw|went|wrote)$/;
/** Behind them comes another clause's verb. */
const JOINT = /^(?:and|or|but|than|which|who|that|,|;|:|—|–|-)$/;
/** "Ann Lee’s claim", "her claim", "the claim"; in "the hospital fears that" it is a verb. */
const OWNER = /^(?:his|her|its|their|my|our|the|this|that|such)$|'s?$/;
/** Words before such a noun where it is the sentence's subject: "Ann Lee’s repeated". */
const MAX_SUBJECT = 6;

/**
 * What is claimed without what became of the claim, where that is the sentence's subject: "Lee’s claim that the road was shut | was
 * met with silence". Only where one clause has two verbs with nothing to join them. Linear.
 */
export function withoutPredicate(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((each) => {
    const [cue] = each.cue;
    const last = each.content.at(-1);
    if (cue === undefined || last === undefined || each.content.length > 1 || last.start < cue.end) return each;
    const tokens = sentenceAt(sentences, cue.start)?.tokens ?? [];
    const noun = tokens.findIndex(({ end }) => end >= cue.end);
    if (noun < 1 || noun > MAX_SUBJECT || !NOUN.test(tokens[noun]?.word ?? '')) return each;
    if (!isOwned(tokens, noun)) return each;
    if (tokens[noun + 1]?.word !== 'that' || tokens.slice(0, noun).some(hasTense)) return each;
    const verb = mainVerb(tokens, noun + 2);
    const end = tokens[verb - 1]?.end;
    if (verb < 0 || end === undefined || end >= last.end || end <= last.start) return each;
    return { ...each, content: [{ start: last.start, end }] };
  });
}

/** The second verb from token `from` on, where nothing before it opens another clause; -1 where none is sure. */
function mainVerb(tokens: readonly Token[], from: number): number {
  let isBehindVerb = false;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const isOther = BOUNDARY.has(token.word) || JOINT.test(token.word) || (at > from && PRONOUN.has(token.word));
    if (token.quote !== null || isOther) return -1;
    if (!isVerb(tokens, at)) continue;
    if (isBehindVerb) return at;
    isBehindVerb = true;
    // "Had not been": one verb.
    while (
      isAuxiliary(tokens[at + 1]?.word ?? '') ||
      /^not$/.test(tokens[at + 1]?.word ?? '') ||
      isAdverb(tokens[at + 1]?.word ?? '')
    )
      at++;
  }
  return -1;
}

/** "The firm’s repeated claim"; not "the firm’s lawyer claims". */
function isOwned(tokens: readonly Token[], noun: number): boolean {
  const isPlural = tokens[noun]?.word.endsWith('s') === true;
  return OWNER.test(tokens[noun - 1]?.word ?? '') || (!isPlural && /'s?$/.test(tokens[noun - 2]?.word ?? ''));
}

/** A verb by its form alone; "made", "sold" may be said of a noun before them. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    isAuxiliary(word) ||
    PAST.test(word) ||
    (/^(?:led|met)$/.test(word) && /^(?:to|with|by)$/.test(tokens[at + 1]?.word ?? ''))
  );
}
