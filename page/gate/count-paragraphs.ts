import { type Count, ENOUGH_LETTERS } from './count.ts';
import { MAX_LONG_TEXTS, MIN_PARAGRAPH_LETTERS } from './counted-text.ts';
import { querySelectorAll } from './document-members.ts';
import { isEditable } from './is-editable.ts';
import { isLinked } from './is-linked.ts';
import { isSeen } from './is-seen.ts';
import { contentOf } from './node-members.ts';

/** A whole text may be set in one `<p>` with `<br>`: three times this is no paragraph of a notice. */
const LONG_PARAGRAPH_LETTERS = 600;

/** Adds the letters that stand in a document's `<p>`, and the `<article>` elements they spread over. */
export function countParagraphs({ prose, density, isChecked, mayEdit }: Count, root: Document): void {
  const pieces = new Map<Element, number>();
  const paragraphs: NodeListOf<HTMLElement> = querySelectorAll.call(root, 'p') as NodeListOf<HTMLElement>;
  const length = Math.min(paragraphs.length, MAX_LONG_TEXTS);
  for (let i = 0; i < length; i++) {
    const paragraph = paragraphs[i] as HTMLElement;
    const letters = contentOf(paragraph).trim().length * density;
    if (letters < MIN_PARAGRAPH_LETTERS || isLinked(paragraph, letters, density)) continue;
    if (isChecked && !isSeen(paragraph)) continue;
    if (mayEdit && isEditable(paragraph)) {
      prose.editableLetters += letters;
      continue;
    }
    prose.letters += letters;
    prose.paragraphs += Math.max(1, Math.floor(letters / LONG_PARAGRAPH_LETTERS));
    const piece = Element.prototype.closest.call(paragraph, 'article');
    if (piece !== null) pieces.set(piece, (pieces.get(piece) ?? 0) + letters);
    if (prose.letters > ENOUGH_LETTERS && pieces.size < 2) break;
  }
  prose.pieces.push(...pieces.values());
}
