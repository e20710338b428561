import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { hasTense } from '../sentences/has-tense.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { OPENING_PREPOSITION } from '../sentences/source-words.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { nobodysReport, wordAt } from './nobodys-report.ts';

/** Behind a noun, with an infinitive behind them, these are passives: "a bag thought to contain", "a man said to be". */
const PARTICIPLE = /^(?:believed|thought|understood|said|alleged|reputed|rumou?red)$/;
/** Of these anything may be told; of the others what somebody is or has. */
const ANY = /^(?:believed|thought|understood)$/;
const STATE = /^(?:be|have)$/;
/** "A neighbour thought to call her", "a doctor said to be careful": with no verb behind them they are it. */
const IS_VERB_TOO = /^(?:thought|said)$/;
const DETERMINER = /^(?:an?|one|two|three|four|five|six|several|some|another|\d+|the|his|her|their|its|this|that)$/;
/** "The doctor said to be careful" says it. */
const INDEFINITE = /^(?:an?|one|two|three|four|five|six|several|some|another|\d+)$/;
/** Behind "a man and" or "a car of" the noun is another's. */
const NO_NOUN = /^(?:and|or|in|on|at|for|by|with|to|from|about|who|which|that)$/;
/** Words of the noun phrase before the participle. */
const MAX_NOUN = 7;

/** What a participle at `at` reports of the noun before it: "a man | believed | to be in his thirties"; null for none. */
export function ofReduced(tokens: readonly Token[], at: number): RawAttribution | null {
  const word = wordAt(tokens, at);
  const verb = tokens[at + 2];
  if (!PARTICIPLE.test(word) || wordAt(tokens, at + 1) !== 'to' || verb?.isWord !== true || verb.isCapital) return null;
  if (!ANY.test(word) && !STATE.test(verb.word)) return null;
  const from = startOfNoun(tokens, at);
  if (from < 0 || (!ANY.test(word) && !INDEFINITE.test(wordAt(tokens, from)))) return null;
  // "To have been stolen", "to have fled": its own participle is no verb of the sentence.
  let own = at + 3;
  while (/^(?:be|been|have)$/.test(wordAt(tokens, own - 1))) own++;
  const next = tokens.findIndex((token, index) => index >= own && (isOver(token) || tells(tokens, index)));
  // "A man believed to be out of danger": with no other verb the noun has none.
  if (from === 0 && !tokens.slice(at + 2).some(hasTense)) return null;
  if (IS_VERB_TOO.test(word) && isSubject(tokens, from) && !(next >= 0 && hasTense(tokens[next] as Token))) return null;
  const cue = spanOfTokens(tokens, at, at);
  const noun = spanOfTokens(tokens, from, at - 1);
  const told = spanOfTokens(tokens, at + 1, next < 0 ? tokens.length - 1 : next - 1);
  return cue === null ? null : nobodysReport(cue, [noun, told]);
}

/** Whether the noun phrase at `from` opens the sentence, or stands behind "On Monday". */
const isSubject = (tokens: readonly Token[], from: number) =>
  from === 0 || (OPENING_PREPOSITION.has(wordAt(tokens, 0)) && !tokens.slice(0, from).some(hasTense));

/** Where the sentence goes on: at its verb, a mark, or "who". */
const isOver = (token: Token) =>
  token.quote === null && (hasTense(token) || /^[,;:.–—)]$/.test(token.word) || /^(?:who|which|and)$/.test(token.word));

/** "A hole believed to be the deepest | shows that". */
const tells = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at + 1) === 'that' && findCueVerb(wordAt(tokens, at)) !== null;

/** The determiner of the noun phrase that ends before `at`, or -1. */
function startOfNoun(tokens: readonly Token[], at: number): number {
  for (let from = at - 1; from >= Math.max(0, at - MAX_NOUN); from--) {
    const token = tokens[from] as Token;
    if (token.quote !== null || !token.isWord || NO_NOUN.test(token.word)) return -1;
    if (DETERMINER.test(token.word) && !DETERMINER.test(wordAt(tokens, from - 1))) return from < at - 1 ? from : -1;
    if (hasTense(token) && !/ed$/.test(token.word)) return -1;
  }
  return -1;
}
