import type { Span } from '../text/span.ts';
import type { Link } from './align-sentences.ts';
import type { WordAlignment } from './align-words.ts';
import { carrySpan, type ReadText } from './carry-span.ts';
import type { IndexedArticle } from './index-article.ts';
import type { SentencePair } from './match.ts';
import type { PageText } from './read-page-text.ts';
import type { Sentence } from './read-sentences.ts';

/**
 * The linked sentences as spans, in stored order; a sentence that was split or merged has a pair for each link. A
 * sentence whose words all stand on the page unchanged is given the words' own span, whatever they stand between.
 */
export function pairSentences(
  indexed: IndexedArticle,
  page: PageText,
  alignment: WordAlignment,
  links: readonly Link[],
): SentencePair[] {
  const stored = { text: indexed.article.text, words: indexed.words };
  const isOurs = new Set(alignment);
  return links.flatMap((link, i) => {
    const sentence = indexed.sentences[link.stored] as Sentence;
    const target = page.sentences[link.page] as Sentence;
    const own = { start: sentence.start, end: sentence.end };
    const isAlone = links[i - 1]?.stored !== link.stored && links[i + 1]?.stored !== link.stored;
    const whole = { start: target.start, end: target.end };
    const exact = isAlone || isBroken(page, links, link) ? findExact(stored, page, alignment, own) : null;
    if (exact === null) return { stored: own, page: whole, changed: !isSame(stored, page, alignment, sentence) };
    if (hasOtherWords(page, target, isOurs)) return { stored: own, page: whole, changed: true };
    // A sentence that a line break cuts in two has a link to each part and one span over both.
    return links[i - 1]?.stored === link.stored ? [] : { stored: own, page: exact, changed: false };
  });
}

/** The span of a sentence whose words all stand on the page, in a row; null for any other. */
function findExact(stored: ReadText, page: ReadText, alignment: WordAlignment, own: Span): Span | null {
  const carried = carrySpan(stored, page, alignment, own);
  if (carried === null || carried.found < 1 || carried.isInterrupted) return null;
  return {
    start: Math.min(...carried.spans.map((span) => span.start)),
    end: Math.max(...carried.spans.map((span) => span.end)),
  };
}

function isSame(stored: ReadText, page: ReadText, alignment: WordAlignment, sentence: Sentence): boolean {
  return findExact(stored, page, alignment, sentence) !== null;
}

/** True where a sentence's links lead into several lines of the page. */
function isBroken(page: PageText, links: readonly Link[], { stored }: Link): boolean {
  const spans = links.filter((link) => link.stored === stored).map((link) => page.sentences[link.page] as Sentence);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return page.text.slice(start, end).includes('\n');
}

/**
 * True where a page's sentence says more than the article's words in it. Words before a dash or colon at its
 * beginning are a dateline ("OSLO – "), and footnote marks have no letters.
 */
function hasOtherWords(
  { text, words }: PageText,
  { start, end, words: own }: Sentence,
  isOurs: ReadonlySet<number>,
): boolean {
  let from = own.start;
  while (from < own.end && !isOurs.has(from)) from++;
  if (from < own.end && !/[–—:|)-] *["“”„«»]?$/u.test(text.slice(start, words.starts[from]))) from = own.start;
  for (let word = from; word < own.end && (words.starts[word] as number) < end; word++) {
    if (!isOurs.has(word) && /\p{L}{2}/u.test(words.values[word] as string)) return true;
  }
  return false;
}
