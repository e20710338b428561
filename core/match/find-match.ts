import type { Note } from '../notes/note.ts';
import { readWords } from '../text/read-words.ts';
import { alignWords, type WordAlignment } from './align-words.ts';
import { carryNotes } from './carry-notes.ts';
import type { ReadText } from './carry-span.ts';
import { findCandidates } from './find-candidates.ts';
import { hashShingles } from './hash-shingles.ts';
import type { IndexedArticle, LibraryIndex } from './index-library.ts';
import type { Match } from './match.ts';
import { pairSentences } from './pair-sentences.ts';
import { measureCoverage, relate } from './relate.ts';

/** What a page carries of the library: the match, and the stored article's notes on the page. */
export interface Found {
  match: Match;
  /** Empty where the page only quotes the article: another text's notes would not fit it. */
  notes: Note[];
}

/**
 * Finds the stored article that `text` carries most of, or null. `bodyText` is what the page's own
 * article says: how much of *that* is the stored article's tells an excerpt from a quotation.
 */
export function findMatch(index: LibraryIndex, text: string, bodyText = text): Found | null {
  const page = { text, words: readWords(text) };
  const shingles = hashShingles(page.words.values);
  const bodyWordCount = readWords(bodyText).values.length;
  const found = findCandidates(index, shingles).flatMap((indexed) => {
    const stored = { values: indexed.words.values, shingles: indexed.shingles };
    const alignment = alignWords(stored, { values: page.words.values, shingles });
    return matchWith(indexed, page, alignment, bodyWordCount) ?? [];
  });
  return found.sort((a, b) => b.match.coverage - a.match.coverage)[0] ?? null;
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
