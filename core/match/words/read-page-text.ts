import { readWords, type Words } from '../../text/read-words.ts';
import type { Span } from '../../text/span.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import type { Paragraph } from './paragraph.ts';
import { readSentences, type Sentence } from './read-sentences.ts';
import { setAsMost } from './set-as-most.ts';
import { type Shingled, shingleWords } from './shingle-words.ts';

/** A page's text with what matching needs of it; read once, however many articles it is compared with. */
export interface PageText {
  text: string;
  /** Those of ignored spans are left out: what stands around an inserted line is read as one text. */
  words: Words;
  /** The words as alignment compares them. */
  shingled: Shingled;
  sentences: Sentence[];
  /** For each sentence, whether it stands in the page's own article. */
  isInBody: boolean[];
  /** Number of words in the page's own article, at least 1. */
  bodyWords: number;
  /** The sentences of its paragraphs, from the first to behind the last, by index; null where they are not known. */
  paragraphs: Span | null;
  /** For each sentence, whether it stands in a paragraph that is set as most of the article is. */
  isSetAsMost: boolean[];
  /** For each sentence of such a one, whether it has a link. */
  hasLink: boolean[];
}

/**
 * Reads a page's text for matching; `own` is where its own article stands, `paragraphs` those of it that are neither headline nor
 * standfirst. Words within `ignored` (inserted lines) count nowhere. Spans may come in any order. Linear, but for sorting them.
 */
export function readPageText(
  text: string,
  own: readonly Span[] = [{ start: 0, end: text.length }],
  ignored: readonly Span[] = [],
  paragraphs: readonly Paragraph[] = [],
): PageText {
  const words = leaveOut(readWords(text), ignored);
  const sentences = readSentences(text, words, splitSentences(text));
  const isInBody = areWithin(sentences, own);
  const bodyWords = sentences.reduce((sum, { words: { start, end } }, i) => sum + (isInBody[i] ? end - start : 0), 0);
  const set = setAsMost(paragraphs);
  return {
    text,
    words,
    shingled: shingleWords(words.values),
    sentences,
    isInBody,
    bodyWords: Math.max(1, bodyWords),
    paragraphs: hullOf(areWithin(sentences, paragraphs)),
    isSetAsMost: areWithin(sentences, set),
    hasLink: areWithin(
      sentences,
      set.flatMap(({ links }) => links ?? []),
    ),
  };
}

function hullOf(flags: readonly boolean[]): Span | null {
  const start = flags.indexOf(true);
  return start < 0 ? null : { start, end: flags.lastIndexOf(true) + 1 };
}

function leaveOut(words: Words, ignored: readonly Span[]): Words {
  if (ignored.length === 0) return words;
  const spans = words.starts.map((start, i) => ({ start, end: words.ends[i] as number }));
  const isIgnored = areWithin(spans, ignored);
  const keep = <T>(column: readonly T[]) => column.filter((_, i) => !isIgnored[i]);
  return { values: keep(words.values), starts: keep(words.starts), ends: keep(words.ends) };
}

/** For each of these spans, which come in order, whether one of `others` overlaps it. */
function areWithin(spans: readonly Span[], others: readonly Span[]): boolean[] {
  const sorted = [...others].sort((a, b) => a.start - b.start);
  let next = 0;
  // How far the spans that begin before this one reach: one of them may hold the others.
  let reach = 0;
  return spans.map(({ start, end }) => {
    for (; next < sorted.length && (sorted[next] as Span).start < end; next++) {
      reach = Math.max(reach, (sorted[next] as Span).end);
    }
    return reach > start;
  });
}
