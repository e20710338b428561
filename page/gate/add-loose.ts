import type { Count } from './count.ts';
import { isEditable } from './is-editable.ts';
import { isSentence, MIN_LOOSE_LETTERS } from './is-sentence.ts';
import { isIn, nameOf, parentOf } from './page-members.ts';

/** Elements whose own text is none of the page's, or is counted elsewhere. */
const NOT_TEXT = ['script', 'style', 'noscript', 'template', 'textarea', 'title', 'p', 'a', 'option', 'button'];
/** Elements that hold no such text at any depth. */
const OTHER_TEXT = ['p', 'a', 'nav', 'footer', 'script'];
/** True by XPath for a text node in one of these. */
export const IN_OTHER_TEXT = [
  ...NOT_TEXT.map((name) => `parent::${name}`),
  ...OTHER_TEXT.map((name) => `ancestor::${name}`),
].join(' or ');

/** Adds a text node that is running text of its own, outside a paragraph. */
export function addLoose({ prose, density, isChecked, mayEdit }: Count, node: Text): void {
  const letters = node.data.length * density;
  const parent = letters < MIN_LOOSE_LETTERS ? null : parentOf.call(node);
  if (parent === null || NOT_TEXT.includes(nameOf(parent)) || !isProse(parent, node.data, density)) return;
  if (isChecked && !Element.prototype.checkVisibility.call(parent)) return;
  if (mayEdit && isEditable(parent)) prose.editableLetters += letters;
  else {
    prose.letters += letters;
    prose.paragraphs++;
  }
}

function isProse(parent: Element, data: string, density: number): boolean {
  return isSentence(data, density) && !isIn(parent, OTHER_TEXT.join());
}
