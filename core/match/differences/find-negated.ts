import { primaryLanguage } from '../words/primary-language.ts';
import type { FactWord } from './read-fact-words.ts';

/** What makes a word its opposite, written onto it, by language. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:un|il|ir|non|in|im|dis)$/],
  ['de', /^(?:un|il|ir|in|im)$/],
  ['fr', /^(?:in|im|il|ir|mal|non)$/],
  ['es', /^(?:in|im|i|des)$/],
  ['it', /^(?:in|im|il|ir)$/],
  ['pt', /^(?:in|im|i|des)$/],
  ['nl', /^(?:on|il|ir|in|im)$/],
  ['ru', /^не$/],
  ['uk', /^не$/],
  ['pl', /^nie$/],
]);
/** Letters of the word it is written onto: "unfair", but "form" is none of "inform". */
const MIN_BASE = 4;
const MIN_BASE_BEHIND_IN = 5;
/** In English "in" and "im" begin other words, too: "improved", "invested", "increase". */
const ADJECTIVE =
  /(?:al|ally|ble|bly|ent|ently|ant|antly|ive|ively|ate|ately|ect|ectly|cy|ity|pure|sane|secure|visible|plete|finite|valid|exact|human)$/;

/** In no language do they deny in "immigrant" and "informed"; in English not in "invaluable", "implant", "incorporate" either. */
const NO_OPPOSITE = /^(?:migra|form(?!al|el)|valuabl|plant|corporat)/;

/** "Discover" is none of "cover", "discharged" no opposite of "charged". */
const NO_OPPOSITE_BEHIND_DIS =
  /^(?:cover|close|count|charg|mantl|miss|course|play|pos|tinct|tract|trict|solv|cuss|patch|place|put|pens|turb|pers|till|figur|member|semin|tress|may|grac|order|tast|ease)/;

/** A word and the opposite that stands in its place, or the other way round, and which of the two denies. */
export interface Negated {
  gone: FactWord;
  put: FactWord;
  denies: 'gone' | 'put';
}

/** Letters of the longest prefix. */
const MAX_PREFIX = 3;

/** Of the words that are gone and those in their place, each with its opposite: "legal", now "illegal". Names and nouns aside. Linear. */
export function findNegated(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  isSmall: (word: FactWord, side: 'gone' | 'put') => boolean,
  language: string | null | undefined,
): Negated[] {
  const own = primaryLanguage(language);
  const lowered = put.filter((word) => isSmall(word, 'put'));
  const known = new Map(lowered.map((word) => [word.value, word]));
  const byBase = new Map(lowered.flatMap((word) => basesOf(word.value, own).map((base) => [base, word])));
  return gone
    .filter((one) => isSmall(one, 'gone'))
    .flatMap((one): Negated[] => {
      const opposite = byBase.get(one.value);
      if (opposite !== undefined) return [{ gone: one, put: opposite, denies: 'put' }];
      const bases = basesOf(one.value, own).flatMap((base) => known.get(base) ?? []);
      return bases.map((base) => ({ gone: one, put: base, denies: 'gone' }));
    });
}

/** What a word may be the opposite of. */
function basesOf(whole: string, language: string): string[] {
  const bases = Array.from({ length: MAX_PREFIX }, (_, i) => whole.slice(i + 1));
  return bases.filter((base) => isOpposite(base, whole, language));
}

function isOpposite(base: string, whole: string, language: string): boolean {
  if (!whole.endsWith(base)) return false;
  const prefix = whole.slice(0, -base.length);
  if (PREFIXES.get(language)?.test(prefix) !== true) return false;
  if (prefix === 'dis' && NO_OPPOSITE_BEHIND_DIS.test(base)) return false;
  const isIn = /^i[nm]?$/.test(prefix);
  if (isIn && (NO_OPPOSITE.test(base) || (language === 'en' && !ADJECTIVE.test(base)))) return false;
  return base.length >= (isIn ? MIN_BASE_BEHIND_IN : MIN_BASE);
}
