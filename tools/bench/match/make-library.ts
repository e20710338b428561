import type { StoredArticle } from '../../../core/library/stored-article.ts';
import type { Story, Telling } from './story.ts';

/** The stories, or the articles on their topics, as stored articles. */
export function makeLibrary(stories: readonly Story[], which: 'stories' | 'topics'): StoredArticle[] {
  return stories.map((story) => {
    const telling = which === 'stories' ? story.story : story.topic;
    const origin = { url: null, site: null, byline: null, published: null, remark: null };
    const title = telling[0]?.[0]?.text ?? '';
    return { id: story.id, title, language: 'en', text: textOf(telling), origin, notes: [] };
  });
}

/** A telling as plain text: sentences joined by spaces, paragraphs by an empty line. */
export function textOf(telling: Telling): string {
  return telling.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n');
}
