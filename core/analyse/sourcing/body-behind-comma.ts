import { isRole } from './names/is-role.ts';
import { opensDescription } from './names/opens-description.ts';
import { plainWord } from './names/plain-word.ts';
import { BODIES, OUTLETS } from './names/source-nouns.ts';

const WORD = `[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’-]*`;
/** "The brick company, Harmer & Sons,": what kind of body, and its name between commas or at the end. */
const APPOSED = new RegExp(
  `^(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\\p{L}-]+['’]s) (?:[\\p{L}-]+ ){0,3}?([\\p{Ll}-]{3,16}), ((?:[Tt]he )?${WORD}(?: (?:& |and |of |for )?${WORD}){0,4})(?=,|$)`,
  'u',
);

/** The body that a source describes and then names; null where it describes no body. Not "the company’s head, Ann Lee". */
export function bodyBehindComma(words: string): string | null {
  const [, noun = '', name = ''] = APPOSED.exec(words) ?? [];
  // "The court, Judge Ann Lee,": who speaks for it.
  const isPerson = name.split(' ').some((word) => isRole(plainWord(word)) || opensDescription(plainWord(word)));
  return (BODIES.has(noun) || OUTLETS.has(noun)) && !isPerson ? name : null;
}
