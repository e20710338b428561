import { primaryLanguage } from '../words/primary-language.ts';

/** "6. ", "(12) ". */
const NUMBER = /^\(?\d{1,3}[.)]\s+(?=[\p{Lu}"“„«])/u;
const MAX_LENGTH = 12;
/** German writes ordinals with a stop, and all nouns with a capital: "12. Mai", "2. Bundesliga". Before these none can stand. */
const AFTER_NO_ORDINAL = /^(?:["“„«]|(?:D(?:er|ie|as)|Eine?|Er|Sie|Es|Wir)\s)/;

/** Where a sentence begins behind the number of its entry in a list; `start` where it has none. */
export function entryNumberEnd(text: string, start: number, language: string | null | undefined): number {
  const number = NUMBER.exec(text.slice(start, start + MAX_LENGTH))?.[0] ?? '';
  const end = start + number.length;
  const mayBeOrdinal = primaryLanguage(language) === 'de' && !number.includes(')');
  return mayBeOrdinal && !AFTER_NO_ORDINAL.test(text.slice(end, end + MAX_LENGTH)) ? start : end;
}
