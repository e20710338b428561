import { findSourceBefore } from './find-source-before.ts';
import { hasTense } from './has-tense.ts';
import { isDay } from './is-day.ts';
import type { RawAttribution } from './raw-attribution.ts';
import type { Sentence, Token } from './read-sentences.ts';
import { spanOfTokens } from './span-of-tokens.ts';
import { isAdverb, isAuxiliary } from './verb-group-words.ts';

/** What sits to hear others: the last word of "Marlow Crown Court", "an inquest". */
const HEARING = /^(?:courts?|jury|juries|jurors|inquest|tribunal|hearing|inquiry|magistrates)$/;
/** "The court heard the appeal that was filed": its business, and nothing anybody said there. */
const BUSINESS =
  /^(?:cases?|appeals?|arguments?|evidence|testimony|motions?|petitions?|pleas?|claims?|requests?|challenges?|lawsuits?|suits?|witnesses|statements?|recordings?|tapes?|calls?|audio|submissions?|closing|opening)$/;
const OPENS_CLAUSE =
  /^(?:the|a|an|his|her|its|their|this|these|those|he|she|they|it|we|there|some|many|most|several|both|no|all|police|officers|one|two|three)$/;
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
    !tokens.some(({ word }) => HEARING.test(word)) ||
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
  const cue = venue === null ? null : spanOfTokens(tokens, venue.from, at);
  if (venue === null || cue === null) return null;
  const content = isAside(tokens, venue.from, at)
    ? spanOfTokens(tokens, 0, venue.from - 1)
    : opensClause(tokens, at + 1)
      ? spanOfTokens(tokens, tokens[at + 1]?.word === 'that' ? at + 2 : at + 1, tokens.length - 1)
      : null;
  return content && { source: [], cue: [cue], content: [content], confidence: CONFIDENCE, isSure: true };
}

function isHelper(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return tokens[at]?.quote === null && (isAuxiliary(word) || isAdverb(word));
}

/** "…, the court heard.", "…, the inquest was told on Friday." */
function isAside(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from - 1]?.word !== ',' || from < 4) return false;
  const behind = tokens.slice(at + 1, at + 5).findIndex(({ word }) => /^[.,;]$/.test(word));
  const time = tokens.slice(at + 1, at + 1 + Math.max(0, behind));
  return (
    (behind >= 0 || tokens[at + 1] === undefined) &&
    time.every(({ word }) => isDay(word) || /^(?:on|at|last|yesterday|today|earlier)$/.test(word))
  );
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
  return verb >= 0 && !tokens.slice(from, from + 1 + verb).some(({ word }) => BUSINESS.test(word));
}
