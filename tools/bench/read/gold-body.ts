import type { Reading } from '../../../core/text/block.ts';

/** What a page's labels say of its body (corpus/inserted, labels.json). */
export interface PageLabels {
  bodyFirst?: string;
  bodyLast?: string;
  inserted: { text: string }[];
  neutral?: string[];
}

/**
 * The article's body as the labels give it: the page's blocks from the one that holds the body's first
 * words to the one that holds its last, without those that are labelled as something else. Null where
 * either end is not found. Rough: labels end some bodies before a last paragraph of the article.
 */
export function goldBody(reading: Reading, labels: PageLabels): string | null {
  const letters = reading.blocks.map(({ text }) => lettersOf(text));
  const first = holderOf(letters, lettersOf(labels.bodyFirst ?? ''), 0);
  const last = letters.findLastIndex((block) => block.includes(lettersOf(labels.bodyLast ?? '')));
  if (first < 0 || last < first) return null;
  const foreign = [...labels.inserted.map(({ text }) => text), ...(labels.neutral ?? [])].map(lettersOf);
  const isForeign = (block: string) =>
    block === '' ||
    foreign.some((text) => text === block || (text.length >= 100 && block.startsWith(text.slice(0, 100))));
  const body = reading.blocks.slice(first, last + 1).filter((_, i) => !isForeign(letters[first + i] as string));
  return body.map(({ text }) => text).join('\n');
}

function holderOf(blocks: readonly string[], words: string, from: number): number {
  return words === '' ? -1 : blocks.findIndex((block, i) => i >= from && block.includes(words));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
