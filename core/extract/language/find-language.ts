import type { Reading } from '../../text/block.ts';
import { articleText } from '../article-text.ts';
import type { Article } from '../find-articles.ts';
import { languageOf } from './language-of.ts';

/** The language of an article, or of the whole page's text where there is none: see `languageOf`. */
export function findLanguage(reading: Reading, article: Article | null): string | null {
  return languageOf(article === null ? reading.text : articleText(reading, article), reading.meta.language);
}
