import type { Span } from '../../text/span.ts';
import { readQuoteStates } from './read-quote-states.ts';
import { readShape, SHAPES } from './read-shape.ts';
import { splitTokens, type Tokens } from './split-tokens.ts';
import { SPECIAL_WORDS, type WordIds } from './word-ids.ts';

/** What the net sees of a text: one row a token, paragraphs parted by a row of their own. */
export interface Features {
  /** Ids of `WordIds`. */
  words: Uint16Array;
  /** Hash of the last three letters, 0 to `SUFFIXES` - 1; 0 where there are no letters. */
  suffixes: Uint16Array;
  /** One of `SHAPES`. */
  shapes: Uint8Array;
  /** One of `QUOTE_STATES`. */
  quotes: Uint8Array;
  /** 1 where a sentence starts, 2 where a paragraph starts, else 0. */
  places: Uint8Array;
  /** UTF-16 offsets of the tokens; a break has start = end. */
  tokens: Tokens;
}

/** Rows of the suffix table: a power of two, so that the hash is a mask. */
const SUFFIXES = 1024;

/** The features of `paragraphs`, which are spans of `text`, up to `maxRows` rows. Linear in their length. */
export function readFeatures(
  text: string,
  paragraphs: readonly Span[],
  wordIds: WordIds,
  maxRows = Number.POSITIVE_INFINITY,
): Features {
  const pieces: { span: Span; tokens: Tokens }[] = [];
  let left = maxRows;
  for (const span of paragraphs) {
    if (left <= 1) break;
    const tokens = splitTokens(text, span, left - 1);
    pieces.push({ span, tokens });
    left -= tokens.starts.length + 1;
  }
  const size = pieces.reduce((sum, piece) => sum + piece.tokens.starts.length + 1, 0);
  const features: Features = {
    words: new Uint16Array(size),
    suffixes: new Uint16Array(size),
    shapes: new Uint8Array(size),
    quotes: new Uint8Array(size),
    places: new Uint8Array(size),
    tokens: { starts: [], ends: [] },
  };
  let row = 0;
  for (const { span, tokens } of pieces) {
    fillParagraph(features, row, text, tokens, wordIds);
    row += tokens.starts.length;
    for (const start of tokens.starts) features.tokens.starts.push(start);
    for (const end of tokens.ends) features.tokens.ends.push(end);
    features.words[row] = SPECIAL_WORDS.break;
    features.shapes[row] = SHAPES.break;
    features.tokens.starts.push(span.end);
    features.tokens.ends.push(span.end);
    row++;
  }
  return features;
}

function fillParagraph(features: Features, row: number, text: string, tokens: Tokens, wordIds: WordIds) {
  features.quotes.set(readQuoteStates(text, tokens), row);
  let place = 2;
  for (let i = 0; i < tokens.starts.length; i++) {
    const word = text.slice(tokens.starts[i], tokens.ends[i]);
    const shape = readShape(word);
    const folded = word.toLowerCase();
    features.shapes[row + i] = shape;
    features.words[row + i] = wordIds.idOf(folded, shape);
    features.suffixes[row + i] = shape < SHAPES.number ? hashSuffix(folded) : 0;
    features.places[row + i] = place;
    // Marks that open a quotation or close one do not use a sentence's start up.
    if (shape !== SHAPES.mark) place = shape === SHAPES.stop ? 1 : 0;
  }
}

function hashSuffix(word: string): number {
  let hash = 7;
  for (let i = Math.max(0, word.length - 3); i < word.length; i++) hash = (hash * 31 + word.charCodeAt(i)) | 0;
  return 1 + ((hash >>> 0) % (SUFFIXES - 1));
}
