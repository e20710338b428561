import type { Span } from '../../../text/span.ts';
import { ROLES } from '../../sourcing/names/source-nouns.ts';

/** What opens a sentence before the last noun of a phrase: "In ", "But on the steps of ". */
const OPENING =
  /[\n.!?…]["”’]?\s*(?:(?:But|And|Yet|So|Then) )?(?:in|on|at|for|by|after|before|during|since|from|following|despite)\s(?:(?:[\p{L}\d’'-]+\s){1,6}(?:of|in|on|at|for|to)\s)?$/iu;
/** Where the net takes the preposition along. */
const FIRST = /^(?:In|On|At|For|By|After|Before|During|Since|From|Following|Despite)\s/;
/** "At least seven ministers" are a source. */
const QUANTITY = /^(?:least|most)\s/;
/** What such a phrase, or the noun phrase behind it, does not end in. */
const NO_END =
  /[’']s?$|^(?:the|an?|of|in|on|at|for|by|to|and|or|with|from|about|into|his|her|its|their|our|my|this|that|last|next)$/i;
const SUBJECT = /^(?:the|an?|he|she|they|it|we|i|his|her|its|their|our|my|one|two|some|many|several)$/;
/** Behind a comma that ends the phrase, what is no apposition: "In addition to Lee, two ministers". */
const APART = /^(?:he|she|they|it|we|i|one|two|some|many|several)$/;
const NAME = /^\p{Lu}/u;
/** Most words of a source read. */
const MAX_WORDS = 24;
/** Longest opening read, in characters. */
const REACH = 80;
/** The longest preposition and a blank. */
const MAX_FIRST = 10;

/**
 * A source without the phrase that opens its sentence and has no comma behind it: "In a dissent | Justice Amos", "For four
 * years | the council".
 */
export function withoutOpeningPhrase(text: string, { start, end }: Span): Span {
  const phrase = start + (FIRST.exec(text.slice(start, start + MAX_FIRST))?.[0].length ?? 0);
  if (!OPENING.test(before(text, phrase)) || QUANTITY.test(text.slice(phrase, phrase + MAX_FIRST)))
    return { start, end };
  const words = [...text.slice(phrase, end).matchAll(/\S+/g)].slice(0, MAX_WORDS);
  const comma = words.findIndex(([word]) => word.endsWith(','));
  const begins = (isBegin: (word: string, last: string) => boolean) => (word: RegExpExecArray, at: number) => {
    const last = words[at - 1]?.[0] ?? '';
    const isOver = comma >= 0 && at > comma;
    return (
      last !== '' &&
      !NO_END.test(last) &&
      (!isOver || (at === comma + 1 && APART.test(word[0]))) &&
      isBegin(word[0], last)
    );
  };
  const subject =
    // “In the Ministry they answered” names them.
    words.findLast(begins((word, last) => SUBJECT.test(word) && !(word === 'they' && NAME.test(last)))) ??
    // "The vote Ann Lee"; not "the minister Ann Lee".
    words.find(begins((word, last) => NAME.test(word) && !NAME.test(last) && !ROLES.has(last)));
  return subject === undefined ? { start, end } : { start: phrase + subject.index, end };
}

/** What stands before `at`; a text begins like a line. */
const before = (text: string, at: number) => `${at <= REACH ? '\n' : ''}${text.slice(Math.max(0, at - REACH), at)}`;
