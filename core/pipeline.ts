import type { AnalysedText } from './analyse/analysed-text.ts';
import { findNotes } from './analyse/attribution/find-notes.ts';
import { isShown, SHOWN_BY_DEFAULT } from './analyse/attribution/is-shown.ts';
import { findInserted } from './analyse/inserted/find-inserted.ts';
import type { Ledger } from './analyse/ledger/ledger.ts';
import { makeLedger } from './analyse/ledger/make-ledger.ts';
import type { Tagger } from './analyse/tagger/tagger.ts';
import { toAnalysedText } from './analyse/to-analysed-text.ts';
import { PULL_QUOTE } from './extract/blocks/alien-reason.ts';
import { type Article, findArticles } from './extract/find-articles.ts';
import { findLanguage } from './extract/language/find-language.ts';
import { isAnalysed } from './extract/language/is-analysed.ts';
import { pageBody } from './extract/page-body.ts';
import { wholeStories } from './extract/stories/whole-stories.ts';
import type { LibraryIndex } from './match/candidates/index-library.ts';
import { isOtherHeadline } from './match/changes/is-other-headline.ts';
import { findMatch } from './match/find-match.ts';
import type { Match } from './match/match.ts';
import type { WordVectors } from './match/words/word-vectors.ts';
import { mergeNotes } from './notes/merge-notes.ts';
import type { Note } from './notes/note.ts';
import { numberNotes } from './notes/number-notes.ts';
import type { Reading } from './text/block.ts';
import { isOverlapping, type Span } from './text/span.ts';
import { withPlainBlocks } from './text/with-plain-spaces.ts';

/** What is known of a page at once: its articles, what it carries of the library, lines that do not belong. */
export interface FirstAnswer {
  articles: Article[];
  /** The first article's text, of a live blog with its entries; "" where there is none. */
  articleBody: string;
  /** BCP 47, lower case; null where nothing tells. */
  language: string | null;
  match: Match | null;
  /** Stored notes and inserted lines, in reading order. Spans count in the reading's text. */
  notes: Note[];
}

/** All the engine says of one page. */
export interface PageAnswer extends FirstAnswer {
  /** Who says how much of the first story, a live blog's entries in it; null where it was not analysed. */
  ledger: Ledger | null;
}

/**
 * The engine's first half: find the articles, match them against the library, find what was inserted. With `vectors`
 * (the tagger's) an article that was told anew is known by what its words mean, too. `articles` are those of
 * the page, where they have been found already.
 */
export function answerFirst(
  reading: Reading,
  library: LibraryIndex,
  vectors: WordVectors | null = null,
  articles: Article[] = findArticles(reading),
): FirstAnswer {
  const articleBody = pageBody(reading, articles);
  // Once for all stories: an endless page has many.
  const plain = withPlainBlocks(reading);
  const inserted = numberNotes(
    'i',
    articles.flatMap((article) => findInserted(plain, article)),
  );
  const [main] = wholeStories(articles);
  // A standfirst that is built as the paragraphs are is among them.
  const paragraphs = main?.body.flatMap((i) => (i === main.standfirst ? [] : (reading.blocks[i] ?? [])));
  const quotes = pullQuotes(reading, main);
  const own = ownSpans(reading, main, quotes);
  const found = findMatch(library, reading.text, own, spansOf(inserted), vectors, paragraphs);
  const notes = mergeNotes(found?.notes ?? [], inserted);
  return {
    articles,
    articleBody,
    language: findLanguage(reading, articles[0] ?? null),
    match: found && withHeadline(withoutAdded(found.match, quotes), reading, articles),
    notes,
  };
}

/** The second half: who says what, in English. Without a tagger the rules answer alone. */
export function answerRest(reading: Reading, first: FirstAnswer, tagger: Tagger | null): PageAnswer {
  if (!isAnalysed(first.language)) return { ...first, ledger: null };
  const texts = analysedTexts(reading, first);
  const found = numberNotes(
    'a',
    texts.flatMap((text) => findNotes(text, tagger)),
  );
  const notes = mergeNotes(first.notes, found);
  const [story] = wholeStories(first.articles);
  const [main] = analysedTexts(reading, { ...first, articles: story === undefined ? [] : [story] });
  const shown = notes.filter((note) => isShown(note, SHOWN_BY_DEFAULT));
  return { ...first, notes, ledger: main === undefined ? null : makeLedger(main, shown) };
}

/** Who says what in those paragraphs that touch `spans`, before the rest is known: what a reader has in the window. */
export function answerPart(
  reading: Reading,
  first: FirstAnswer,
  tagger: Tagger | null,
  spans: readonly Span[],
): FirstAnswer {
  if (!isAnalysed(first.language)) return first;
  const isSeen = (paragraph: Span) => spans.some((span) => isOverlapping(span, paragraph));
  const texts = analysedTexts(reading, first).map((text) => ({ ...text, paragraphs: text.paragraphs.filter(isSeen) }));
  const found = numberNotes(
    'v',
    texts.flatMap((text) => findNotes(text, tagger)),
  );
  return { ...first, notes: mergeNotes(first.notes, found) };
}

/** Both halves in one go. */
export function answerPage(reading: Reading, library: LibraryIndex, tagger: Tagger | null): PageAnswer {
  return answerRest(reading, answerFirst(reading, library, tagger?.vectors ?? null), tagger);
}

function analysedTexts(reading: Reading, { articles, notes }: Pick<FirstAnswer, 'articles' | 'notes'>): AnalysedText[] {
  const inserted = spansOf(notes.filter(({ kind }) => kind === 'inserted'));
  return articles.map((article) => toAnalysedText(reading, article, inserted));
}

/** Words of the article that the page sets apart once more. */
function pullQuotes({ blocks }: Reading, article: Article | undefined): Span[] {
  const quotes = article?.between.filter(({ reason }) => reason === PULL_QUOTE) ?? [];
  return quotes.flatMap(({ block }) => blocks[block] ?? []);
}

/** Where the page's own article stands, its pull quotes among it; the whole page where none was found. */
function ownSpans({ blocks }: Reading, article: Article | undefined, quotes: readonly Span[]): Span[] | undefined {
  const own = article && [article.headline, article.standfirst, ...article.body];
  return own && [...own.flatMap((i) => (i === null ? [] : (blocks[i] ?? []))), ...quotes];
}

/** A pull quote may be shortened, and have a name below it: nobody added that. */
function withoutAdded(match: Match, quotes: readonly Span[]): Match {
  return { ...match, added: match.added.filter((span) => !quotes.some((quote) => isOverlapping(quote, span))) };
}

/** Outlets change headlines in silence. */
function withHeadline(match: Match, { blocks }: Reading, articles: readonly Article[]): Match {
  const last = match.pairs.at(-1);
  if (last === undefined || match.relation === 'quotes' || match.relation === 'retranslation') return match;
  const isThere = ({ body }: Article) => body.some((i) => blocks[i] && isOverlapping(blocks[i], last.page));
  const headline = articles.find(isThere)?.title ?? null;
  return headline !== null && isOtherHeadline(match.title, headline) ? { ...match, headline } : match;
}

const spansOf = (notes: readonly Note[]): Span[] => notes.flatMap(({ content }) => content);
