import { addProse } from './add-prose.ts';
import { type Count, ENOUGH_LETTERS } from './count.ts';
import { MAX_LONG_TEXTS, MIN_PARAGRAPH_LETTERS } from './counted-text.ts';
import { isEditable } from './is-editable.ts';
import { isLinked } from './is-linked.ts';
import { isSeen } from './is-seen.ts';
import { contentOf, typeOf } from './node-members.ts';

/** A whole text may be set in one `<p>` with `<br>`: three times this is no paragraph of a notice. */
const LONG_PARAGRAPH_LETTERS = 600;

const FRAGMENT = 11;

/** Adds the letters that stand in a document's or a shadow's `<p>`, no more than are `enough`. */
export function countParagraphs(count: Count, root: Document | ShadowRoot, enough = ENOUGH_LETTERS): void {
  const { density } = count;
  const { querySelectorAll } = typeOf.call(root) === FRAGMENT ? DocumentFragment.prototype : Document.prototype;
  const paragraphs = querySelectorAll.call(root, 'p');
  const length = Math.min(paragraphs.length, MAX_LONG_TEXTS);
  for (let i = 0; i < length; i++) {
    const paragraph = paragraphs[i] as Element;
    const letters = contentOf(paragraph).trim().length * density;
    if (letters < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, letters, density)) continue;
    if (!isSeen(paragraph)) continue;
    if (isEditable(paragraph)) {
      count.editableLetters += letters;
      continue;
    }
    count.paragraphs += Math.max(1, Math.floor(letters / LONG_PARAGRAPH_LETTERS));
    addProse(count, paragraph, letters);
    if (count.letters >= enough && count.pieces.size < 2) break;
  }
}
