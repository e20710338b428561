import type { Span } from '../../text/span.ts';
import { isClosed } from '../align/is-closed.ts';
import type { IndexedArticle } from '../words/index-article.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { shingleWords } from '../words/shingle-words.ts';
import { withoutWords } from '../words/without-words.ts';

/** Words that headline and first sentence share, from which the sentence may be found in it (`linkExactly`). */
const MIN_WORDS = 4;

/**
 * The page without the words of its headline, for an article that was stored without its own: where the headline repeats the first
 * sentence and that was edited, the stored sentence was found in the headline, and the edited one was taken for added. The
 * page's words are read anew only where both share words. Linear.
 */
export function withoutHeadline(
  { article, sentences: stored, shingled, words }: IndexedArticle,
  page: PageText,
): PageText {
  const [opening] = stored;
  if (page.paragraphs === null || opening === undefined || !isClosed(article.text, lineOf(article.text, opening)))
    return page;
  const { paragraphs } = page;
  const isHeadline = (sentence: Sentence, i: number) =>
    i < paragraphs.start && page.isInBody[i] === true && !isClosed(page.text, sentence);
  const headlines = page.sentences.slice(0, paragraphs.start).filter(isHeadline);
  if (headlines.length === 0) return page;
  const sentences = page.sentences.map((sentence, i) =>
    isHeadline(sentence, i) ? { ...sentence, terms: new Map(), content: [] } : sentence,
  );
  const own = new Set(words.values.slice(opening.words.start, opening.words.end));
  const isShared = headlines.some(({ words: { start, end } }) => {
    const isRun = page.shingled.shingles.subarray(start, end).some((shingle) => shingled.firstPlace.has(shingle));
    return isRun || page.words.values.slice(start, end).filter((value) => own.has(value)).length >= MIN_WORDS;
  });
  if (!isShared) return { ...page, sentences };
  const values = withoutWords(
    page.words.values,
    headlines.map(({ words }) => words),
  );
  return { ...page, sentences, words: { ...page.words, values }, shingled: shingleWords(values) };
}

/** The line that a sentence opens: of "Who needs a ferry? The council buys one" the first sentence alone is closed. */
function lineOf(text: string, { start, end }: Span): Span {
  const rest = /^[^\n]*/.exec(text.slice(end))?.[0].trimEnd() ?? '';
  return { start, end: end + rest.length };
}
