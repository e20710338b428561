import { NUMBER_WORDS } from '../../words/number-words.ts';
import { primaryLanguage } from '../../words/primary-language.ts';
import { NUMBER_WORDS_BY_LANGUAGE } from './number-words-by-language.ts';

/**
 * What a folded word counts in a language (BCP 47), or null: "once" is one in English and eleven in Spanish. English where the language is
 * not known; of a language whose words are not known none counts.
 */
export function readNumberWord(word: string, language: string | null | undefined): number | null {
  const own = primaryLanguage(language);
  const words = own === 'en' ? NUMBER_WORDS : NUMBER_WORDS_BY_LANGUAGE.get(own);
  return words?.get(word) ?? null;
}
