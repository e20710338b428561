import { findGermanNouns } from '../differences/find-german-nouns.ts';
import { type FactWord, readFactWords } from '../differences/read-fact-words.ts';
import type { Passage } from '../differences/read-passage.ts';
import { readPassages } from '../differences/read-passages.ts';
import type { SentencePair } from '../match.ts';
import { findNames, findSmall } from '../words/find-names.ts';
import { primaryLanguage } from '../words/primary-language.ts';
import type { ReadText } from './carry-span.ts';

/** A stored sentence and what tells it on the page, word by word. */
export interface SentenceWords {
  stored: FactWord[];
  page: FactWord[];
}

/** Reads the words of a stored sentence beside those of the page's sentences that it is linked with. */
export type ReadSentence = (pairs: readonly SentencePair[]) => SentenceWords;

/** What reads the sentences of these two texts. Linear; the texts' names are looked for once, and only if a sentence is read. */
export function readSentenceWords(stored: ReadText, page: ReadText, language: string | null): ReadSentence {
  let known: { names: Set<string>; small: Set<string>; nouns: Set<string> | null } | null = null;
  const know = () => {
    const both = [stored, page];
    const names = new Set(both.flatMap(({ text, words }) => [...findNames(text, words)]));
    const small = new Set(both.flatMap(({ text, words }) => [...findSmall(text, words)]));
    const nouns = primaryLanguage(language) === 'de' ? findGermanNouns(both.map(({ text }) => text)) : null;
    return { names, small, nouns };
  };
  // A sentence may have many notes.
  const byStart = new Map<number | undefined, SentenceWords>();
  return (pairs) => {
    const start = pairs[0]?.stored.start;
    const words = byStart.get(start) ?? readPair(pairs);
    byStart.set(start, words);
    return words;
  };

  function readPair(pairs: readonly SentencePair[]): SentenceWords {
    known ??= know();
    const { names, small, nouns } = known;
    const own: Passage = {
      text: stored.text,
      spans: pairs.slice(0, 1).map((pair) => pair.stored),
      language,
      small,
      nouns,
    };
    const spans = pairs.map((pair) => pair.page).sort((a, b) => a.start - b.start);
    const there: Passage = { text: page.text, spans, language, small, nouns };
    const [before, after] = readPassages(own, there);
    return { stored: readFactWords(own, names, before), page: readFactWords(there, names, after) };
  }
}
