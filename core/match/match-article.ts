import type { Note } from '../notes/note.ts';
import { alignWords, type WordAlignment } from './align-words.ts';
import { carryNotes } from './carry-notes.ts';
import type { ReadText } from './carry-span.ts';
import type { IndexedArticle } from './index-article.ts';
import type { Match } from './match.ts';
import { pairSentences } from './pair-sentences.ts';
import type { PageText } from './read-page-text.ts';
import { measureCoverage, relate } from './relate.ts';

/** What a page carries of the library: the match, and the stored article's notes on the page. */
export interface Found {
  match: Match;
  /** Empty where the page only quotes the article: another text's notes would not fit it. */
  notes: Note[];
}

/**
 * What a page carries of one stored article, or null where they have no more than a topic in common.
 * `bodyWordCount` is the number of words in the page's own article, which tells an excerpt from a quotation.
 */
export function matchArticle(indexed: IndexedArticle, page: PageText, bodyWordCount: number): Found | null {
  const stored = { values: indexed.words.values, shingles: indexed.shingles };
  const alignment = alignWords(stored, { values: page.words.values, shingles: page.shingles });
  return matchWith(indexed, page, alignment, bodyWordCount);
}

function matchWith(
  indexed: IndexedArticle,
  page: ReadText,
  alignment: WordAlignment,
  bodyWordCount: number,
): Found | null {
  const { article, words } = indexed;
  const pairs = pairSentences(indexed, page, alignment);
  const coverage = measureCoverage(indexed, alignment);
  const relation = relate(coverage, pairs, alignment, bodyWordCount);
  if (relation === null) return null;
  const match = { article: article.id, title: article.title, relation, coverage, pairs };
  const isQuotedOnly = relation === 'quotes';
  const stored = { text: article.text, words };
  return { match, notes: isQuotedOnly ? [] : carryNotes(article, stored, page, alignment) };
}
