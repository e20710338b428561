import { hasTense } from './has-tense.ts';
import type { Token } from './read-sentences.ts';

/** "While a judge found so, …": the clause it opens is not the sentence's own. */
const SUBORDINATE = /^(?:while|although|though|whereas|because|since|when|after|before|if|unless|once|until)$/;
const BEFORE = /^(?:and|but|even|so|yet)$/;
/** Behind a comma they go on with what stands before it. */
const GOES_ON = /^(?:who|whose|which|that|and|but|or|when|while|as|including|where)$/;
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

/**
 * The comma behind token `from`, where what is said begins, with a subject and its verb behind it: "…, her party is calm"; -1 where
 * there is none. Neither one of a list ("that Wick, Skarn and Holm had left") nor of an aside ("that, in May, he left").
 */
export function commaBeforeClause(tokens: readonly Token[], from: number): number {
  const isAside = tokens[from]?.word === 'that' && tokens[from + 1]?.word === ',';
  const begin = isAside ? tokens.findIndex(({ word }, at) => at > from + 1 && word === ',') : from;
  if (begin < 0) return -1;
  const commas = tokens.flatMap(({ word, quote }, at) => (at > begin && word === ',' && quote === null ? [at] : []));
  const before = commas.filter((comma) => opensClause(tokens, comma));
  const [first = -1] = before;
  const verb = tokens.findIndex((token, at) => at >= begin && token.quote === null && hasTense(token));
  if (first < 0 || verb < first || !endsList(tokens, first)) return first;
  return before.find((comma) => comma > verb) ?? (tokens[from]?.word === 'that' ? -1 : first);
}

function opensClause(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next === undefined || hasTense(next) || GOES_ON.test(next.word)) return false;
  return clauseBehind(tokens, comma).some(hasTense);
}

/** Whether "Skarn and Holm had": "and" before the verb. */
function endsList(tokens: readonly Token[], comma: number): boolean {
  const clause = clauseBehind(tokens, comma);
  return clause.slice(0, clause.findIndex(hasTense)).some(({ word }) => word === 'and' || word === 'or');
}

function clauseBehind(tokens: readonly Token[], comma: number): readonly Token[] {
  const clause = tokens.slice(comma + 2, comma + REACH);
  const border = clause.findIndex((token) => token.word === ',');
  return border < 0 ? clause : clause.slice(0, border);
}
