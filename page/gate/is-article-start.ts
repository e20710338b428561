import { MIN_PARAGRAPH_LETTERS } from './counted-text.ts';
import { getElementsByTagName } from './document-members.ts';
import { MAX_PARAGRAPHS } from './find-card.ts';
import { isEditable } from './is-editable.ts';
import { isLinked } from './is-linked.ts';
import { isSeen } from './is-seen.ts';
import { contentOf, parentOf } from './node-members.ts';

const MAX_START_PARAGRAPHS = 60;

/**
 * True where the page's first paragraphs hold so many letters, the reader is not writing them, and each has more beside it than a
 * card holds: nothing else needs to be counted there.
 */
export function isArticleStart(document: Document, minLetters: number): boolean {
  // A live collection is searched no further than it is read.
  const paragraphs = getElementsByTagName.call(document, 'p');
  let letters = 0;
  let text: Element | null = null;
  for (let i = 0; i < MAX_START_PARAGRAPHS; i++) {
    const paragraph = paragraphs[i] as HTMLElement | undefined;
    if (paragraph === undefined) return false;
    const length = contentOf(paragraph).trim().length;
    if (length < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, length, 1) || isEditable(paragraph)) continue;
    const around = parentOf.call(paragraph);
    if (around !== text && !holdsMany(around)) continue;
    text = around;
    if (!isSeen(paragraph)) continue;
    letters += length;
    if (letters >= minLetters) return true;
  }
  return false;
}

const holdsMany = (box: Element | null) =>
  box !== null && Element.prototype.getElementsByTagName.call(box, 'p')[MAX_PARAGRAPHS] !== undefined;
