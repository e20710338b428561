import { MIN_PARAGRAPH_LETTERS } from './counted-text.ts';
import { getElementsByTagName } from './document-members.ts';
import { isEditable } from './is-editable.ts';
import { isLinked } from './is-linked.ts';
import { isSeen } from './is-seen.ts';
import { contentOf } from './node-members.ts';

const MAX_START_PARAGRAPHS = 60;

/** True where the page's first paragraphs hold so many letters, and the reader is not writing them. */
export function isArticleStart(document: Document, minLetters: number): boolean {
  // A live collection is searched no further than it is read.
  const paragraphs = getElementsByTagName.call(document, 'p');
  let letters = 0;
  for (let i = 0; i < MAX_START_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i] as HTMLElement | undefined;
    if (paragraph === undefined) return false;
    const length = contentOf(paragraph).trim().length;
    if (length < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, length, 1) || isEditable(paragraph)) continue;
    if (!isSeen(paragraph)) continue;
    letters += length;
    if (letters >= minLetters) return true;
  }
  return false;
}
