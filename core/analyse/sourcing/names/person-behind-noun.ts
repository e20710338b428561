import { isPersonName } from './is-person-name.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { BODIES, DOCUMENTS, OUTLETS } from './source-nouns.ts';

/** Behind these a name is whom somebody goes with, or a place. */
const JOINS = /^(?:of|for|to|from|at|in|on|with|by|near|the|an?|and|or|as|like|about|against|ex|than|not|no)$/;
const FROM = /^(?:of|from|at|in)$/;
/** Most words before the noun: "Her long-time business partner". */
const MAX_BEFORE = 5;

/** The person whose name stands right behind what he is: "her colleague Imran Shah", "grower Bill Ruiz from Trent". */
export function personBehindNoun(words: readonly string[]): string | null {
  const noun = words.findIndex((word, at) => isSmall(word) && /^\p{Lu}/u.test(words[at + 1] ?? ''));
  const called = words[noun] ?? '';
  if (
    noun < 0 ||
    noun > MAX_BEFORE ||
    words.slice(0, noun + 1).some((word) => JOINS.test(word) && !/^(?:the|an?)$/.test(word))
  )
    return null;
  if (
    JOINS.test(called) ||
    NAME_PARTICLES.has(called) ||
    BODIES.has(called) ||
    OUTLETS.has(called) ||
    DOCUMENTS.has(called)
  )
    return null;
  const rest = words.slice(noun + 1);
  const end = rest.findIndex((word) => isSmall(word) && !NAME_PARTICLES.has(word));
  const run = end < 0 ? rest : rest.slice(0, end);
  const isWhole = end < 0 || FROM.test(rest[end] ?? '');
  return isWhole && isPersonName(run) ? run.join(' ') : null;
}

const isSmall = (word: string) => /^\p{Ll}/u.test(word);
