import type { RawAttribution } from '../raw-attribution.ts';
import { isDay } from '../sentences/is-day.ts';
import { subordinator } from '../sentences/main-clause.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import type { TokenRange } from '../sentences/token-range.ts';
import { isAdverb, isAuxiliary, isBe } from '../sentences/verb-group-words.ts';
import { endOfClause } from './end-of-clause.ts';
import { findSourceAfter } from './find-source-after.ts';
import { findSourceBefore } from './find-source-before.ts';
import { nobodysReport, wordAt } from './nobodys-report.ts';
import { ofOpinion } from './of-opinion.ts';
import { ofReduced } from './of-reduced.ts';
import { ofRumour } from './of-rumour.ts';

/** Participles that report for nobody: "is believed to", "it is said that". Not "expected", which only looks ahead. */
const HEARSAY =
  /^(?:said|believed|thought|understood|reported|rumou?red|alleged|reputed|claimed|feared|presumed|suspected|assumed)$/;
/** So do these in ", it was announced on Monday"; "was announced to" is somebody's. */
const ASIDE_TOO = /^(?:announced|confirmed|revealed|disclosed)$/;
/** These take other infinitives and places too: "was reported to police", "is claimed to order". */
const NEEDS_STATE = /^(?:reported|claimed|feared|presumed|suspected|assumed)$/;
const MAY = /^(?:can|cannot|could|should|must|may|might)$/;
const NO_VERB =
  /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|him|them|us|me|it|police|each|all|some|any|one)$/;
const OPENS_CLAUSE =
  /^(?:the|a|an|his|her|its|their|our|this|that|these|those|he|she|they|it|we|there|some|many|most|several|both|no|all|more|up|about|around|nearly|almost)$/;
/** "Feared dead", "believed drowned"; not "presumed innocent", "reported missing". */
const MAY_BE_DEAD = /^(?:feared|presumed|believed|thought)$/;
const FATE = /^(?:dead|drowned|killed|lost|trapped)$/;
const TIME = /^(?:on|in|last|this|earlier|late|yesterday|today|at)$/;
const PERIOD = /^(?:night|morning|afternoon|evening|week|weekend|month|year)$/;
/** Words of a time, "that" included: "in the early hours of Tuesday that". */
const MAX_TIME = 8;
/** Words of an agent between participle and infinitive: "is said by neighbours of the family to be". */
const MAX_AGENT = 10;
/** Most of them looked at in one sentence. */
const MAX_FOUND = 4;

/**
 * Reports that syntax gives to nobody: "are said to be unhappy", ", thought to be worth $2bn,", "it is understood
 * that", ", it is believed,", "there are reports that"; with "by" before the infinitive to whoever stands there.
 * Silent in questions, in quotations and beside "according to". Linear.
 */
export function findHearsay({ tokens }: Sentence): RawAttribution[] {
  const found: RawAttribution[] = [];
  if (isSilent(tokens)) return found;
  for (let at = 0; at < tokens.length && found.length < MAX_FOUND; at++) {
    const { word, quote } = tokens[at] as Token;
    if (quote !== null) continue;
    const isPassive = HEARSAY.test(word) || ASIDE_TOO.test(word);
    const next = isPassive
      ? ofPassive(tokens, at)
      : (ofRumour(tokens, at) ?? ofOpinion(tokens, at) ?? ofEmerged(tokens, at));
    if (next !== null) found.push(next);
  }
  return found;
}

/** Questions ask and do not report; "according to" names whose report it is. */
function isSilent(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({ isWord, quote, word }) => isWord || (quote === null && /[?!.…]/.test(word)));
  return last?.word === '?' || tokens.some(({ word }, at) => word === 'according' && tokens[at + 1]?.word === 'to');
}

function ofPassive(tokens: readonly Token[], at: number): RawAttribution | null {
  let from = at;
  let hasBe = false;
  while (from > 0 && at - from < 6) {
    const { word, quote } = tokens[from - 1] as Token;
    if (quote !== null || !(isAuxiliary(word) || isAdverb(word))) break;
    if (isBe(word)) hasBe = true;
    from--;
  }
  // "It can be assumed that": whoever writes does.
  if (tokens.slice(from, at).some(({ word }) => MAY.test(word))) return null;
  const before = tokens[from - 1]?.word ?? '';
  if (/^it['’]s$/.test(before)) return ofIt(tokens, from - 1, from - 1, at);
  const isReduced = !hasBe && (before === ',' || before === '(');
  if (!hasBe && !isReduced) return ofReduced(tokens, at);
  if (before === 'it' && tokens[at + 1]?.word !== 'to') return ofIt(tokens, from - 1, from, at);
  if (ASIDE_TOO.test(wordAt(tokens, at))) return null;
  if (hasBe && MAY_BE_DEAD.test(wordAt(tokens, at)) && FATE.test(wordAt(tokens, at + 1)))
    return ofFate(tokens, from, at);
  const agent = tokens[at + 1]?.word === 'by' ? agentAt(tokens, at + 2) : null;
  return ofInfinitive(tokens, isReduced ? from - 1 : from, { from, to: at }, agent);
}

/** "Hundreds are feared dead": subject and fate are what is reported. */
function ofFate(tokens: readonly Token[], from: number, at: number): RawAttribution | null {
  const subject = findSourceBefore(tokens, from, 0);
  const cue = spanOfTokens(tokens, from, at);
  if (subject === null || cue === null) return null;
  const fate = spanOfTokens(tokens, at + 1, endOfClause(tokens, at + 1));
  return nobodysReport(cue, [spanOfTokens(tokens, subject.from, subject.to), fate]);
}

/** Who stands between "by" and an infinitive. */
function agentAt(tokens: readonly Token[], from: number): TokenRange | null {
  for (let to = from; to < from + MAX_AGENT && tokens[to] !== undefined; to++) {
    if (tokens[to + 1]?.word === 'to') return findSourceAfter(tokens, from - 1, to) && { from, to };
  }
  return null;
}

/** "it is said that …", "it is believed the driver …", "…, it is understood, …". */
function ofIt(tokens: readonly Token[], it: number, from: number, at: number): RawAttribution | null {
  const behind = skipTime(tokens, at + 1);
  const next = tokens[behind];
  const cue = spanOfTokens(tokens, from, at);
  if (cue === null) return null;
  const end = endOfTime(tokens, at + 1);
  const isToo = ASIDE_TOO.test(wordAt(tokens, at));
  // "When the deal was done, it was announced on Monday": the deal was.
  const isDeal = (isToo || end > at + 1) && subordinator(tokens) >= 0;
  if (it > 0 && !isDeal && /^[,—–]$/.test(wordAt(tokens, it - 1)) && /^[,.—–]$/.test(tokens[end]?.word ?? '.'))
    return nobodysReport(cue, [spanOfTokens(tokens, 0, it - 1), spanOfTokens(tokens, end, tokens.length - 1)]);
  if (isToo) return null;
  if (next === undefined || !next.isWord || next.quote !== null) return null;
  if (!OPENS_CLAUSE.test(next.word) && !next.isCapital) return null;
  const start = next.word === 'that' ? behind + 1 : behind;
  return nobodysReport(cue, [spanOfTokens(tokens, start, endOfClause(tokens, start))]);
}

/** "It has since emerged that …", "it emerged on Monday the minister had known". */
function ofEmerged(tokens: readonly Token[], at: number): RawAttribution | null {
  if (tokens[at]?.word !== 'emerged') return null;
  let from = at;
  while (from > 0 && at - from < 4 && (isAuxiliary(wordAt(tokens, from - 1)) || isAdverb(wordAt(tokens, from - 1))))
    from--;
  return wordAt(tokens, from - 1) === 'it' ? ofIt(tokens, from - 1, from, at) : null;
}

/** Over "on Tuesday", "last week", "earlier this month" before "that": the index of "that", else `at` itself. */
function skipTime(tokens: readonly Token[], at: number): number {
  if (!TIME.test(tokens[at]?.word ?? '')) return at;
  for (let that = at + 1; that < at + MAX_TIME; that++) if (tokens[that]?.word === 'that') return that;
  return at;
}

/** Behind "on Monday", "last night" at token `at`, else `at` itself. */
function endOfTime(tokens: readonly Token[], at: number): number {
  const length = tokens.slice(at, at + MAX_TIME).findIndex(({ isWord }) => !isWord);
  const end = length < 0 ? Math.min(at + MAX_TIME, tokens.length) : at + length;
  const isTime =
    TIME.test(wordAt(tokens, at)) && tokens.slice(at, end).some(({ word }) => isDay(word) || PERIOD.test(word));
  return isTime ? end : at;
}

/** "The driver is believed to have fled": subject and infinitive are what is reported. */
function ofInfinitive(
  tokens: readonly Token[],
  end: number,
  cue: TokenRange,
  agent: TokenRange | null,
): RawAttribution | null {
  const to = (agent?.to ?? cue.to) + 1;
  const verb = tokens[to + 1];
  if (tokens[to]?.word !== 'to' || verb === undefined || !verb.isWord || verb.isCapital) return null;
  const needsState = end < cue.from || NEEDS_STATE.test(tokens[cue.to]?.word ?? '');
  if (needsState ? !/^(?:be|have)$/.test(verb.word) : NO_VERB.test(verb.word)) return null;
  const subject = findSourceBefore(tokens, end, 0);
  const head = subject && spanOfTokens(tokens, subject.from, subject.to);
  const words = spanOfTokens(tokens, cue.from, cue.to);
  if (head === null || words === null) return null;
  // ", thought to be worth $2bn," ends where its comma does.
  const comma = tokens.findIndex(({ word, quote }, at) => at > to && quote === null && /^[,)]$/.test(word));
  const last = end < cue.from && comma > 0 ? comma - 1 : endOfClause(tokens, to + 1);
  const source = agent && spanOfTokens(tokens, agent.from, agent.to);
  return nobodysReport(words, [head, spanOfTokens(tokens, to, last)], source);
}
