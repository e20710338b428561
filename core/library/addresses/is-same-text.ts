import type { Relation } from '../../match/match.ts';
import { matchArticle } from '../../match/match-article.ts';
import { indexArticle } from '../../match/words/index-article.ts';
import { readPageText } from '../../match/words/read-page-text.ts';
import type { StoredArticle } from '../stored-article.ts';

/** True where a text is the article's, whole, in part or edited; false for a new translation and for one that only quotes it. 10 ms. */
export function isSameText(article: StoredArticle, text: string): boolean {
  if (article.text === text) return true;
  const relation = matchArticle(indexArticle(article), readPageText(text))?.match.relation;
  return relation !== undefined && isOfOneText(relation);
}

/** True for what one page is to another with the same text. */
export const isOfOneText = (relation: Relation): boolean => relation !== 'quotes' && relation !== 'retranslation';
