import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';
import { BOUNDARY, SENTENCE_ADVERB } from '../sentences/source-words.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';

/** Longest subject before its aside, in tokens. */
const MAX_SUBJECT = 10;
/** What opens an aside about where, when or how somebody spoke. */
const ASIDE = /^(?:in|at|on|after|before|during|from|with|for|while|when|who|whose|a|an|the|\p{L}{2,}ing)$/u;
/** "It’s odd": subject and verb. */
const RUN_TOGETHER = /^(?:it|that|there|he|she|they|we|i|you|what|who)['’]/u;
/** Taken for the source itself where the aside has a verb of its own: "Lund, who has a boat, said". */
const RELATIVE = /^(?:who|which)$/;
/** They open a sentence before its subject. */
const OPENING =
  /^(?:in|on|at|by|for|from|to|of|with|without|during|under|over|despite|unlike|like|there|here|now|today|yesterday|\p{L}{3,}ing)$/u;

/**
 * Attributions with the sentence's subject as their source, where the net took somebody out of the aside behind it: "Lund,
 * speaking to a group of nurses, said". Linear.
 */
export function sourceOverAside(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  return found.map((each) => {
    const [source, more] = each.source;
    const [cue] = each.cue;
    if (source === undefined || more !== undefined || cue === undefined || cue.start < source.end) return each;
    const tokens = sentenceAt(sentences, cue.start)?.tokens ?? [];
    const comma = tokens.findIndex(({ word }) => word === ',');
    if (comma < 1 || comma > MAX_SUBJECT || (tokens[comma] as Token).start >= source.start) return each;
    const next = tokens[comma + 1] as Token;
    const isAside = ASIDE.test(next.word) && next.quote === null && next.start <= source.start;
    if (!isAside || (next.start === source.start && !RELATIVE.test(next.word))) return each;
    const end = tokens.findIndex(({ word }, at) => at > comma && word === ',');
    const close = tokens[end];
    if (close === undefined || close.end < source.end || close.start >= cue.start) return each;
    // "Ann Lee, who, later, said so, left": "who" speaks where its clause has no verb before.
    if (next.start === source.start && !tokens.slice(comma, end).some(hasTense)) return each;
    if (tokens.slice(end + 1).findIndex(({ start }) => start >= cue.start) > 2) return each;
    const subject = tokens.slice(0, comma);
    if (!isSubject(subject)) return each;
    const span = spanOfTokens(tokens, 0, comma - 1);
    return span === null || each.content.some(({ start }) => start < cue.start) ? each : { ...each, source: [span] };
  });
}

function isSubject(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (OPENING.test(first) || RUN_TOGETHER.test(first) || BOUNDARY.has(first) || SENTENCE_ADVERB.has(first))
    return false;
  return tokens.every((token) => token.isWord && token.quote === null && !hasTense(token));
}
