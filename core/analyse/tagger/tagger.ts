import type { WordVectors } from '../../match/words/word-vectors.ts';
import type { Span } from '../../text/span.ts';
import type { RawAttribution } from '../attribution/raw-attribution.ts';

/** The trained net, loaded: reads paragraphs and finds the attributions in them. */
export interface Tagger {
  /**
   * Attributions in the paragraphs `paragraphs` of `text`, in text order. Linear in their length;
   * never throws, whatever the text.
   */
  findAttributions(text: string, paragraphs: readonly Span[]): RawAttribution[];
  /** What the net knows of words; a tagger need not have it. */
  vectors?: WordVectors;
}
