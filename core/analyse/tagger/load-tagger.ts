import type { Span } from '../../text/span.ts';
import { makeReadCues } from './make-read-cues.ts';
import { makeWordVectors } from './make-word-vectors.ts';
import { readFeatures } from './read-features.ts';
import { readModel } from './read-model.ts';
import type { Tagger } from './tagger.ts';
import { toAttributions } from './to-attributions.ts';
import { makeWordIds } from './word-ids.ts';

/** Tokens of one text that are read; what lies behind is left out. A book's chapters, about 170,000 characters. */
export const MAX_TOKENS = 30_000;

/**
 * Empty paragraphs put around a text of one paragraph: the net takes what stands alone for a headline, where little is
 * attributed. Found on invented sentences (2026-11): two on either side find most, the surest.
 */
const FRAME = 2;

/** How a tagger is set up. */
export interface TaggerOptions {
  /** False keeps to plain JavaScript; for tests and for measuring. */
  canUseWasm?: boolean;
}

/**
 * The tagger whose weights `bytes` hold (public/models/attribution.bin). Throws `ModelFileError` if they are damaged,
 * cut short or of another version. About 60 ms; holds 9 MB.
 */
export function loadTagger(bytes: Uint8Array, { canUseWasm = true }: TaggerOptions = {}): Tagger {
  const model = readModel(bytes);
  const wordIds = makeWordIds(model.words);
  const readCues = makeReadCues(model, canUseWasm);
  return {
    vectors: makeWordVectors(model, wordIds),
    findAttributions(text, paragraphs) {
      const features = readFeatures(text, framed(paragraphs), wordIds, MAX_TOKENS);
      return toAttributions(readCues(features), features, model.shape.confidence);
    },
  };
}

function framed(paragraphs: readonly Span[]): readonly Span[] {
  const [only] = paragraphs;
  if (only === undefined || paragraphs.length > 1) return paragraphs;
  const empty = (at: number) => Array.from({ length: FRAME }, () => ({ start: at, end: at }));
  return [...empty(only.start), only, ...empty(only.end)];
}
