import type { Span } from '../../../text/span.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { readSentences } from '../sentences/read-sentences.ts';
import { applyRules } from './apply-rules.ts';
import { findDocuments } from './find-documents.ts';

/**
 * Attributions in `paragraphs` of `text` by rule alone: quotations with a cue beside them, verbs of
 * reporting and attitude with their clause, "according to", passives. In text order. Knows no word
 * classes, so sources and contents are rougher than the net's; it answers where the net is missing,
 * and is the benchmark's plain row. Linear, never throws.
 */
export function findWithRules(text: string, paragraphs: readonly Span[]): RawAttribution[] {
  const sentences = readSentences(text, paragraphs);
  return applyRules(text, sentences, sentences.map(findDocuments));
}
