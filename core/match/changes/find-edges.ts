import type { Span } from '../../text/span.ts';
import { isClosed } from '../align/is-closed.ts';
import { wordCount } from '../align/measure-wording.ts';
import { findSources } from '../differences/sources/find-sources.ts';
import { isOwnLine } from '../relation/opens-line.ts';
import { FUNCTION_WORDS } from '../words/function-words.ts';
import { hasCapitalNouns } from '../words/has-capital-nouns.ts';
import type { PageText } from '../words/read-page-text.ts';
import type { Sentence } from '../words/read-sentences.ts';
import { readRuns } from './read-runs.ts';

/** Share of the article's words on the page that may be added on one side; more is another article run together with it. */
const MOST_OF_ARTICLE = 1 / 3;
/** What an added paragraph begins with that says of itself that it was added. */
const LABEL =
  /^[\s\p{P}]*(?:(?:updated?|correct(?:ion|ed)|clarification|editor[’']?s? note|aktualisiert|korrektur|mise à jour|rectificatif|actualización|corrección|aggiornamento|correzione)(?!\p{L})|更新|更正|訂正|追記)/iu;
/** Characters of a line within which that stands. */
const LABEL_REACH = 40;
/** Rows of characters that stand for a name in a script without capitals: one may be a phrase. */
const MIN_RUNS = 2;
const MIN_NAMES = { usually: 1, withNouns: 3 };

/** Marks of a quotation; an apostrophe is none. */
const QUOTED = /["“”„«»「」]/u;
/** Who is only "she" was named before. English, German, French, Spanish, where the verb alone says it, and Chinese. */
const PRONOUN_SAYS = new RegExp(
  [
    '(?<!\\p{L})(?:he|she|they) (?:also |then |later )?(?:said|says|added|adds|told|wrote|continued|explained|concluded)(?!\\p{L})',
    '(?<!\\p{L})(?:(?:said|says|added) (?:he|she|they)|(?:sagte?|erklärte|meinte|betonte|ergänzte) (?:er|sie))(?!\\p{L})',
    '-(?:il|elle) (?:dit|déclaré|ajouté|affirmé|expliqué|précisé|conclu)(?!\\p{L})',
    '(?<!\\p{L})(?:dit|ajoute|explique|affirme|précise|conclut)(?:-t)?-(?:il|elle)(?!\\p{L})',
    '[”»"],? (?:dijo|añadió|agregó|afirmó|explicó|señaló|concluyó)[.,]',
    '[他她]还?(?:说|表示|指出|补充)',
  ].join('|'),
  'iu',
);

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
  const article = readArticle(page, linked);
  // Over a headline among a page's paragraphs stands another article.
  const before = isHeadline(page, first) ? [] : countUp(paragraphs.start, first).reverse();
  const behind = countUp(last + 1, paragraphs.end);
  return [...findSide(page, article, first, before).reverse(), ...findSide(page, article, last, behind, goesOn)];
}

const isHeadline = ({ text, sentences }: PageText, i: number) =>
  !isClosed(text, sentences[i] as Sentence) && isOwnLine(text, sentences, i);
const countUp = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** What the page says of the stored article. */
interface Told {
  words: number;
  terms: ReadonlySet<string>;
  minNames: number;
  /** Rows of characters, in scripts without capitals (`readRuns`). */
  runs: ReadonlySet<string>;
  values: ReadonlySet<string>;
}

function readArticle({ sentences, words: { values } }: PageText, linked: readonly number[]): Told {
  const own = linked.map((i) => sentences[i] as Sentence);
  const terms = new Set(own.flatMap((sentence) => [...sentence.terms.keys()]));
  return {
    words: own.reduce((sum, sentence) => sum + wordCount(sentence), 0),
    terms,
    minNames: hasCapitalNouns(terms) ? MIN_NAMES.withNouns : MIN_NAMES.usually,
    runs: new Set(own.flatMap((sentence) => readRuns(values, sentence.words))),
    values: new Set(own.flatMap(({ words }) => values.slice(words.start, words.end))),
  };
}

const isName = (term: string) => term.startsWith('n:');
const isWord = (term: string) => term.startsWith('w:');
const countTerms = (terms: Iterable<string>, is: (term: string) => boolean) => [...terms].filter(is).length;

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

/** True for a quotation of somebody whom the line itself does not name, and for what somebody says whom the article has: "the operator said". */
function goesOn({ text, sentences }: PageText, line: readonly number[], { values }: Told): boolean {
  const spans = line.map((i) => sentences[i] as Sentence);
  const own = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (QUOTED.test(own) && PRONOUN_SAYS.test(own)) return true;
  const isKnown = (word: string) => !FUNCTION_WORDS.has(word) && values.has(word);
  return findSources({ text, spans }).some(({ key }) => key.split(' ').every(isKnown));
}

/** Neighbours that no line break parts. */
function readLines({ text, sentences }: PageText, side: readonly number[]): number[][] {
  const lines: number[][] = [];
  for (const [at, i] of side.entries()) {
    const [one, other] = [sentences[side[at - 1] ?? i] as Span, sentences[i] as Span];
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    if (at === 0 || between.includes('\n')) lines.push([i]);
    else lines.at(-1)?.push(i);
  }
  return lines;
}

function speaksOf(
  { text, sentences, words: { values } }: PageText,
  { terms, minNames, runs }: Told,
  line: readonly number[],
): boolean {
  const own = line.map((i) => sentences[i] as Sentence);
  const start = Math.min(...own.map((sentence) => sentence.start));
  if (LABEL.test(text.slice(start, start + LABEL_REACH))) return true;
  const sharedRuns = runs.size === 0 ? [] : own.flatMap((sentence) => readRuns(values, sentence.words));
  if (new Set(sharedRuns.filter((run) => runs.has(run))).size >= MIN_RUNS) return true;
  const shared = new Set(own.flatMap((sentence) => [...sentence.terms.keys()].filter((term) => terms.has(term))));
  return countTerms(shared, isName) >= minNames && countTerms(shared, isWord) > 0;
}
