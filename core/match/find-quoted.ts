import type { WordAlignment } from './align-words.ts';
import type { IndexedArticle } from './index-article.ts';
import type { Shared } from './link-exactly.ts';
import { wordCount } from './measure-wording.ts';
import type { PageText } from './read-page-text.ts';
import type { Sentence } from './read-sentences.ts';

/** Share of a sentence's words that a quotation repeats; what other articles share are phrases of it. */
const MIN_SHARE = 0.8;
/** Fewer words in a row ("He did not comment on that.") are said by everybody. */
const MIN_WORDS = 8;
/** Words of the lines that sites print under every article; two in a sentence make it one of those. */
const STANDING = new Set(
  `newsletter subscribe subscribed subscription subscribers inbox cookie cookies privacy copyright reserved rights
  reproduced permission advertisement sponsored click email signup login share print browser javascript settings
  consent donate membership`.split(/\s+/),
);
const MAX_STANDING = 1;

/**
 * The links whose whole sentence is repeated in a row within the page's own article, and is no site's standing line.
 * A headline is none: other pages name the article in their teasers.
 */
export function findQuoted(
  { article, sentences, words }: IndexedArticle,
  page: PageText,
  links: readonly Shared[],
  alignment: WordAlignment,
): Shared[] {
  return links.filter((link) => {
    const sentence = sentences[link.stored] as Sentence;
    if (longestRun(alignment, sentence) < MIN_WORDS || link.words < MIN_SHARE * wordCount(sentence)) return false;
    if (!page.isInBody[link.page] || !isClosed(article.text, sentence)) return false;
    const own = words.values.slice(sentence.words.start, sentence.words.end);
    return own.filter((word) => STANDING.has(word)).length <= MAX_STANDING;
  });
}

const isClosed = (text: string, { end }: Sentence) =>
  /[.!?…:;]["'“”’»)\]]*$/.test(text.slice(Math.max(0, end - 4), end));

function longestRun(alignment: WordAlignment, { words }: Sentence): number {
  let longest = 0;
  let run = 0;
  for (let i = words.start; i < words.end; i++) {
    const word = alignment[i] as number;
    run = word < 0 ? 0 : run > 0 && word === (alignment[i - 1] as number) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
