import type { Link } from '../align/align-sentences.ts';
import type { WordAlignment } from '../align/align-words.ts';
import type { IndexedArticle } from '../words/index-article.ts';

/**
 * Share of the stored article's characters in sentences that the page carries, 0 to 1. A sentence that was edited or
 * told anew counts whole: it is there, in other words. Inserted lines are no part of the article and count nowhere,
 * nor does what stands between words.
 */
export function measureCoverage(indexed: IndexedArticle, alignment: WordAlignment, links: readonly Link[]): number {
  const carried = new Set(links.map(({ stored }) => stored));
  let found = 0;
  let all = 0;
  for (const [i, sentence] of indexed.sentences.entries()) {
    for (let word = sentence.words.start; word < sentence.words.end; word++) {
      const length = (indexed.words.values[word] as string).length;
      all += length;
      if (carried.has(i)) found += length;
    }
  }
  return all === 0 ? measureFound(indexed, alignment) : found / all;
}

/** Share of the stored article's characters whose very words stand on the page, 0 to 1; inserted lines aside. */
export function measureFound(indexed: IndexedArticle, alignment: WordAlignment): number {
  let found = 0;
  let all = 0;
  for (const [i, word] of indexed.words.values.entries()) {
    if (indexed.isInserted[i]) continue;
    all += word.length;
    if ((alignment[i] as number) >= 0) found += word.length;
  }
  return all === 0 ? 0 : found / all;
}

/** Share of the words of these stored sentences that stand on the page, 0 to 1. */
export function measureSameWords(
  { sentences }: IndexedArticle,
  alignment: WordAlignment,
  stored: ReadonlySet<number>,
): number {
  let found = 0;
  let all = 0;
  for (const [i, { words }] of sentences.entries()) {
    if (!stored.has(i)) continue;
    all += words.end - words.start;
    for (let word = words.start; word < words.end; word++) if ((alignment[word] as number) >= 0) found++;
  }
  return all === 0 ? 0 : found / all;
}
