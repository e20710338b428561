import { findCueVerb } from '../sentences/cue-verbs.ts';
import { isDay } from '../sentences/is-day.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { AFTER_SOURCE, APPOSITION, PRONOUN } from '../sentences/source-words.ts';
import { type TokenRange, tokenAt } from '../sentences/token-range.ts';
import { isAuxiliary } from '../sentences/verb-group-words.ts';

/** Behind a source these begin what is said: "was told by two doctors not to swim", "by her doctor she would". */
const OPENS_CLAUSE = /^(?:not|he|she|they|we|i)$/;

/** The source that follows token `after`: "said Ann Lee, a nurse at the clinic." Null where none does. */
export function findSourceAfter(tokens: readonly Token[], after: number, ceiling: number): TokenRange | null {
  const from = after + 1;
  const first = tokens[from];
  if (first === undefined || from > ceiling || !first.isWord || first.quote !== null || isDay(first.word)) return null;
  if (PRONOUN.has(first.word) && !isDeterminer(first, tokens[from + 1])) {
    return first.word === 'that' ? null : { from, to: from };
  }
  if (AFTER_SOURCE.has(first.word)) return null;
  let to = from;
  while (to < ceiling) {
    const next = tokenAt(tokens, to + 1);
    if (next.quote !== null || AFTER_SOURCE.has(next.word) || isDay(next.word) || isAuxiliary(next.word)) break;
    if (OPENS_CLAUSE.test(next.word) || (!next.isWord && !/^[.&/()]$/.test(next.word))) break;
    to++;
  }
  to = withApposition(tokens, to, ceiling);
  while (to > from && !tokenAt(tokens, to).isWord) to--;
  return { from, to };
}

/** "One lawyer", "some of the residents"; not "one on Monday", "some who were there". */
function isDeterminer({ word }: Token, next: Token | undefined): boolean {
  if (!/^(?:one|many|some|most|few|several|both|all|none)$/.test(word) || next?.quote !== null || !next.isWord)
    return false;
  return !AFTER_SOURCE.has(next.word) && !isDay(next.word) && !isAuxiliary(next.word) && !OPENS_CLAUSE.test(next.word);
}

function withApposition(tokens: readonly Token[], to: number, ceiling: number): number {
  const next = tokens[to + 2];
  if (tokens[to + 1]?.word !== ',' || next === undefined || to + 2 > ceiling || next.quote !== null) return to;
  const isApposition =
    APPOSITION.has(next.word) || /^(?:professor|head|director|president|spokes|chief|chair|author)/.test(next.word);
  if (!isApposition) return to;
  let end = to + 2;
  while (end < ceiling && !/^[,.;:—–]$/.test(tokenAt(tokens, end + 1).word) && tokenAt(tokens, end + 1).quote === null)
    end++;
  return isClause(tokens, end) ? to : end;
}

/** "By its own mechanic, the board said": what ends in a verb of saying is somebody else's clause. */
function isClause(tokens: readonly Token[], end: number): boolean {
  const verb = findCueVerb(tokenAt(tokens, end).word);
  return verb !== null && !verb.isNounToo && (verb.form === 'past' || verb.form === 'present');
}
