import { isClosed } from '../align/is-closed.ts';
import { wordCount } from '../align/measure-wording.ts';
import { isOwnLine } from '../words/opens-line.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { readLines } from './read-lines.ts';
import { goesOn, readTold, speaksOf, type Told } from './speaks-of.ts';

/** Share of the article's words on the page that may be added on one side; more is another article run together with it. */
const MOST_OF_ARTICLE = 1 / 3;

/**
 * Sentences before the first linked one and behind the last that were added to the article, by index, in order: an
 * update at the top, a new last paragraph. They stand in the article's own paragraphs and name somebody or something
 * that it names, or say that they were added. What sites print there does not: of three houses' notes 1 in 100 does, of
 * articles' own first and last paragraphs 3 in 4 (PolNeAR's train articles, 2026-11). Right behind the article so does a
 * quotation whose speaker was named before it, and what somebody says whom it describes. Linear.
 */
export function findEdges(page: PageText, linked: readonly number[]): number[] {
  const [first, last] = [linked[0], linked.at(-1)];
  const { paragraphs } = page;
  if (paragraphs === null || first === undefined || last === undefined) return [];
  const article = readTold(page, linked);
  // Over a headline among a page's paragraphs stands another article.
  const before = isHeadline(page, first) ? [] : countUp(paragraphs.start, first).reverse();
  const behind = upToStory(page, countUp(last + 1, paragraphs.end));
  return [...findSide(page, article, first, before).reverse(), ...findSide(page, article, last, behind, goesOn)];
}

const isHeadline = ({ text, sentences }: PageText, i: number) =>
  !isClosed(text, sentences[i] as Sentence) && isOwnLine(text, sentences, i);
/** Words from which a line without a stop is another story's headline: crossheads are shorter. */
const MIN_HEADLINE_WORDS = 6;

/** Those before the headline of the next story, which an endless page may show as the article's own paragraphs. */
function upToStory(page: PageText, behind: readonly number[]): readonly number[] {
  const isStory = (i: number) => isHeadline(page, i) && wordCount(page.sentences[i] as Sentence) >= MIN_HEADLINE_WORDS;
  const end = behind.findIndex(isStory);
  return end < 0 ? behind : behind.slice(0, end);
}

const countUp = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/**
 * Of the sentences on one side, nearest first, those up to the furthest line that speaks of the article, or that goes on
 * where it or such a line ends. What stands in one line with the article's own sentence (`neighbour`) is added whatever it says.
 */
function findSide(
  page: PageText,
  article: Told,
  neighbour: number,
  side: readonly number[],
  isNext: IsNext = () => false,
): number[] {
  const own = side.filter((i) => page.isInBody[i]);
  const lines = readLines(page, own);
  const isLittle = (all: readonly number[]) =>
    all.reduce((sum, i) => sum + wordCount(page.sentences[i] as Sentence), 0) <= MOST_OF_ARTICLE * article.words;
  const [nearest] = lines;
  const isInLine = nearest !== undefined && readLines(page, [neighbour, ...nearest]).length === 1;
  let furthest = isInLine && isLittle(nearest) ? 0 : -1;
  if (isLittle(own)) {
    furthest = Math.max(
      furthest,
      lines.findLastIndex((line) => speaksOf(page, article, line)),
    );
    while (isNext(page, lines[furthest + 1] ?? [], article)) furthest++;
  }
  return lines
    .slice(0, furthest + 1)
    .flat()
    .filter((i) => isClosed(page.text, page.sentences[i] as Sentence));
}

type IsNext = (page: PageText, line: readonly number[], article: Told) => boolean;
