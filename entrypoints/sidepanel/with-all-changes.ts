import type { IndexedArticle } from '../../core/match/index-article.ts';
import type { Match } from '../../core/match/match.ts';
import type { PageText } from '../../core/match/read-page-text.ts';
import type { Note } from '../../core/notes/note.ts';
import { isOverlapping, type Span } from '../../core/text/span.ts';

/**
 * The match of a former text with the one stored now, with every sentence that one of them alone has. On a page what stands
 * before and behind an article is no part of it, and an excerpt leaves out the rest; here both texts are the article.
 * `notes` are those on the text of now: inserted lines are nobody's change.
 */
export function withAllChanges(match: Match, former: IndexedArticle, now: PageText, notes: readonly Note[]): Match {
  const inserted = notes.flatMap(({ kind, content }) => (kind === 'inserted' ? content : []));
  const left = (sentences: readonly Span[], paired: readonly Span[]) => {
    const starts = new Set(paired.map(({ start }) => start));
    return sentences.filter(({ start }) => !starts.has(start)).map(({ start, end }) => ({ start, end }));
  };
  const dropped = left(
    former.sentences,
    match.pairs.map(({ stored }) => stored),
  );
  const added = left(
    now.sentences,
    match.pairs.map(({ page }) => page),
  );
  return { ...match, dropped, added: added.filter((span) => !inserted.some((line) => isOverlapping(line, span))) };
}
