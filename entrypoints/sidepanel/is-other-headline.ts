import { readWords } from '../../core/text/read-words.ts';

/** What parts a site's name from the headline in titles that files bring. */
const BORDER = /\s[|–—-]\s/;

/** True where two headlines are there and say something else. */
export function isOtherHeadline(stored: string, now: string | null): boolean {
  const words = wordsOf(now ?? '');
  return wordsOf(stored) !== '' && words !== '' && ![stored, ...stored.split(BORDER)].map(wordsOf).includes(words);
}

const wordsOf = (headline: string) => readWords(headline).values.join(' ');
