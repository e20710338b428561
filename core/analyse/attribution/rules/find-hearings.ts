import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { findCueVerb } from '../sentences/cue-verbs.ts';
import { hasTense } from '../sentences/has-tense.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Sentence, Token } from '../sentences/read-sentences.ts';
import { spanOfTokens } from '../sentences/span-of-tokens.ts';
import { isAdverb, isAuxiliary } from '../sentences/verb-group-words.ts';
import { findSourceBefore } from './find-source-before.ts';

/** What sits to hear others: the last word of "Marlow Crown Court", "an inquest". */
const HEARING = /^(?:courts?|jury|juries|jurors|inquest|tribunal|hearing|inquiry|magistrates)$/;
/** "The court heard the appeal that was filed": its business, and nothing anybody said there. */
const BUSINESS =
  /^(?:cases?|appeals?|arguments?|evidence|testimony|motions?|petitions?|pleas?|claims?|requests?|challenges?|lawsuits?|suits?|witnesses|statements?|recordings?|tapes?|calls?|audio|submissions?|closing|opening)$/;
const OPENS_CLAUSE =
  /^(?:the|a|an|his|her|its|their|this|these|those|he|she|they|it|we|there|some|many|most|several|both|no|all|police|officers|one|two|three)$/;
const TIME = /^(?:on|at|last|this|earlier|week|month|year|morning|afternoon)$/;
/** Longest "on Monday morning", ", " behind it, in tokens. */
const MAX_TIME = 4;
/** "When the police came, …": no clause that stands alone. */
const SUBORDINATE = /^(?:when|after|as|before|once|since|while|although|because|if|despite)$/;
/** Words looked through for the verb of the clause behind "heard". */
const MAX_SUBJECT = 14;
/** Share of them that a careful reader would call reports that nobody owns: a judgement, as for hearsay. */
const CONFIDENCE = 0.85;

/**
 * "The court heard (that) …", "jurors were told how …", "…, the inquest heard": what was said at a hearing, and not by whom.
 * Silent in questions and quotations, for a hearing's business ("heard the appeal") and where "by" or "from" names the speaker. Linear.
 */
export function findHearings({ tokens }: Sentence): RawAttribution[] {
  if (
    !tokens.some(({ word }) => word === 'heard' || word === 'told') ||
    tokens.some(({ word, quote }) => word === '?' && quote === null)
  )
    return [];
  return tokens.flatMap((_, at) => hearingAt(tokens, at) ?? []);
}

function hearingAt(tokens: readonly Token[], at: number): RawAttribution | null {
  const { word, quote } = tokens[at] as Token;
  if (quote !== null || (word !== 'heard' && word !== 'told')) return null;
  let from = at;
  while (isHelper(tokens, from - 1)) from--;
  const isPassive = tokens.slice(from, at).some((token) => /^(?:was|were|been)$/.test(token.word));
  const hearing = tokens[from - 1];
  if (isPassive !== (word === 'told') || hearing?.quote !== null || !HEARING.test(hearing.word)) return null;
  const venue = findSourceBefore(tokens, from, 0);
  const cue = venue === null ? null : spanOfTokens(tokens, headOf(tokens, venue.from, from), at);
  if (venue === null || cue === null) return null;
  const spans = isAside(tokens, venue.from, at) ? around(tokens, venue.from, at) : [clauseFrom(tokens, at + 1)];
  const content = spans.filter((span) => span !== null);
  return content.length === 0 ? null : { source: [], cue: [cue], content, confidence: CONFIDENCE, isSure: true };
}

/** Where the hearing's own words begin: not "yesterday Marlow Crown Court", "the first time a court". */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  const article = tokens.slice(from, to).findLastIndex(({ word }) => /^(?:the|an?)$/.test(word));
  const days = tokens.slice(from, to).findIndex((token) => !isTime(token));
  return from + Math.max(article, days, 0);
}

/** What stands before the aside; with what stands behind where "When they came, the court heard, he slept" is whole only so. */
function around(tokens: readonly Token[], from: number, at: number): (Span | null)[] {
  const comma = tokens.findIndex(({ word }, each) => each > at && word === ',');
  const goesOn = comma > at && comma <= at + MAX_TIME && SUBORDINATE.test(tokens[0]?.word ?? '');
  const left = spanOfTokens(tokens, 0, from - 1);
  return goesOn ? [left, spanOfTokens(tokens, comma + 1, tokens.length - 1)] : [left];
}

/** The clause behind "heard (on Tuesday) (that)", or null. */
function clauseFrom(tokens: readonly Token[], behind: number): Span | null {
  let from = behind;
  while (from < behind + MAX_TIME && isTime(tokens[from])) from++;
  // "Heard last minute pleas": no time.
  if (from > behind && tokens[from]?.word !== 'that' && tokens[from]?.word !== 'how') from = behind;
  if (!opensClause(tokens, from)) return null;
  return spanOfTokens(tokens, tokens[from]?.word === 'that' ? from + 1 : from, tokens.length - 1);
}

const isTime = (token: Token | undefined) => token?.quote === null && (isDay(token.word) || TIME.test(token.word));

function isHelper(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return tokens[at]?.quote === null && (isAuxiliary(word) || isAdverb(word));
}

/** "…, the court heard.", "…, the inquest was told on Friday." */
function isAside(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from - 1]?.word !== ',' || from < 4) return false;
  const behind = tokens.slice(at + 1, at + 5).findIndex(({ word }) => /^[.,;]$/.test(word));
  const time = tokens.slice(at + 1, at + 1 + Math.max(0, behind));
  return (behind >= 0 || tokens[at + 1] === undefined) && time.every(isTime);
}

/** Whether a clause of its own begins at `from`: "that …", "how …", or a subject with its verb. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (first?.quote !== null) return false;
  if (/^(?:that|how)$/.test(first.word)) {
    const next = tokens[from + 1];
    const isSubject = next !== undefined && (next.isCapital || OPENS_CLAUSE.test(next.word));
    return isSubject || tokens.slice(from + 1, from + 1 + MAX_SUBJECT).some(hasTense);
  }
  if (!first.isCapital && !OPENS_CLAUSE.test(first.word)) return false;
  const verb = tokens.slice(from + 1, from + 1 + MAX_SUBJECT).findIndex(hasTense);
  const subject = tokens.slice(from, from + 1 + verb);
  return verb >= 0 && !subject.some(({ word }) => BUSINESS.test(word) || isBare(word));
}

/** "Heard Mr Hale tell police": they listened to him. */
function isBare(word: string): boolean {
  const verb = findCueVerb(word);
  return verb?.form === 'base' && !verb.isNounToo;
}
