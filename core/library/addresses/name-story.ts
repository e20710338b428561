import { articleText } from '../../extract/article-text.ts';
import type { Article } from '../../extract/find-articles.ts';
import type { Reading } from '../../text/block.ts';
import { hashText } from './hash-text.ts';

/** Two or three paragraphs, in UTF-16 units: a story goes on to be written, and others follow it on endless pages. */
const OPENING_LENGTH = 500;

/** What tells the story a page shows first from others, however it goes on: a hash of its opening; of all text where there is no article. */
export function nameStory(reading: Reading, articles: readonly Article[]): string {
  const [first] = articles;
  return hashText(first === undefined ? reading.text : articleText(reading, first).slice(0, OPENING_LENGTH));
}
