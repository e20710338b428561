import type { Count } from './count.ts';
import { findCard } from './find-card.ts';
import { parentOf } from './node-members.ts';

/** Adds running text of so many `letters`, which stands in `text`; what is in cards is kept apart. */
export function addProse(count: Count, text: Element, letters: number): void {
  const { pieces, signs, known, cards } = count;
  const piece = Element.prototype.closest.call(text, 'article');
  if (piece !== null) pieces.set(piece, (pieces.get(piece) ?? 0) + letters);
  const around = parentOf.call(text);
  // Mostly they stand beside each other.
  if (signs !== null && !known.has(around)) known.set(around, findCard(text, signs));
  const card = known.get(around) ?? null;
  if (card === null) count.letters += letters;
  else cards.set(card, (cards.get(card) ?? 0) + letters);
}
