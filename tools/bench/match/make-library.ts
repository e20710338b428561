import type { StoredArticle } from '../../../core/library/stored-article.ts';
import { BOILERPLATE } from './boilerplate.ts';
import type { Story, Telling } from './story.ts';

/**
 * What is stored: the stories, in their place the articles on the same topics, both beside each other, or the stories
 * each with lines at its end that other articles of its site have too.
 */
export const LIBRARIES = ['stories', 'topics', 'both', 'boilerplate'] as const;
export type LibraryName = (typeof LIBRARIES)[number];

/** One of the libraries made of these stories. */
export function makeLibrary(stories: readonly Story[], name: LibraryName): StoredArticle[] {
  const told = stories.map(({ id, story }) => store(id, story));
  const topics = stories.map(({ id, topic }) => store(name === 'both' ? `${id} topic` : id, topic));
  if (name === 'topics') return topics;
  if (name === 'both') return [...told, ...topics];
  if (name === 'stories') return told;
  return told.map((article, i) => ({ ...article, text: `${article.text}\n\n${BOILERPLATE[i % BOILERPLATE.length]}` }));
}

function store(id: string, telling: Telling): StoredArticle {
  const origin = { url: null, site: null, byline: null, published: null, remark: null };
  return { id, title: telling[0]?.[0]?.text ?? '', language: 'en', text: textOf(telling), origin, notes: [] };
}

/** A telling as plain text: sentences joined by spaces, paragraphs by an empty line. */
export function textOf(telling: Telling): string {
  return telling.map((paragraph) => paragraph.map(({ text }) => text).join(' ')).join('\n\n');
}
