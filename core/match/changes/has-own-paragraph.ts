import { isClosed } from '../align/is-closed.ts';
import { countWords } from '../words/count-words.ts';
import { opensLine } from '../words/opens-line.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { isOfSite } from './is-of-site.ts';
import { isPlainText } from './is-plain-text.ts';
import { readLines } from './read-lines.ts';
import { goesOn, readTold, speaksOf } from './speaks-of.ts';

/** Shorter lines that speak of the article are captions and dates: "Updated at 10:20 p.m.", "Ida Falk on the quay." */
const MIN_WORDS = 8;
/** A date or an hour is no word. */
const FIGURE = /^\d/;
/** Words of running text from which a paragraph need not speak of the article: what else stands there has one sentence, or no stop. */
const MIN_PARAGRAPH_WORDS = 24;
const MIN_PARAGRAPH_SENTENCES = 2;

/**
 * True where some of the sentences that a page has put in (`added`, by index) make a paragraph that tells something: it is running text, or
 * speaks of the article that these `linked` ones carry, or is set as the article's own (`isPlainText`). A box or a caption that was taken for the page's text is none, nor is what
 * the site says of itself. Linear.
 */
export function hasOwnParagraph(page: PageText, added: readonly number[], linked: readonly number[]): boolean {
  const all = readLines(
    page,
    added.filter((i) => page.isInBody[i]),
  );
  const known = new Set([...added, ...linked]);
  if (all.some((line) => isPlainText(page, line, (i) => known.has(i)) && !isOfSite(page, line))) return true;
  const lines = all.filter((line) => wordsOf(page, line) >= MIN_WORDS && isLineClosed(page, line.at(-1) as number));
  if (lines.length === 0) return false;
  const article = readTold(page, linked);
  const isText = (line: readonly number[]) =>
    line.length >= MIN_PARAGRAPH_SENTENCES && wordsOf(page, line) >= MIN_PARAGRAPH_WORDS;
  const isOwn = (line: readonly number[]) =>
    isText(line) || speaksOf(page, article, line) || goesOn(page, line, article);
  const own = lines.filter(isOwn);
  return (
    own.some((line) => !isOfSite(page, line)) ||
    (own.length > 0 && readLines(page, linked).some((line) => isOfSite(page, line)))
  );
}

const wordsOf = ({ sentences, words: { values } }: PageText, line: readonly number[]) =>
  line.reduce((sum, i) => {
    const { words } = sentences[i] as Sentence;
    return sum + countWords(values.slice(words.start, words.end).filter((word) => !FIGURE.test(word)));
  }, 0);

/** True where the line that a sentence stands in ends with a mark: "The quay on Monday. Photo: Tor Vik" does not. */
function isLineClosed({ text, sentences }: PageText, i: number): boolean {
  let last = i;
  while (last + 1 < sentences.length && !opensLine(text, sentences, last + 1)) last++;
  return isClosed(text, sentences[last] as Sentence);
}
