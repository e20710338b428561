import { hasTense } from '../sentences/has-tense.ts';
import type { Token } from '../sentences/read-sentences.ts';
import { saysNext } from '../sentences/says-next.ts';
import type { TokenRange } from '../sentences/token-range.ts';

/** Words behind a comma that are read: a joint, somebody, and what they do. */
const MAX_WORDS = 7;
/** ", but Lee says there is none": somebody else's. */
const JOINS = /^(?:and|but|while|though|although)$/;

/**
 * The clause that the adverb at token `at` stands in: the sentence, but only the bracket around it, what "and reportedly" has
 * behind it after another verb, nothing behind ", but Lee says", and "with Lee reportedly considering it" up to its comma. Linear.
 */
export function clauseAround(tokens: readonly Token[], at: number): TokenRange {
  const open = tokens.slice(0, at).findLastIndex(({ word }) => word === '(' || word === ')');
  const close = tokens.findIndex(({ word }, each) => each > at && (word === '(' || word === ')'));
  const isBracket = tokens[open]?.word === '(' && tokens[close]?.word === ')';
  const first = isBracket ? open + 1 : 0;
  const last = isBracket ? close - 1 : tokens.length - 1;
  const to = endBefore(tokens, at, last, (behind) => {
    const [joint, ...clause] = tokens.slice(behind, behind + MAX_WORDS).map(({ word }) => word);
    return JOINS.test(joint ?? '') && saysNext(clause);
  });
  const isTold = tokens.slice(first, at).some(hasTense);
  const isJoined = /^(?:and|but|or)$/.test(tokens[at - 1]?.word ?? '');
  const from = isJoined && isTold ? at + 1 : first;
  if (isTold || tokens[first]?.word !== 'with') return { from, to };
  return { from, to: endBefore(tokens, at, to, () => true) };
}

/** The last token before the first comma behind `at` that `isEnd` holds for behind it, or `last`. */
function endBefore(tokens: readonly Token[], at: number, last: number, isEnd: (behind: number) => boolean): number {
  const comma = tokens.findIndex(
    ({ word, quote }, each) => each > at && each <= last && quote === null && word === ',' && isEnd(each + 1),
  );
  return comma < 0 ? last : comma - 1;
}
