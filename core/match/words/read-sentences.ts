import { type Words, wordsWithin } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import { createTermReader, type Terms } from './create-term-reader.ts';
import { findNames } from './find-names.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** A sentence with what it says. */
export interface Sentence extends Span {
  /** Its words, as a span of indices; never empty. */
  words: Span;
  terms: Terms;
  /** Its different words that mean something, folded; those of a long list are cut off. */
  content: string[];
}

/** Reads spans of a text as sentences; spans without words are left out. Linear. */
export function readSentences(text: string, words: Words, spans: readonly Span[]): Sentence[] {
  const readTerms = createTermReader(words, findNames(text, words));
  const parts = spans.flatMap((span) => splitBehindQuotes(text, span));
  return parts.flatMap(({ start, end }) => {
    const within = wordsWithin(words, { start, end });
    if (within.start >= within.end) return [];
    return { start, end, words: within, terms: readTerms(within), content: readContent(words, within) };
  });
}

const DIGIT = /\d/;
/** Words of one sentence compared by meaning; a list or a table without full stops may have thousands. */
const MAX_CONTENT = 40;

function readContent({ values }: Words, { start, end }: Span): string[] {
  const content = values.slice(start, end).filter((value) => !FUNCTION_WORDS.has(value) && !DIGIT.test(value));
  return [...new Set(content)].slice(0, MAX_CONTENT);
}

/** The splitter keeps `He said: "It is over." She left.` together, German quotes as well; another telling may not. */
function splitBehindQuotes(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let { start } = span;
  for (const found of text.slice(span.start, span.end).matchAll(/[.!?]["”»“«] (?=["“„«»]?\p{Lu})/gu)) {
    const end = span.start + found.index + 2;
    spans.push({ start, end });
    start = end + 1;
  }
  return [...spans, { start, end: span.end }];
}
