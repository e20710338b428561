import type { RawAttribution } from '../raw-attribution.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { findSourceBefore } from './find-source-before.ts';
import { wordAt } from './nobodys-report.ts';

/** Words between "put it" and its colon: "to me rather more bluntly". */
const MAX_HOW = 6;
/** "Put it on the table" says nothing, "put it in other words" does. */
const PLACE =
  /^(?:in|on|into|onto|inside|under|up|down|off|back|at|behind|beside|near|by|next|here|there|away|out|aside|together|over)$/;
const WORDING = /^(?:words|terms)$/;
/** "Would you put it so", "nobody put it better": nobody did. */
const NO_SPEAKER = /^(?:you|who|nobody|none|no)$/;
/** A judgement: before a quotation the construction has one reading. */
const CONFIDENCE = 0.85;

/** "Bo Fell put it to me bluntly: “…”", "Lee put it this way: “…”": one a sentence. Linear. */
export function findPutSo({ tokens }: Sentence): RawAttribution[] {
  const verb = tokens.findIndex(
    ({ word, quote }, at) => quote === null && /^puts?$/.test(word) && tokens[at + 1]?.word === 'it',
  );
  const colon = verb < 0 ? -1 : colonBehind(tokens, verb + 1);
  if (colon < 0 || tokens[colon + 1]?.quote == null) return [];
  if (PLACE.test(wordAt(tokens, verb + 2)) && !WORDING.test(wordAt(tokens, colon - 1))) return [];
  const subject = findSourceBefore(tokens, verb, 0);
  // "As Lee put it: “…”" is `findAsPut`'s.
  if (subject === null || wordAt(tokens, subject.from - 1) === 'as') return [];
  if (NO_SPEAKER.test(wordAt(tokens, subject.from))) return [];
  const source = spanOfTokens(tokens, subject.from, subject.to);
  const cue = spanOfTokens(tokens, verb, colon - 1);
  const content = spanOfTokens(tokens, colon + 1, tokens.length - 1);
  if (source === null || cue === null || content === null) return [];
  return [{ source: [source], cue: [cue], content: [content], confidence: CONFIDENCE, isSure: true }];
}

/** The colon behind how and to whom it was put; -1 where something else stands there. */
function colonBehind(tokens: readonly Token[], it: number): number {
  for (let at = it + 1; at <= it + 1 + MAX_HOW; at++) {
    const token = tokens[at];
    if (token === undefined || token.quote !== null) return -1;
    if (token.word === ':') return at;
    if (!token.isWord || hasTense(token)) return -1;
  }
  return -1;
}
