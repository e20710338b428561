import type { IndexedArticle } from './index-article.ts';
import { type Wording, wordCount } from './measure-wording.ts';
import type { Sentence } from './read-sentences.ts';

/** Share of a sentence's words that a quotation repeats; what other articles share are phrases of it. */
const MIN_SHARE = 0.8;
/** Shorter sentences ("He did not comment.") are said by everybody. */
const MIN_WORDS = 8;
/** Words of the lines that sites print under every article; two in a sentence make it one of those. */
const STANDING = new Set(
  `newsletter subscribe subscribed subscription subscribers inbox cookie cookies privacy copyright reserved rights
  reproduced permission advertisement sponsored click email signup login share print browser javascript settings
  consent donate membership`.split(/\s+/),
);
const MAX_STANDING = 1;

/** True where a whole sentence of the article is repeated that is no site's standing line. */
export function isQuoted({ sentences, words }: IndexedArticle, { links }: Wording): boolean {
  return links.some((link) => {
    const sentence = sentences[link.stored] as Sentence;
    const count = wordCount(sentence);
    if (count < MIN_WORDS || link.words < MIN_SHARE * count) return false;
    const own = words.values.slice(sentence.words.start, sentence.words.end);
    return own.filter((word) => STANDING.has(word)).length <= MAX_STANDING;
  });
}
