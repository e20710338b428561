import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';

const JOINT = /^(?:and|but)$/;
/** What opens a clause: the verb behind "and" may be that clause's. */
const CLAUSE = /^(?:that|how|why|what|whether|if|who|whom|whose|which|where|when|as|he|she|they|it|we|i|you|there)$/;
/** Verbs that take a clause, of which things are said as often. */
const TAKES_BOTH = /^(?:promise|pledge|vow|announce)$/;
/** Behind a verb: "attempted to", "called her"; "advanced", "unsettled" before a noun are none. */
const BEHIND_VERB =
  /^(?:to|a|an|the|his|her|its|their|him|it|them|that|against|for|on|in|at|by|with|from|about|out|off|up|down|back|away)$/;
/** Past forms that stand before a noun as often, or are one: "paid leave", "set design", "rose gardens". */
const BESIDE_NOUNS = /^(?:cut|felt|found|hit|left|lost|paid|rose|saw|set|shot|sold|spent)$/;

/**
 * What is said up to the next thing that the same one does: "promised a veto | and left for Wick". Only where it has no verb of
 * its own. Linear.
 */
export function withoutNextVerb(
  text: string,
  sentences: readonly Sentence[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  return found.map((each) => {
    const [cue] = each.cue;
    const last = each.content.at(-1);
    if (cue === undefined || last === undefined || last.start < cue.end || last.start - cue.end > 1) return each;
    if (!takesObject(text.slice(cue.start, cue.end))) return each;
    const tokens = (sentenceAt(sentences, cue.start)?.tokens ?? []).filter(({ start }) => start >= last.start);
    const joint = jointBeforeVerb(tokens, last.end);
    if (joint === null) return each;
    return { ...each, content: [...each.content.slice(0, -1), { start: last.start, end: joint.end }] };
  });
}

/** "Praised", "asked", "promised"; a clause behind "said" has a subject of its own, which "and" may go on. */
function takesObject(cue: string): boolean {
  const verbs = cue
    .toLowerCase()
    .split(' ')
    .flatMap((word) => findCueVerb(word) ?? []);
  return verbs.every(({ takes, lemma }) => takes !== 'clause' || TAKES_BOTH.test(lemma));
}

/** The last token before "and called" among those that end by `end`, where nothing before has a subject and a verb; else null. */
function jointBeforeVerb(tokens: readonly Token[], end: number): Token | null {
  for (let at = 0; at < tokens.length && (tokens[at] as Token).end <= end; at++) {
    const token = tokens[at] as Token;
    if (token.quote !== null) continue;
    // "A plan to cut costs".
    const isInfinitive = tokens[at - 1]?.word === 'to';
    if (CLAUSE.test(token.word) || (!isInfinitive && hasTense(token))) return null;
    if (at === 0 || !JOINT.test(token.word)) continue;
    let verb = at + 1;
    while (verb < at + 3 && isAdverb(tokens[verb]?.word ?? '')) verb++;
    const next = tokens[verb];
    if (next === undefined || next.quote !== null || next.end > end || !isVerb(next, tokens[verb + 1])) continue;
    const before = tokens[at - 1] as Token;
    return before.word === ',' ? (tokens[at - 2] ?? null) : before;
  }
  return null;
}

/** "And called her", "and left for Wick"; not "and unsettled weather", "and paid leave". */
function isVerb(token: Token, next: Token | undefined): boolean {
  if (!hasTense(token)) return false;
  if (BESIDE_NOUNS.test(token.word)) return next?.isWord !== true || BEHIND_VERB.test(next.word);
  return isAuxiliary(token.word) || !token.word.endsWith('ed') || BEHIND_VERB.test(next?.word ?? '');
}
