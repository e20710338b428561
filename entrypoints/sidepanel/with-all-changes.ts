import type { Match } from '../../core/match/match.ts';
import type { IndexedArticle } from '../../core/match/words/index-article.ts';
import type { PageText } from '../../core/match/words/read-page-text.ts';
import type { Note } from '../../core/notes/note.ts';
import { isOverlapping } from '../../core/text/span.ts';
import { withDropped } from './with-dropped.ts';

/**
 * The match of a former text with the one stored now, with every sentence that one of them alone has. On a page much of what
 * stands before and behind an article is no part of it; here both texts are the article. `notes` are those on the text
 * of now: inserted lines are nobody's change.
 */
export function withAllChanges(match: Match, former: IndexedArticle, now: PageText, notes: readonly Note[]): Match {
  const inserted = notes.flatMap(({ kind, content }) => (kind === 'inserted' ? content : []));
  const paired = new Set(match.pairs.map(({ page }) => page.start));
  const added = now.sentences.filter(({ start }) => !paired.has(start)).map(({ start, end }) => ({ start, end }));
  const own = added.filter((span) => !inserted.some((line) => isOverlapping(line, span)));
  return { ...withDropped(match, former), added: own };
}
