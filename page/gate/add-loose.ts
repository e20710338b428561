import type { Count } from './count.ts';
import { MIN_LOOSE_LETTERS, NOT_TEXT, OTHER_TEXT } from './counted-text.ts';
import { isEditable } from './is-editable.ts';
import { isSentence } from './is-sentence.ts';
import { isIn, nameOf, parentOf } from './node-members.ts';

/** Adds a text node that is running text of its own, outside a paragraph. */
export function addLoose({ prose, density, isChecked, mayEdit }: Count, node: Text): void {
  const letters = node.data.length * density;
  const parent = letters < MIN_LOOSE_LETTERS ? null : parentOf.call(node);
  if (parent === null || NOT_TEXT.includes(` ${nameOf(parent)} `) || !isProse(parent, node.data, density)) return;
  if (isChecked && !Element.prototype.checkVisibility.call(parent)) return;
  if (mayEdit && isEditable(parent)) prose.editableLetters += letters;
  else {
    prose.letters += letters;
    prose.paragraphs++;
  }
}

function isProse(parent: Element, data: string, density: number): boolean {
  return isSentence(data, density) && !isIn(parent, OTHER_TEXT);
}
