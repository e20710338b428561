import { articleText } from './extract/article-text.ts';
import { type Article, findArticles } from './extract/find-articles.ts';
import { findMatch } from './match/find-match.ts';
import type { LibraryIndex } from './match/index-library.ts';
import type { Match } from './match/match.ts';
import { mergeNotes } from './notes/merge-notes.ts';
import type { Note } from './notes/note.ts';
import type { Reading } from './text/block.ts';

/** What the engine says of one page. Spans count in the reading's text. */
export interface PageAnswer {
  articles: Article[];
  /** The first article's text, "" where there is none. */
  articleBody: string;
  match: Match | null;
  /** In reading order. */
  notes: Note[];
}

/** The engine on one screen: find the article, match it against the library, note what it says. */
export function answerPage(reading: Reading, library: LibraryIndex): PageAnswer {
  const articles = findArticles(reading);
  const articleBody = articles[0] === undefined ? '' : articleText(reading, articles[0]);
  const found = findMatch(library, reading.text, articleBody || reading.text);
  return {
    articles,
    articleBody,
    match: found?.match ?? null,
    notes: mergeNotes(found?.notes ?? [], []),
  };
}
