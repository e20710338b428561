import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { isSpeechPhrase } from '../sentences/is-speech-phrase.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { sentenceAt } from '../sentences/sentence-at.ts';

const ASKS =
  /^(?:why|how|what|when|where|who|do|does|did|will|would|can|could|should|might|must|is|are|was|were|has|have|had)$/;
const WOULD =
  /^(?:do|does|did|will|would|can|could|should|might|must|didn't|doesn't|don't|won't|wouldn't|can't|couldn't)$/;
/** "Do you care what critics say", "when ministers say": behind these begins another clause. */
const NEXT_CLAUSE = /^(?:that|when|what|who|whom|whose|which|if|as|because|while|where|how|why)$/;
/** Tokens before the cue in which the question's helper stands: "why would coach Jim Cald say". */
const MAX_BEFORE = 10;

/**
 * The attributions without those that the writer only asks about: "Why would Lee say it was off?" reports no words of Lee's.
 * What somebody asks in quotation marks stays. n log n.
 */
export function withoutAsked(sentences: readonly Sentence[], found: readonly RawAttribution[]): RawAttribution[] {
  return found.filter(({ cue }) => {
    const [first] = cue;
    const tokens = (first && sentenceAt(sentences, first.start)?.tokens) ?? [];
    return first === undefined || tokens.at(-1)?.word !== '?' || !isAsked(tokens, first.start);
  });
}

/** Whether the verb at `start` is one without tense, and its helper stands before its subject. */
function isAsked(tokens: readonly Token[], start: number): boolean {
  const verb = tokens.findIndex((token) => token.start === start);
  const { word = '', quote = null } = tokens[verb] ?? {};
  const known = findCueVerb(word);
  // "Why would he refuse to sail?" takes it that he does.
  const isSaying = known?.act === 'report' || isSpeechPhrase(word);
  if (verb < 2 || quote !== null || known?.form !== 'base' || !isSaying) return false;
  const before = tokens.slice(Math.max(0, verb - MAX_BEFORE), verb);
  const helper = before.slice(0, -1).findLastIndex((token) => token.quote === null && WOULD.test(token.word));
  if (before.slice(helper + 1).some((token) => NEXT_CLAUSE.test(token.word))) return false;
  const opens = before[helper - 1]?.word ?? '';
  return helper >= 0 && (helper === 0 || ASKS.test(opens) || /^(?:[,:—–-]|and|but|so|or)$/.test(opens));
}
