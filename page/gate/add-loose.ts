import { addProse } from './add-prose.ts';
import type { Count } from './count.ts';
import { OTHER_TEXT } from './counted-text.ts';
import { isEditable } from './is-editable.ts';
import { isSentence } from './is-sentence.ts';
import { isIn, parentOf } from './node-members.ts';

/**
 * Beside what takes the keys in an editor that draws its lines itself: a field without a name, which no form sends, or an empty
 * box. A comment's field stands below the text; one to ask or to copy from says so.
 */
const FIELD = 'textarea:not([name], [placeholder], [readonly])';
const WRITTEN = `${FIELD} ~ *, :has(> ${FIELD}) ~ *, [role="textbox"]:empty ~ *`;

/** Adds a text node that is running text of its own, outside a paragraph. */
export function addLoose(count: Count, node: Text): void {
  const parent = isSentence(node.data, count.density) ? parentOf.call(node) : null;
  if (parent === null || isIn(parent, OTHER_TEXT) || !Element.prototype.checkVisibility.call(parent)) return;
  const letters = node.data.length * count.density;
  if (isEditable(parent) || isIn(parent, WRITTEN)) count.editableLetters += letters;
  else {
    count.paragraphs++;
    // What is inside a line of text is no box of its own.
    addProse(count, Element.prototype.closest.call(parent, ':not(span, b, i)') ?? parent, letters);
  }
}
