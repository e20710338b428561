/** What a page of one article calls itself (schema.org, Open Graph). */
const ARTICLE = /article$|^(?:report|blogposting|review)$/i;

/** True where a page says that it is one article (`PageMeta.types`). */
export function saysArticle(types: readonly string[]): boolean {
  return types.some((type) => ARTICLE.test(type));
}
