import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCardView } from '../../components/create-card-view.ts';
import { markAll } from '../../test/dom/mark-all.ts';
import { openOverlay } from '../../test/dom/open-overlay.ts';
import type { Overlay } from './create-overlay.ts';
import type { Mark } from './mark.ts';

let ending: AbortController;
let overlay: Overlay;
let marks: Mark[];
beforeEach(async () => {
  ending = new AbortController();
  overlay = await openOverlay(ending.signal, createCardView());
  document.body.innerHTML = '<p>First words</p><p>Second words</p><p>Third words</p>';
  marks = markAll(overlay, 'p');
});
afterEach(() => {
  ending.abort();
  document.body.innerHTML = '';
});

const shadow = () => overlay.host.shadowRoot as ShadowRoot;
const shownWords = () => [...(CSS.highlights.get('says-who-extent') as unknown as Iterable<Range>)].map(String);
const focused = () => shadow().activeElement;

it('who has two keys alone, Tab and Enter, goes from mark to mark, round the end too', async () => {
  const seen: string[] = [];
  await userEvent.keyboard('{Tab}');
  for (let i = 0; i < 4; i++) {
    seen.push(...shownWords());
    await userEvent.keyboard('{Enter}');
    for (let tabs = 0; focused()?.textContent !== 'Next mark' && tabs < 5; tabs++) await userEvent.keyboard('{Tab}');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(shadow().querySelector('.stop'));
  }
  expect(seen).toEqual(['First words', 'Second words', 'Third words', 'First words']);
});

it('from a card that was opened by a click it goes to the mark after that one', () => {
  overlay.step(1);
  overlay.toggleCard();
  const [words] = (marks[1] as Mark).rest as [Range];
  const { left, top } = words.getBoundingClientRect();
  const place = { clientX: left + 4, clientY: top + 4, bubbles: true, detail: 1 };
  document.body.dispatchEvent(new PointerEvent('click', place));
  expect(shownWords()).toEqual(['Second words']);
  shadow().querySelector<HTMLElement>('.next')?.click();
  expect(shownWords()).toEqual(['Third words']);
});

it('where the page has one mark only its card offers no next one, and does so once another is there', () => {
  const offered = () => shadow().querySelector<HTMLElement>('.next')?.checkVisibility();
  markAll(overlay, 'p:first-child');
  overlay.step(1);
  expect(offered()).toBe(false);
  markAll(overlay, 'p:nth-child(-n + 2)');
  expect(offered()).toBe(true);
  shadow().querySelector<HTMLElement>('.next')?.click();
  expect(shownWords()).toEqual(['Second words']);
});
