import { readWords } from '../text/read-words.ts';
import type { Span } from '../text/span.ts';
import { foldDigits } from './fold-digits.ts';
import { joinCharacters } from './join-characters.ts';
import { joinNumberWords } from './join-number-words.ts';
import { primaryLanguage } from './primary-language.ts';
import type { PassageWord } from './read-passage.ts';

const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);
const OF_CHARACTERS: ReadonlySet<string> = new Set(['zh', 'ja']);

/**
 * The words of a span as its language (BCP 47) has them: numbers in words are one word and stand apart from what is written onto them, and
 * so does a name from what is drawn together with it. Linear.
 */
export function readPassageWords(text: string, span: Span, language: string | null | undefined): PassageWord[] {
  const words = cutNumbers(text.slice(span.start, span.end), span.start);
  const own = primaryLanguage(language);
  if (OF_CHARACTERS.has(own)) return joinCharacters(text, span, words);
  const cut = ELIDING.has(own) ? words.flatMap((word) => cutElided(text, word)) : words;
  return joinNumberWords(text, cut, language);
}

function cutNumbers(passage: string, shift: number): PassageWord[] {
  const { values, starts, ends } = readWords(passage);
  return values.flatMap((read, i) => {
    const value = foldDigits(read);
    const word = { value, start: shift + (starts[i] as number), end: shift + (ends[i] as number) };
    const digits = /^\d+(?=\p{L})/u.exec(value)?.[0].length ?? 0;
    // With an invisible character in it places would be wrong.
    if (digits === 0 || value.length !== word.end - word.start) return [word];
    return [
      { ...word, value: value.slice(0, digits), end: word.start + digits },
      { ...word, value: value.slice(digits), start: word.start + digits },
    ];
  });
}

/** What is drawn together with the next word: "l'Ukraine", "dell'Ucraina". In English "O'Brien" is one name. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dall|dell|nell|sull|quest|quell)['’ʼ](?=\p{L})/iu;
function cutElided(text: string, word: PassageWord): PassageWord[] {
  const length = ELIDED.exec(text.slice(word.start, word.end))?.[0].length ?? 0;
  // The apostrophe is none of the folded word.
  if (length === 0 || word.value.length !== word.end - word.start - 1) return [word];
  return [
    { ...word, value: word.value.slice(0, length - 1), end: word.start + length },
    { ...word, value: word.value.slice(length - 1), start: word.start + length },
  ];
}
