import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardView } from '../../components/create-card-view.ts';
import { tellNote } from '../../components/tell-note.ts';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';
import type { Mark } from './mark.ts';

let ending: AbortController;
let overlay: Overlay;
let words: Mark;
beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML =
    '<p style="width: 300px; line-height: 40px; text-indent: 200px">One two three four five six seven eight</p>';
  [words] = markAll(overlay, 'p') as [Mark];
});
afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

const find = (selector: string) => overlay.host.shadowRoot?.querySelector(selector) as HTMLElement;
const noteShown = () => find('.row:last-child dd')?.textContent;
const cardLeft = () => find('.card').getBoundingClientRect().left;

const clone = (ranges: readonly Range[]) => ranges.map((range) => range.cloneRange());

/** So many notes on the same words, as they are placed each time the page was read. */
function placeNotes(...reasons: string[]): void {
  overlay.show(
    reasons.map((why, index) => {
      const content = [{ start: 0, end: 20 + index }];
      return { ...words, rest: clone(words.rest), note: tellNote({ ...words.note, id: why, why, content }) };
    }),
  );
}

const clickAt = (x: number, y: number) =>
  userEvent.click(document.querySelector('p') as HTMLElement, { position: { x, y } });

it('a card that was turned to another note stays there while its marks are placed anew, with the keyboard', async () => {
  placeNotes('First', 'Second', 'Third');
  await clickAt(208, 20);
  const next = find('[aria-label="Next note on this passage"]');
  next.focus();
  await userEvent.keyboard('{Enter}');
  placeNotes('First', 'Second', 'Third');
  expect([noteShown(), find('[aria-live]').textContent]).toEqual(['Second', '2 of 3 here']);
  expect(overlay.host.shadowRoot?.activeElement).toBe(next);
  placeNotes('Second', 'Third');
  expect([noteShown(), find('[aria-live]').textContent]).toEqual(['Second', '1 of 2 here']);
});

it('where the note that was shown has gone, the first of those that stand is shown; where all have, none', async () => {
  placeNotes('First', 'Second');
  await clickAt(208, 20);
  placeNotes('Second');
  expect(noteShown()).toBe('Second');
  overlay.show([]);
  expect(find('.card').matches(':popover-open')).toBe(false);
});

it('words that the pointer has just come to have their card, though the marks are placed anew meanwhile', async () => {
  placeNotes('First');
  await userEvent.hover(document.querySelector('p') as HTMLElement, { position: { x: 208, y: 20 } });
  placeNotes('First');
  await vi.waitFor(() => expect(noteShown()).toBe('First'));
});

it('a card stays at the line that was pointed at', async () => {
  placeNotes('First');
  await clickAt(208, 20);
  const first = cardLeft();
  await userEvent.keyboard('{Escape}');
  await clickAt(8, 60);
  const second = cardLeft();
  placeNotes('First');
  expect([second < first, cardLeft()]).toEqual([true, second]);
});
