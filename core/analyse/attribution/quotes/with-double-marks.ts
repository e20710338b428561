import { lengthOf } from '../../../text/length-of.ts';
import type { Span } from '../../../text/span.ts';
import { findSingleQuotes, type SingleQuote } from './find-single-quotes.ts';

/** A quotation in single marks this long, in characters, is somebody's words; a shorter one may be a name for something. */
const MIN_SPEECH = 40;

/**
 * The text with double marks for single ones, and single for those within, where its paragraphs quote in single marks
 * as British pages do: all that reads quotations knows the double. Of the same length, so that spans count in both.
 * Where more is in double marks, or nobody's words are in single ones, the text itself. Linear.
 */
export function withDoubleMarks(text: string, paragraphs: readonly Span[]): string {
  const found = paragraphs.map((paragraph, i) => findSingleQuotes(text, paragraph, isOpening(text, paragraphs[i + 1])));
  const singles = found.flatMap((each) => each.singles);
  if (!singles.some((single) => isSpeech(text, single))) return text;
  const doubled = found.reduce((sum, each) => sum + each.doubled, 0);
  return lengthOf(singles) > doubled ? turned(text, singles) : text;
}

const isOpening = (text: string, paragraph: Span | undefined) =>
  paragraph !== undefined && /^['‘](?=\S)/u.test(text.slice(paragraph.start, paragraph.start + 2));

/** "‘We did it,’ she said": words that end in a stop of their own, or many. */
const isSpeech = (text: string, { start, end, isClosed }: SingleQuote) =>
  end - start >= MIN_SPEECH || (isClosed && /[,.!?…\u2013\u2014]/.test(text.charAt(end - 2)));

function turned(text: string, singles: readonly SingleQuote[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, isClosed } of singles) {
    const to = isClosed ? end - 1 : end;
    pieces.push(text.slice(at, start), '“', withSingleMarks(text.slice(start + 1, to)), isClosed ? '”' : '');
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

function withSingleMarks(words: string): string {
  let isOpen = false;
  return words.replace(/["“”]/g, () => {
    isOpen = !isOpen;
    return isOpen ? '‘' : '’';
  });
}
