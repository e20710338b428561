import { numberAt } from '../../../text/number-at.ts';
import type { Sentence } from './read-sentences.ts';

/** The sentence `offset` stands in, or the last before it. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): Sentence | undefined =>
  sentences[numberAt(sentences, offset)];
