import type { Reading } from '../text/block.ts';
import { articleText } from './article-text.ts';
import type { Article } from './find-articles.ts';
import { wholeStories } from './stories/whole-stories.ts';

/** The text of a page's first story, "" where there is none. */
export function pageBody(reading: Reading, articles: readonly Article[]): string {
  const [first] = wholeStories(articles);
  return first === undefined ? '' : articleText(reading, first);
}
