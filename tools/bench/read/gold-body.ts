import { createHash } from 'node:crypto';
import type { Reading } from '../../../core/text/block.ts';

const HASH_DIGITS = 12;

/** What a page's labels say of its body (corpus/inserted, labels.json). */
export interface PageLabels {
  bodyFirst?: string;
  bodyLast?: string;
  inserted: { text: string }[];
  neutral?: string[];
}

/** Corrections of a page's labels (body-ends.json): hashes of blocks' letters. */
export interface BodyEnds {
  first?: string;
  last?: string;
  foreign?: string[];
}

/**
 * The article's body as the labels give it: the page's blocks from the one that holds the body's first
 * words to the one that holds its last, without those that are labelled as something else. Null where
 * either end is not found. Labels begin some bodies late and end some early; `ends` corrects those.
 */
export function goldBody(reading: Reading, labels: PageLabels, ends: BodyEnds = {}): string | null {
  const letters = reading.blocks.map(({ text }) => lettersOf(text));
  const hashes = letters.map(hashOf);
  const first =
    ends.first === undefined
      ? letters.findIndex((block) => block.includes(lettersOf(labels.bodyFirst ?? '-')))
      : hashes.indexOf(ends.first);
  const last =
    ends.last === undefined
      ? letters.findLastIndex((block) => block.includes(lettersOf(labels.bodyLast ?? '-')))
      : hashes.lastIndexOf(ends.last);
  if (first < 0 || last < first) return null;
  const foreign = [...labels.inserted.map(({ text }) => text), ...(labels.neutral ?? [])].map(lettersOf);
  const isForeign = (i: number) => {
    const block = letters[i] as string;
    return (
      block === '' ||
      ends.foreign?.includes(hashes[i] as string) ||
      foreign.some((text) => text === block || (text.length >= 100 && block.startsWith(text.slice(0, 100))))
    );
  };
  const body = reading.blocks.slice(first, last + 1).filter((_, i) => !isForeign(first + i));
  return body.map(({ text }) => text).join('\n');
}

function hashOf(letters: string): string {
  return createHash('sha256').update(letters).digest('hex').slice(0, HASH_DIGITS);
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
