import { hasTense } from './has-tense.ts';
import type { Token } from './read-sentences.ts';
import type { TokenRange } from './token-range.ts';

/**
 * The clause that the adverb at token `at` stands in: the sentence, but only the bracket around it, what "and reportedly" has
 * behind it after another verb, and "with Lee reportedly considering it" up to its comma. Linear.
 */
export function clauseAround(tokens: readonly Token[], at: number): TokenRange {
  const open = tokens.slice(0, at).findLastIndex(({ word }) => word === '(' || word === ')');
  const close = tokens.findIndex(({ word }, each) => each > at && (word === '(' || word === ')'));
  const isBracket = tokens[open]?.word === '(' && tokens[close]?.word === ')';
  const first = isBracket ? open + 1 : 0;
  const to = isBracket ? close - 1 : tokens.length - 1;
  const isTold = tokens.slice(first, at).some(hasTense);
  const isJoined = /^(?:and|but|or)$/.test(tokens[at - 1]?.word ?? '');
  const from = isJoined && isTold ? at + 1 : first;
  if (isTold || tokens[first]?.word !== 'with') return { from, to };
  const comma = tokens.findIndex(({ word, quote }, each) => each > at && quote === null && word === ',');
  return { from, to: comma > at ? Math.min(to, comma - 1) : to };
}
