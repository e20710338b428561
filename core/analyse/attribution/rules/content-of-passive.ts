import type { Sentence } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAuxiliary } from '../sentences/verb-group-words.ts';
import type { Content } from './content.ts';
import { findSourceBefore } from './find-source-before.ts';
import type { SourcedCue } from './sourced-cue.ts';

/** Passives that report without an owner when an infinitive follows: "is believed to", "was said to". */
const HEARSAY = new Set([
  'say',
  'believe',
  'think',
  'report',
  'allege',
  'know',
  'consider',
  'assume',
  'estimate',
  'suspect',
  'expect',
  'claim',
  'project',
  'forecast',
  'fear',
  'understand',
  'show',
  'find',
  'accuse',
  'predict',
  'feel',
  'see',
]);
/** "Was told by her doctor on Monday": no part of what she was told. */
const BESIDE = /^(?:in|on|at|during|after|before|when|while|as|and|but|or|who|which|last|earlier|this)$/;
/** Words between the agent and "that": "was told by her doctor on Monday that". */
const MAX_BESIDE = 8;
const TOLD = new Set(['tell', 'ask', 'inform', 'assure', 'advise', 'warn', 'remind']);

/**
 * What a passive cue attributes: the sentence before ("This was reported by …"), the clause behind
 * "it is reported that", subject and infinitive of "he is believed to …", the subject of "was
 * announced by …", what somebody "was told".
 */
export function contentOfPassive(sentence: Sentence, cue: SourcedCue, previous: Sentence | null): Content | null {
  const { tokens } = sentence;
  const { group } = cue;
  const last = tokens.length - 1;
  const next = tokens[group.to + 1]?.word ?? '';
  const subject = findSourceBefore(tokens, group.from, 0);
  const isBare =
    subject !== null && subject.from === subject.to && /^(?:this|it|that)$/.test(tokens[subject.from]?.word ?? '');
  const isTold = TOLD.has(group.verb.lemma);
  if (cue.source !== null && (isTold || (isBare && tokens[subject.from]?.word === 'it'))) {
    const told = behindAgent(tokens, cue.source.to + 1, isTold);
    const content = told > 0 ? contentOf(tokens, told, last, isTold ? 0.6 : 0.8) : null;
    if (content !== null && !isTold) return { ...content, cue: { from: group.from, to: cue.source.from - 1 } };
    if (isTold) return content;
  }
  if (cue.source !== null && isBare && previous !== null && group.verb.act === 'report') {
    const by = tokens.findIndex((token, at) => at > group.to && token.word === 'by');
    return { spans: [withoutStop(previous)], confidence: 0.8, cue: { from: group.from, to: by } };
  }
  if (next === 'that' || (isTold && /^(?:whether|about|if|to|how|why|what|by)$/.test(next))) {
    return contentOf(tokens, group.to + (next === 'that' ? 2 : 1), last, next === 'that' ? 0.85 : 0.6);
  }
  if (subject === null) return null;
  const head = spanOfTokens(tokens, subject.from, subject.to);
  if (head === null) return null;
  if (next === 'to' && HEARSAY.has(group.verb.lemma)) {
    const tail = spanOfTokens(tokens, group.to + 1, last);
    return { spans: tail === null ? [head] : [head, tail], confidence: 0.7 };
  }
  if (cue.source === null || group.verb.act !== 'report') return null;
  // "Was accused by the union of losing it": the deed goes with whom it is laid to.
  const deed = /^(?:of|for)$/.test(tokens[cue.source.to + 1]?.word ?? '')
    ? spanOfTokens(tokens, cue.source.to + 1, last)
    : null;
  return { spans: deed === null ? [head] : [head, deed], confidence: 0.5 };
}

/** Where what somebody "was told by her doctor" begins, or "it was claimed by the trust"; 0 where it is not said. */
function behindAgent(tokens: Sentence['tokens'], at: number, isTold: boolean): number {
  const word = tokens[at]?.word ?? '';
  // "By the firm that has …": whom it was claimed by, not what.
  if (word === 'that') return isTold || !isAuxiliary(tokens[at + 1]?.word ?? '') ? at + 1 : 0;
  if (!isTold || !tokens[at]?.isWord) return 0;
  if (!BESIDE.test(word)) return at;
  return tokens.findIndex((token, index) => index > at && index < at + MAX_BESIDE && token.word === 'that') + 1;
}

function contentOf(tokens: Sentence['tokens'], from: number, to: number, confidence: number): Content | null {
  const span = spanOfTokens(tokens, from, to);
  return span === null ? null : { spans: [span], confidence };
}

function withoutStop(sentence: Sentence) {
  return spanOfTokens(sentence.tokens, 0, sentence.tokens.length - 1) ?? { start: sentence.start, end: sentence.end };
}
