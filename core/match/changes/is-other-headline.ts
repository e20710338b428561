import { readWords } from '../../text/read-words.ts';

/** What parts a site's name from the headline in titles that files bring. */
const BORDER = /\s[|–—-]\s/;

/** True where two headlines are there and say something else. */
export function isOtherHeadline(stored: string, now: string | null): boolean {
  const [before, after] = [wordsOf(stored), wordsOf(now ?? '')];
  return before !== '' && after !== '' && !partsOf(stored).includes(after) && !partsOf(now ?? '').includes(before);
}

/** The words up to each border and from each on; a headline may have one of its own. */
function partsOf(title: string): string[] {
  const pieces = title.split(BORDER);
  return pieces.flatMap((_, i) => [pieces.slice(0, i + 1), pieces.slice(i)]).map((part) => wordsOf(part.join(' ')));
}

const wordsOf = (headline: string) => readWords(headline).values.join(' ');
