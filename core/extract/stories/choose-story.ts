import type { Reading } from '../../text/block.ts';
import type { Span } from '../../text/span.ts';
import { type Article, findArticles } from '../find-articles.ts';
import { wholeStories } from './whole-stories.ts';

/** One of a page's stories, whether it is the one that the page is about, and all the others. */
export interface ChosenStory {
  article: Article;
  isFirst: boolean;
  others: Article[];
}

/**
 * Of a page's stories the one that most of these spans of the reading's text stand in: what the reader has in sight,
 * or selected. The first where they stand in none; null where the page has no article.
 */
export function chooseStory(reading: Reading, spans: readonly Span[]): ChosenStory | null {
  const stories = wholeStories(findArticles(reading));
  const shared = stories.map((story) => lettersIn(reading, story, spans));
  const article = stories[Math.max(0, shared.indexOf(Math.max(0, ...shared)))];
  if (article === undefined) return null;
  return { article, isFirst: article === stories[0], others: stories.filter((story) => story !== article) };
}

function lettersIn({ blocks }: Reading, { headline, standfirst, body }: Article, spans: readonly Span[]): number {
  let letters = 0;
  for (const number of new Set([headline, standfirst, ...body])) {
    const block = number === null ? undefined : blocks[number];
    if (block === undefined) continue;
    for (const { start, end } of spans) letters += Math.max(0, Math.min(end, block.end) - Math.max(start, block.start));
  }
  return letters;
}
