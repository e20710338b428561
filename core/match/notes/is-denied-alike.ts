import { deniesAtTimes, isIdiom, negationsOf } from '../differences/negations.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import type { Phrase } from './find-phrase.ts';

/** Words before a name or a number within which a "not" denies it. */
const REACH = 2;

/**
 * True unless what is said of a phrase is denied in one of the two sentences only. Of a name or number alone only what stands right
 * before it tells: "Renner was not there" is about Renner. Of other words any word that denies may.
 */
export function isDeniedAlike(own: Phrase, there: Phrase, language: string | null): boolean {
  const isNamed = own.words
    .slice(own.first, own.last + 1)
    .every(({ sort, value }) => sort === 'name' || sort === 'number' || FUNCTION_WORDS.has(value));
  const areas = [own, there].map((phrase) => ({
    near: isDenied(phrase, language, phrase.first - REACH, phrase.first),
    clause: isDenied(phrase, language, ...clauseOf(phrase)),
    whole: isDenied(phrase, language, 0, phrase.words.length),
  }));
  const [was, is] = areas as [(typeof areas)[0], (typeof areas)[0]];
  if (was.near !== is.near) return false;
  if (isNamed) return true;
  return was.clause === is.clause && (was.whole || !is.whole);
}

/** True where a word denies from the one index up to the other, the phrase's own aside. */
function isDenied({ words, first, last }: Phrase, language: string | null, from: number, to: number): boolean {
  const negations = negationsOf(language);
  return words.some(({ value }, i) => {
    if (i < from || i >= to || (i >= first && i <= last)) return false;
    return (negations.has(value) || deniesAtTimes(value, language)) && !isIdiom(words[i + 1]?.value, language);
  });
}

/** From the mark before the phrase to the one behind it. */
function clauseOf({ text, words, first, last }: Phrase): [from: number, to: number] {
  const isParted = (i: number) => /[,;:()\u2013\u2014]/.test(text.slice(words[i - 1]?.end, words[i]?.start));
  let [from, to] = [first, last + 1];
  while (from > 0 && !isParted(from)) from--;
  while (to < words.length && !isParted(to)) to++;
  return [from, to];
}
