import { isKnownByText } from '../../core/library/addresses/article-id.ts';
import { isSameText } from '../../core/library/addresses/is-same-text.ts';
import type { StoredArticle } from '../../core/library/stored-article.ts';
import { findCandidateArticles } from '../../platform/store/index/find-candidate-articles.ts';

/**
 * The id of the stored article that a story is, where one of the two has no address to be known by, as on an endless page: of the same
 * site, with the same headline and text. Null where there is none. 10 ms for each stored article that has such a headline.
 */
export async function findSameStory(story: StoredArticle): Promise<string | null> {
  const found = await findCandidateArticles(story.text);
  // A store that does not open is met again, and said, by what is stored next.
  if (!found.ok) return null;
  const isAddressMissing = ({ id, origin }: StoredArticle) =>
    story.origin.url === null || (origin.url === null && isKnownByText(id));
  const isSame = (stored: StoredArticle) =>
    isAddressMissing(stored) &&
    stored.origin.site === story.origin.site &&
    stored.title === story.title &&
    isSameText(stored, story.text);
  return found.articles.find(isSame)?.id ?? null;
}
