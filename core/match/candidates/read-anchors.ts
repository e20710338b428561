import type { Sentence } from '../words/read-sentences.ts';

/** Anchors kept of one text: names and numbers of a very long page; the first come first. */
const MAX_ANCHORS = 4_000;

/**
 * What another telling of a text would have in common with it, without repeats: its names, numbers, word stems
 * and groups of synonyms (keys as in `Terms`). Weighed by how few articles hold them, they find the article that a page tells
 * anew; without the groups two of 15 told in other words throughout are not among the first four of 18.
 */
export function readAnchors(sentences: readonly Sentence[]): Set<string> {
  const anchors = new Set<string>();
  for (const { terms } of sentences) {
    for (const term of terms.keys()) anchors.add(term);
    if (anchors.size > MAX_ANCHORS) break;
  }
  return anchors;
}
