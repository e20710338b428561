import { primaryLanguage } from './primary-language.ts';
import type { FactWord } from './read-fact-words.ts';

/** What makes a word its opposite, written onto it, by language. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([
  ['en', /^(?:un|il|ir|non|in|im)$/],
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
  /(?:al|ally|ble|bly|ent|ently|ant|antly|ive|ively|ate|ately|ect|ectly|cy|ity|pure|sane|secure|visible)$/;

/** In no language do they deny in "immigrant" and "informed"; in English not in "invaluable", "implant", "incorporate" either. */
const NO_OPPOSITE = /^(?:migra|form(?!al|el)|valuabl|plant|corporat)/;

/** A word and the opposite that stands in its place, or the other way round, and which of the two denies. */
export interface Negated {
  gone: FactWord;
  put: FactWord;
  denies: 'gone' | 'put';
}

/** Of the words that are gone and those in their place, each with its opposite: "legal", now "illegal". Names and nouns aside. */
export function findNegated(
  gone: readonly FactWord[],
  put: readonly FactWord[],
  isSmall: (word: FactWord, side: 'gone' | 'put') => boolean,
  language: string | null | undefined,
): Negated[] {
  const own = primaryLanguage(language);
  return gone
    .filter((one) => isSmall(one, 'gone'))
    .flatMap((one) =>
      put
        .filter((other) => isSmall(other, 'put'))
        .flatMap((other): Negated[] => {
          if (isOpposite(one.value, other.value, own)) return [{ gone: one, put: other, denies: 'put' }];
          return isOpposite(other.value, one.value, own) ? [{ gone: one, put: other, denies: 'gone' }] : [];
        }),
    );
}

function isOpposite(base: string, whole: string, language: string): boolean {
  if (!whole.endsWith(base)) return false;
  const prefix = whole.slice(0, -base.length);
  if (PREFIXES.get(language)?.test(prefix) !== true) return false;
  const isIn = /^i[nm]?$/.test(prefix);
  if (isIn && (NO_OPPOSITE.test(base) || (language === 'en' && !ADJECTIVE.test(base)))) return false;
  return base.length >= (isIn ? MIN_BASE_BEHIND_IN : MIN_BASE);
}
