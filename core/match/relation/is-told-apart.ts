import type { Shared } from '../align/link-exactly.ts';
import { measureOrder, type Telling } from '../align/measure-order.ts';
import type { Sentence } from '../words/read-sentences.ts';
import type { WordVectors } from '../words/word-vectors.ts';
import { isRetold } from './is-retold.ts';
import { isToldInWords } from './is-told-in-words.ts';

/**
 * True where a page tells the stored article in other words, and would without the sentences that it quotes (`findQuoted`): a paragraph
 * copied into another article on the same event falls into order by itself and says nothing of the rest; nor do names alone
 * (`isToldInWords`). Compares the texts once more for each, only where all before it holds.
 */
export function isToldApart(telling: Telling | null, quoted: readonly Shared[], vectors: WordVectors | null): boolean {
  if (telling === null || !isRetold(telling)) return false;
  if (quoted.length === 0) return isToldInWords(telling, vectors);
  const apart = withoutQuoted(telling, quoted, vectors);
  return isRetold(apart) && isToldInWords(apart, vectors);
}

function withoutQuoted(telling: Telling, quoted: readonly Shared[], vectors: WordVectors | null): Telling {
  const inStored = new Set(quoted.map((link) => link.stored));
  const inPage = new Set(quoted.map((link) => link.page));
  const without = (sentences: readonly Sentence[], repeated: ReadonlySet<number>): Sentence[] =>
    sentences.map((sentence, i) => (repeated.has(i) ? { ...sentence, terms: new Map(), content: [] } : sentence));
  const { stored, page } = telling.compared;
  return measureOrder(without(stored, inStored), without(page, inPage), vectors);
}
