import type { Token } from './read-sentences.ts';

const SAYS = /^(?:said|says|told|heard|reported|reports)$/;
/** "But said nothing", "who told the Ledger": they go on with somebody before. */
const GOES_ON = /^(?:who|whose|which|that|but|and|or|yet|then)$/;
/** "Told Reuters on Monday", "told the Ledger", "told the court". */
const TOLD_TO =
  /^(?:the|on|in|court|jury|inquest|inquiry|hearing|reporters|journalists|earlier|later|today|yesterday)$/;

/** True for a source and its verb that end the sentence: "a source told Reuters"; not "a group that says", "the pope said it". */
export function saysAnew(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ word, quote }) => quote === null && SAYS.test(word));
  const before = words.slice(0, Math.max(0, verb));
  if (before.length === 0 || before.some(({ word, isWord }) => !isWord || GOES_ON.test(word))) return false;
  return words.slice(verb + 1).every(({ isWord, isCapital, word }) => !isWord || isCapital || TOLD_TO.test(word));
}
