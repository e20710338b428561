import type { Match } from '../../core/match/match.ts';
import type { IndexedArticle } from '../../core/match/words/index-article.ts';

/** The match with every sentence of the stored article that the page has not: an excerpt's match says only what is there. */
export function withDropped(match: Match, { sentences }: IndexedArticle): Match {
  const paired = new Set(match.pairs.map(({ stored }) => stored.start));
  const dropped = sentences.filter(({ start }) => !paired.has(start)).map(({ start, end }) => ({ start, end }));
  return { ...match, dropped };
}
