import type { Article } from '../find-articles.ts';

/** A page's stories: the articles on it, but a live blog's entries are parts of one, each under its headline. */
export function wholeStories(articles: readonly Article[]): Article[] {
  const [first, ...others] = articles;
  const entries = others.filter(({ isEntry }) => isEntry);
  if (first === undefined || entries.length === 0) return [...articles];
  const withHeadline = ({ headline, body }: Article) => (headline === null ? body : [headline, ...body]);
  const parts = [first.isEntry ? withHeadline(first) : first.body, ...entries.map(withHeadline)];
  const blog = {
    ...first,
    body: [...new Set(parts.flat())].sort((a, b) => a - b),
    between: [first, ...entries].flatMap(({ between }) => between).sort((a, b) => a.block - b.block),
  };
  return [blog, ...others.filter(({ isEntry }) => !isEntry)];
}
