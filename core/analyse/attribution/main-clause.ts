import { hasTense } from './has-tense.ts';
import type { Token } from './read-sentences.ts';

/** "While a judge found so, …": the clause it opens is not the sentence's own. */
const SUBORDINATE = /^(?:while|although|though|whereas|because|since|when|after|before|if|unless|once|until)$/;
const BEFORE = /^(?:and|but|even|so|yet)$/;
/** Behind a comma they go on with what stands before it. */
const GOES_ON = /^(?:who|whose|which|that|and|but|or|when|while|as|including)$/;
/** Tokens behind the comma among which the verb is looked for. */
const REACH = 10;

/** Where the word stands that opens a sentence with a subordinate clause ("While …", "But even as …"); -1 where none does. */
export function subordinator(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 2 && BEFORE.test(tokens[at]?.word ?? '')) at++;
  const word = tokens[at]?.word ?? '';
  // "As polls show, prices fell": what is said is the sentence's own clause; not behind "even as".
  return SUBORDINATE.test(word) || (word === 'as' && tokens[at - 1]?.word === 'even') ? at : -1;
}

/** The comma behind token `from` with a subject and its verb behind it: "…, her party is calm"; -1 where there is none. */
export function commaBeforeClause(tokens: readonly Token[], from: number): number {
  return tokens.findIndex(({ word, quote }, at) => {
    const next = tokens[at + 1];
    if (at <= from || word !== ',' || quote !== null || next === undefined) return false;
    if (hasTense(next) || GOES_ON.test(next.word)) return false;
    const clause = tokens.slice(at + 2, at + REACH);
    const border = clause.findIndex((token) => token.word === ',');
    return (border < 0 ? clause : clause.slice(0, border)).some(hasTense);
  });
}
