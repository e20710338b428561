import { deniesAtTimes, deniesTwice, isIdiom } from './negations.ts';
import type { FactWord } from './read-fact-words.ts';
import type { Passage } from './read-passage.ts';

/** Words within which a second one only repeats the first, where a language does that. */
const CONCORD = 5;

/**
 * Of a passage's `changed` words those that deny. An idiom counts where it was changed as a whole: "more than" for "no more than" is a
 * negation that is gone. "No hay ningún sospechoso" denies once.
 */
export function findDenials(
  { text, language }: Passage,
  words: readonly FactWord[],
  changed: readonly FactWord[],
  negations: ReadonlySet<string>,
): FactWord[] {
  const first = words.indexOf(changed[0] as FactWord);
  // "Failed to approve" and "unable to land" deny what follows.
  const denies = ({ value }: FactWord, next: FactWord | undefined) =>
    negations.has(value) || (next?.value === 'to' && deniesAtTimes(value, language));
  return changed.filter((word, i) => {
    if (!denies(word, words[first + i + 1]) || isIdiom(changed[i + 1]?.value, language)) return false;
    if (isNumero(text, word.start)) return false;
    const before = words.slice(Math.max(0, first + i - CONCORD), first + i);
    return !deniesTwice(language) || !before.some(({ value }) => negations.has(value));
  });
}

/** "No. 2" and "No 2" are numbers; "no 2 alike" denies. */
const isNumero = (text: string, start: number) => /^(?:N[oO]|no\.)\.? ?\d/.test(text.slice(start, start + 5));
