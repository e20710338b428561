import { readWords } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import { foldDigits } from './numbers/fold-digits.ts';
import { joinCharacters } from './numbers/join-characters.ts';
import { joinNumberWords } from './numbers/join-number-words.ts';
import { readNumberWord } from './numbers/read-number-word.ts';
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
  const counted = COUNTED.has(own) ? words.flatMap((word) => cutCounted(word, own)) : words;
  const cut = ELIDING.has(own) ? counted.flatMap((word) => cutElided(text, word)) : counted;
  return joinNumberWords(text, cut, language);
}

function cutNumbers(passage: string, shift: number): PassageWord[] {
  const { values, starts, ends } = readWords(passage);
  return values.flatMap((read, i) => {
    const value = foldDigits(read);
    const word = { value, start: shift + (starts[i] as number), end: shift + (ends[i] as number) };
    const digits = /^\d+(?=\p{L})/u.exec(value)?.[0].length ?? 0;
    const decade = /^(\d+)['\u2019]s$/.exec(passage.slice(starts[i], ends[i]))?.[1];
    if (decade !== undefined) {
      const joint = word.start + decade.length;
      return [
        { ...word, value: decade, end: joint },
        { ...word, value: 's', start: joint },
      ];
    }
    // "19h30" is three words.
    return cutAt(word, digits).flatMap((part) => (MARK_AND_MINUTES.test(part.value) ? cutAt(part, 1) : [part]));
  });
}

/** What stands behind the first digits of "19h30". */
const MARK_AND_MINUTES = /^h\d\d$/;

/** A word cut in two; whole where there is nothing to cut off, or an invisible character in it would make places wrong. */
function cutAt(word: PassageWord, at: number): PassageWord[] {
  const { value, start, end } = word;
  if (at === 0 || value.length !== end - start) return [word];
  return [
    { ...word, value: value.slice(0, at), end: start + at },
    { ...word, value: value.slice(at), start: start + at },
  ];
}

/** What is written onto a number in words: "dreistündig", "viermal", "driejarige". */
const COUNTED: ReadonlyMap<string, RegExp> = new Map([
  [
    'de',
    /(?:minütig|stündig|tägig|wöchig|monatig|jährig|köpfig|stöckig|teilig|stellig|prozentig|spurig|fach|mal)(?:e[mnrs]?)?$/,
  ],
  ['nl', /(?:jarige?n?|daagse?|weekse|maandse|maal|keer|voudige?|koppige?)$/],
]);

/** "Dreistündig" as "drei" and "stündig". */
function cutCounted(word: PassageWord, language: string): PassageWord[] {
  const at = COUNTED.get(language)?.exec(word.value)?.index ?? 0;
  return readNumberWord(word.value.slice(0, at), language) === null ? [word] : cutAt(word, at);
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
